import type { Words } from '@tandem-plan/core/texts';
import { html, type TemplateResult } from 'lit';
import type { PortfolioPlan } from '../../server/portfolio.ts';
import type { Place } from '../place.ts';
import { say } from '../words.ts';
import { type Listed, planCard } from './plan-card.ts';

/** What the list of partners shows. */
export interface ListPage {
  readonly entries: readonly PortfolioPlan[];
  /** Without it the plans are still on their way. */
  readonly listed: readonly Listed[] | undefined;
  readonly place: Place;
  readonly asOf: string;
  readonly words: Words;
}

export function listPage({ entries, listed, place, asOf, words }: ListPage): TemplateResult {
  const { language } = place;
  return html`<div class="list">
    <header class="head">
      <div>
        <h1>${say(language, 'partners')}</h1>
        <p class="quiet">${say(language, 'lead', { day: words.format.day(asOf) })}</p>
      </div>
    </header>
    <div class="partners">
      ${entries.map((entry) => {
        const one = listed?.find(({ entry: { id } }) => id === entry.id);
        return planCard(entry, one, place, asOf, words);
      })}
    </div>
  </div>`;
}
