import type { Category, Report, RuleScore } from '@tandem-plan/core/rules';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { categoryOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';

interface Points {
  readonly earned: number;
  readonly possible: number;
}

interface Scored {
  readonly rule: RuleScore;
  readonly points: Points;
}

/** Rules that count in the overall score, by category; in each, where most is lost first. */
function byCategory({ rules }: Report['score']): ReadonlyMap<Category, readonly Scored[]> {
  const found = new Map<Category, Scored[]>();
  for (const rule of rules) {
    const { points, category } = rule;
    if (points === null) continue;
    const group = found.get(category);
    if (group === undefined) found.set(category, [{ rule, points }]);
    else group.push({ rule, points });
  }
  const lost = ({ points }: Scored) => points.possible - points.earned;
  for (const group of found.values()) group.sort((a, b) => lost(b) - lost(a));
  return found;
}

const sum = (scored: readonly Scored[]): Points => ({
  earned: scored.reduce((total, { points }) => total + points.earned, 0),
  possible: scored.reduce((total, { points }) => total + points.possible, 0),
});

const tenths = (value: number) => Math.round(value * 10) / 10;

const said = ({ earned, possible }: Points, { term }: Locale) =>
  term('report.points', { earned: tenths(earned), possible: tenths(possible) });

/** How much of the possible is there; the width says how much is possible at all. */
const bar = (
  { earned, possible }: Points,
  most: number,
) => html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
    ${svg`<rect class="possible" width=${(100 * possible) / most} height="4"></rect><rect class="earned" width=${(100 * earned) / most} height="4"></rect>`}
  </svg>`;

/** How the score comes about, on demand: points by category and check, and what would add most of them. */
export function arithmetic(report: Report, locale: Locale): TemplateResult | typeof nothing {
  const groups = [...byCategory(report.score)];
  if (groups.length === 0) return nothing;
  const gains = locale.core?.gains(report) ?? [];
  const most = Math.max(...groups.map(([, scored]) => sum(scored).possible));
  return html`<details class="arithmetic" part="arithmetic">
    <summary>${icon('next')}${locale.term('report.arithmetic')}</summary>
    <div class="sums">
      <p class="advice">${locale.term('report.arithmetic.why')}</p>
      <div class="by-category">
        ${groups.map(
          ([category, scored]) => html`<details class="category">
            <summary>
              ${icon('next')}<span class="name">${categoryOf(locale, category)}</span>${bar(sum(scored), most)}<span
                class="sum"
                ><bdi>${said(sum(scored), locale)}</bdi></span
              >
            </summary>
            <ul>
              ${scored.map((each) => ruleRow(each, locale))}
            </ul>
          </details>`,
        )}
      </div>
      ${
        gains.length === 0
          ? nothing
          : html`<div class="gains">
            <h4>${locale.term('report.gains')}</h4>
            <ol>
              ${gains.map((gain) => html`<li><bdi>${gain}</bdi></li>`)}
            </ol>
          </div>`
      }
    </div>
  </details>`;
}

function ruleRow({ rule: { rule, passed, failed }, points }: Scored, locale: Locale) {
  return html`<li data-lost=${points.earned < points.possible || nothing}>
    <span>${locale.core?.rule(rule) ?? rule}</span>
    <span class="sum"
      >${locale.term('report.checkedRow', { passed, count: passed + failed })} · ${said(points, locale)}</span
    >
  </li>`;
}
