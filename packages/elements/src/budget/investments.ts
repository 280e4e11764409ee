import type { GateStanding, InvestmentView, KpiStatus } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import { amountOf } from '../format/sum.ts';
import type { Locale } from '../texts/locale.ts';
import type { Steps } from './steps.ts';

const statusOf: Readonly<Record<GateStanding['state'], KpiStatus>> = {
  none: 'watch',
  open: 'none',
  met: 'good',
  missed: 'bad',
  'cannot-tell': 'none',
};

/** What an investment waits for, in words: `once First ten is met, by 30 June`. */
function gateWords({ milestone, condition, due, state }: GateStanding, locale: Locale): string {
  const { term, format } = locale;
  const parts = [
    ...(milestone === null
      ? []
      : [
          milestone.met === null
            ? term('invest.milestone', { milestone: milestone.title })
            : term('invest.metOn', { milestone: milestone.title, day: format.day(milestone.met) }),
        ]),
    ...(condition === null
      ? []
      : [
          `${term(condition.comparison === 'at-most' ? 'invest.atMost' : 'invest.atLeast', {
            kpi: condition.name,
            needed: format.figure(condition.needed, condition.unit, condition.currency),
          })} (${
            condition.value === null
              ? term('invest.unknown')
              : term('invest.now', { value: format.figure(condition.value, condition.unit, condition.currency) })
          })`,
        ]),
  ];
  if (parts.length === 0) return term('invest.none');
  return `${format.list(parts)}${due === null || state === 'met' ? '' : `, ${term('invest.due', { day: format.day(due) })}`}`;
}

/** Each investment with the gate it waits for, and its release where that is the reader's to give. */
export function investments(all: readonly InvestmentView[], locale: Locale, steps: Steps): TemplateResult {
  return html`<ul class="cards">
    ${all.map((investment) => {
      const { id, title, party, amount, gate, released, early } = investment;
      const step = released === null ? steps.release(investment) : undefined;
      const status: KpiStatus = released === null ? statusOf[gate.state] : early ? 'watch' : 'good';
      const words =
        released === null
          ? locale.term(`invest.state.${gate.state}`)
          : locale.term(early ? 'invest.early' : 'invest.released', { day: locale.format.day(released) });
      return html`<li class="card" data-at=${`investment/${id}`} tabindex="-1">
        <p class="head">
          <span class="name"><bdi>${title}</bdi></span>
          <bdi class="amount">${amountOf(locale, amount)}</bdi>
        </p>
        <p class="soft">${party === null ? nothing : html`<bdi>${party.name}</bdi>, `}${gateWords(gate, locale)}</p>
        <div class="foot">
          <span class="status" data-status=${status}>${statusMark(status)}<bdi>${words}</bdi></span>
          ${step === undefined ? nothing : steps.buttons(`investment/${id}`, title, [step])}
        </div>
        ${steps.refusalAt(`investment/${id}`)}
      </li>`;
    })}
  </ul>`;
}
