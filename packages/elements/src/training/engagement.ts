import type { TrainingEngagement, TrainingMonth, TrainingView } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../texts/locale.ts';

const height = 40;
const names = new Map<string, Intl.DateTimeFormat>();

/** `Aug`, or `August 2017` where it stands alone. */
function monthName(month: string, lang: string, length: 'short' | 'long'): string {
  const key = `${lang} ${length}`;
  const known =
    names.get(key) ??
    new Intl.DateTimeFormat(lang, {
      month: length,
      ...(length === 'long' ? { year: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  names.set(key, known);
  const at = new Date(`${month}-01T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? month : known.format(at);
}

/** Visits of each party's people month by month, as figures with bars; all parties on one scale. */
export function engagement({ engagement: all, parties }: TrainingView, locale: Locale): TemplateResult {
  const known = all.filter(({ months }) => months.some(({ visits }) => visits !== null));
  if (known.length === 0) return html`<p class="hint">${locale.term('training.engagement.none')}</p>`;
  const most = Math.max(1, ...known.flatMap(({ months }) => months.map(({ visits }) => visits ?? 0)));
  return html`<div class="parties">
    ${all.map(
      (each) => html`<figure class="party" part="engagement">
        <figcaption>
          <h4>${parties.find(({ id }) => id === each.party)?.name ?? each.party}</h4>
          <p class="facts">${standing(each, locale)}</p>
        </figcaption>
        <ol class="months">
          ${each.months.map((month, index) => monthOf(month, most, index === 0, locale))}
        </ol>
      </figure>`,
    )}
  </div>`;
}

function standing({ rate, active, people, months }: TrainingEngagement, { term, format, lang }: Locale): string {
  const last = months.at(-1);
  return [
    rate === null ? term('training.rate.unknown') : term('training.rate', { count: rate, rate: format.compact(rate) }),
    ...(active === null || last === undefined
      ? []
      : [
          term('training.active', {
            share: Math.round(active * people),
            people,
            month: monthName(last.month, lang, 'long'),
          }),
        ]),
  ].join(' · ');
}

function monthOf({ month, visits }: TrainingMonth, most: number, first: boolean, { term, lang }: Locale) {
  const full = monthName(month, lang, 'long');
  const words =
    visits === null
      ? term('training.month.unknown', { month: full })
      : term('training.month', { month: full, visits: term('training.visits', { count: visits }) });
  const length = ((visits ?? 0) / most) * height;
  const year = first || month.endsWith('-01') ? html`<span class="year">${month.slice(0, 4)}</span>` : nothing;
  return html`<li title=${words} data-unknown=${visits === null ? '' : nothing}>
    <span class="hidden">${words}</span>
    <span class="figure" aria-hidden="true">${visits ?? '–'}</span>
    <svg class="column" viewBox="0 0 16 ${height}" preserveAspectRatio="none" aria-hidden="true">
      ${visits === null ? svg`<rect class="unknown" x="1" y="1" width="14" height=${height - 1}></rect>` : svg`<rect class="visits" width="16" y=${height - length} height=${length}></rect><path class="base" d="M0 ${height}h16"></path>`}
    </svg>
    <span class="month" aria-hidden="true">${monthName(month, lang, 'short')}${year}</span>
  </li>`;
}
