import type { Balance, Budget, BudgetView, MissingRate, MoneySum } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import { sectionOf } from '../field/words.ts';
import { amountOf, isNothing, sumOf } from '../format/sum.ts';
import type { Locale } from '../texts/locale.ts';
import { bar } from './bar.ts';

/** What is left, in word and mark; where it cannot be told, why not. */
function standing(balance: Balance, locale: Locale): TemplateResult {
  const { left, over, planned, spent } = balance;
  const say = (status: 'good' | 'bad' | 'none', words: string) =>
    html`<span class="status" data-status=${status}>${statusMark(status)}<bdi>${words}</bdi></span>`;
  if (left === null || over === null) {
    const [rate] = [...planned.missing, ...spent.missing];
    if (planned.parts.length === 0) return say('none', locale.term('budget.unplanned'));
    return say('none', rate === undefined ? locale.term('budget.unsplit') : locale.term('budget.noRate', { ...rate }));
  }
  if (over.amount > 0) return say('bad', locale.term('budget.over', { amount: amountOf(locale, over) }));
  return say(
    'good',
    left.amount === 0
      ? locale.term('budget.left.none')
      : locale.term('budget.left.some', { amount: amountOf(locale, left) }),
  );
}

const figure = (sum: MoneySum, locale: Locale) => (sum.parts.length === 0 ? '–' : sumOf(locale, sum));

interface Row {
  readonly kind: 'budget' | 'line' | 'whole';
  readonly name: unknown;
  readonly balance: Balance;
  readonly committed: MoneySum | undefined;
}

/** Every initiative with what was set aside for it, its lines where there are several, and all of it at the end. */
export function balanceTable({ budgets, whole }: BudgetView, locale: Locale): TemplateResult {
  const promised = budgets.some(({ committed }) => !isNothing(committed));
  const several = budgets.length > 1;
  const missing = [...whole.planned.missing, ...whole.spent.missing];
  return html`<table>
      <caption class="hidden">${locale.term('budget.title')}</caption>
      <thead>
        <tr>
          <th scope="col">${locale.term('budget.what')}</th>
          <th scope="col" class="number">${locale.term('budget.planned')}</th>
          ${promised ? html`<th scope="col" class="number">${locale.term('budget.committed')}</th>` : nothing}
          <th scope="col" class="number">${locale.term('budget.spent')}</th>
          <th scope="col">${locale.term('budget.left')}</th>
        </tr>
      </thead>
      ${budgets.map(
        (budget) => html`<tbody>
          ${rowsOf(budget, locale).map((row) => rowOf(row, promised, locale))}
        </tbody>`,
      )}
      ${
        several
          ? html`<tfoot>
              ${rowOf({ kind: 'whole', name: locale.term('budget.whole'), balance: whole, committed: undefined }, promised, locale)}
            </tfoot>`
          : nothing
      }
    </table>
    ${budgets.map(({ unassigned }) =>
      isNothing(unassigned)
        ? nothing
        : html`<p class="note">${locale.term('budget.unsplit.hint', { amount: sumOf(locale, unassigned) })}</p>`,
    )}
    ${
      missing.length === 0
        ? nothing
        : html`<p class="note">${locale.term('budget.noRate.hint', { pairs: locale.format.list(pairsOf(missing)) })}</p>`
    }`;
}

const pairsOf = (missing: readonly MissingRate[]): readonly string[] => [
  ...new Set(missing.map(({ from, to }) => `${from} → ${to}`)),
];

function rowsOf(budget: Budget, locale: Locale): readonly Row[] {
  const { initiative, section, lines } = budget;
  const [only] = lines;
  const name = html`<span class="name"><bdi>${initiative?.name ?? locale.term('budget.none')}</bdi></span>${
    section === null ? nothing : html`<span class="of">${sectionOf(locale, section)}</span>`
  }`;
  const head: Row = { kind: 'budget', name, balance: budget, committed: budget.committed };
  // A single line says nothing that its initiative does not say.
  if (only === undefined || (lines.length === 1 && initiative !== null)) return [head];
  const inner = lines.map(
    (line): Row => ({
      kind: 'line',
      name: html`<bdi>${
        line.party === null ? line.title : locale.term('budget.line', { title: line.title, party: line.party.name })
      }</bdi>`,
      balance: line,
      committed: undefined,
    }),
  );
  return [head, ...inner];
}

function rowOf({ kind, name, balance, committed }: Row, promised: boolean, locale: Locale): TemplateResult {
  const label = (key: 'planned' | 'committed' | 'spent' | 'left') => locale.term(`budget.${key}`);
  return html`<tr class=${kind}>
    <th scope="row">${name}${kind === 'line' ? nothing : bar(balance, locale)}</th>
    <td class="number" data-label=${label('planned')}><bdi>${figure(balance.planned, locale)}</bdi></td>
    ${
      !promised
        ? nothing
        : committed === undefined
          ? html`<td class="number without"></td>`
          : html`<td class="number" data-label=${label('committed')}><bdi>${figure(committed, locale)}</bdi></td>`
    }
    <td class="number" data-label=${label('spent')}><bdi>${figure(balance.spent, locale)}</bdi></td>
    <td data-label=${label('left')}>${standing(balance, locale)}</td>
  </tr>`;
}
