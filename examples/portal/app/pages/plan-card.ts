import { kpiView } from '@tandem-plan/core/views';
import { type Plan, readPlan } from '@tandem-plan/core/plan';
import { createChecker, type Report } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioPlan } from '../../server/portfolio.ts';
import { addressOf, type Place } from '../place.ts';
import { type Language, say } from '../words.ts';

/** A plan of the list, and how it stands. */
export interface Listed {
  readonly entry: PortfolioPlan;
  readonly plan: Plan;
  readonly report: Report;
}

export async function list(entries: readonly PortfolioPlan[], asOf: string): Promise<Listed[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const response = await fetch(`/api/plans/${entry.id}`);
      const read = readPlan(await response.text());
      if (!read.ok) throw new RangeError(read.issues.map(({ code, path }) => `${path} ${code}`).join('; '));
      return { entry, plan: read.plan, report: createChecker({}).check({ plan: read.plan, asOf }) };
    }),
  );
}

const figure = (level: string, label: string, value: unknown) =>
  html`<div data-level=${level}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** How well both sides are aligned, and what presses most; blanks of the same size while that is on its way. */
function standing(listed: Listed | undefined, language: Language, words: Words): TemplateResult {
  const blank = html`<span class="blank"></span>`;
  const { score, summary, findings } = listed?.report ?? { score: undefined, summary: undefined, findings: [] };
  const count = (value: number | undefined) => (value === undefined ? blank : words.format.number(value));
  const level = (value: number | undefined, some: string) => (value === undefined ? '' : value > 0 ? some : 'good');
  const overall = score?.overall ?? null;
  const [worst] = findings;
  return html`<dl class="tally">
      ${figure(
        '',
        say(language, 'score'),
        score === undefined
          ? blank
          : html`${overall === null ? '–' : words.format.number(Math.round(overall))}<small> ${say(language, 'of100')}</small>`,
      )}
      ${figure(level(summary?.errors, 'bad'), say(language, 'errors'), count(summary?.errors))}
      ${figure(level(summary?.warnings, 'watch'), say(language, 'warnings'), count(summary?.warnings))}
    </dl>
    <p class="worst">
      ${
        listed === undefined
          ? html`<span class="blank line"></span>`
          : worst === undefined
            ? say(language, 'calm')
            : html`<strong>${say(language, 'worst')}</strong> ${words.finding(worst)}`
      }
    </p>`;
}

/** One partner of the list: how the plan stands, and its first figure. */
export function planCard(
  entry: PortfolioPlan,
  listed: Listed | undefined,
  place: Place,
  asOf: string,
  words: Words,
): TemplateResult {
  const { language } = place;
  const plan = listed?.plan;
  const kpi = plan?.kpis[0];
  return html`<article class="partner">
    <header>
      <h2>
        <a
          href=${addressOf({ ...place, plan: entry.id, view: 'alignment' })}
          aria-label=${say(language, 'open', { partner: entry.partner.name })}
          >${entry.partner.name}</a
        >
      </h2>
      <p class="quiet">${plan?.title ?? entry.title}</p>
      <p class="quiet">
        ${
          plan === undefined
            ? html`<span class="blank line"></span>`
            : `${words.value('plan.stage', plan.stage)} · ${say(language, 'until', { day: words.format.day(plan.period.end) })}`
        }
      </p>
    </header>
    ${standing(listed, language, words)}
    ${
      plan !== undefined && kpi === undefined
        ? nothing
        : html`<tandem-kpi-card
            .view=${plan === undefined || kpi === undefined ? undefined : kpiView(plan, kpi.id, { asOf })}
          ></tandem-kpi-card>`
    }
  </article>`;
}
