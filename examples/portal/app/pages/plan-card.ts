import { kpiView } from '@tandem-plan/core/views';
import { type Plan, readPlan } from '@tandem-plan/core/plan';
import { createChecker, type Report } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioPlan } from '../../server/portfolio.ts';
import { addressOf, type Place } from '../place.ts';
import { say } from '../words.ts';

/** A plan of the list, and how it stands. */
export interface Listed {
  readonly entry: PortfolioPlan;
  readonly plan: Plan;
  readonly report: Report;
}

export async function list(entries: readonly PortfolioPlan[], asOf: string): Promise<Listed[]> {
  return Promise.all(
    entries.map(async (entry) => {
      const response = await fetch(`/v1/plans/${entry.id}`);
      const read = readPlan(await response.text());
      if (!read.ok) throw new RangeError(read.issues.map(({ code, path }) => `${path} ${code}`).join('; '));
      return { entry, plan: read.plan, report: createChecker({}).check({ plan: read.plan, asOf }) };
    }),
  );
}

/** One partner of the list: how well both sides are aligned, what presses most, and the first figure of the plan. */
export function planCard({ entry, plan, report }: Listed, place: Place, asOf: string, words: Words): TemplateResult {
  const { language } = place;
  const { overall } = report.score;
  const { errors, warnings } = report.summary;
  const [worst] = report.findings;
  const [kpi] = plan.kpis;
  return html`<article class="partner">
    <header>
      <h2>
        <a
          href=${addressOf({ ...place, plan: entry.id, view: 'alignment' })}
          aria-label=${say(language, 'open', { partner: entry.partner.name })}
          >${entry.partner.name}</a
        >
      </h2>
      <p class="quiet">
        ${plan.title} · ${words.value('plan.stage', plan.stage)} ·
        ${say(language, 'until', { day: words.format.day(plan.period.end) })}
      </p>
    </header>
    <dl class="tally">
      <div>
        <dt>${say(language, 'score')}</dt>
        <dd>${overall === null ? '–' : words.format.number(Math.round(overall))}<small> ${say(language, 'of100')}</small></dd>
      </div>
      <div data-level=${errors > 0 ? 'bad' : 'good'}>
        <dt>${say(language, 'errors')}</dt>
        <dd>${words.format.number(errors)}</dd>
      </div>
      <div data-level=${warnings > 0 ? 'watch' : 'good'}>
        <dt>${say(language, 'warnings')}</dt>
        <dd>${words.format.number(warnings)}</dd>
      </div>
    </dl>
    <p class="worst">
      ${
        worst === undefined
          ? say(language, 'calm')
          : html`<strong>${say(language, 'worst')}</strong> ${words.finding(worst)}`
      }
    </p>
    ${kpi === undefined ? nothing : html`<tandem-kpi-card .view=${kpiView(plan, kpi.id, { asOf })}></tandem-kpi-card>`}
  </article>`;
}
