import type {
  AllocationView,
  ClaimView,
  FundFlow,
  FundView,
  KpiStatus,
  MoneySum,
  NextStep,
  RequestView,
} from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { amountOf, isNothing, sumOf } from '../format/sum.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import type { Steps } from './steps.ts';

const statusOf: Readonly<Record<ClaimView['status'], KpiStatus>> = {
  draft: 'none',
  submitted: 'watch',
  approved: 'good',
  rejected: 'bad',
  declined: 'bad',
  reimbursed: 'good',
};

/** From allocation to reimbursement, each step with its sum. */
function flow(locale: Locale, first: readonly [TermKey, string] | undefined, money: FundFlow): TemplateResult {
  const sums: readonly (readonly [TermKey, MoneySum])[] = [
    ['fund.requested', money.requested],
    ['fund.approved', money.approved],
    ['fund.claimed', money.claimed],
    ['fund.reimbursed', money.reimbursed],
  ];
  const steps = [
    ...(first === undefined ? [] : [first]),
    ...sums.map(([key, sum]) => [key, sumOf(locale, sum)] as const),
  ];
  return html`<ol class="flow">
    ${steps.map(
      ([key, amount], index) => html`<li>
        ${index === 0 ? nothing : html`<span class="arrow">${icon('next')}</span>`}
        <span class="step"><span class="of">${locale.term(key)}</span> <bdi class="sum">${amount}</bdi></span>
      </li>`,
    )}
  </ol>`;
}

const turn = (next: NextStep<'submit' | 'decide' | 'claim' | 'reimburse'> | null, locale: Locale) =>
  next?.by
    ? html`<span class="turn">${locale.term(`fund.turn.${next.step}`, { party: next.by.name })}</span>`
    : nothing;

const badge = (status: ClaimView['status'], locale: Locale) =>
  html`<span class="status" data-status=${statusOf[status]}
    >${statusMark(statusOf[status])}<bdi>${locale.term(`fund.status.${status}`)}</bdi></span
  >`;

/** Each fund with its allocations, what was asked of them, and whose turn it is. */
export const funds = (all: readonly FundView[], locale: Locale, steps: Steps): TemplateResult =>
  html`${all.map((fund) => {
    const { title, amount, party, allocated, left, expired, allocations } = fund;
    return html`<section class="fund" aria-label=${title}>
      <h4>
        <bdi>${locale.term('fund.of', { title, amount: amountOf(locale, amount), party: party?.name ?? '' })}</bdi>
      </h4>
      ${flow(locale, ['fund.allocated', sumOf(locale, allocated)], fund)}
      ${remarks(locale, [
        left === null || left.amount === 0
          ? undefined
          : left.amount < 0
            ? ['bad', locale.term('fund.beyond', { amount: amountOf(locale, { ...left, amount: -left.amount }) })]
            : ['none', locale.term('fund.free', { amount: amountOf(locale, left) })],
        isNothing(expired) ? undefined : ['bad', locale.term('fund.expired', { amount: sumOf(locale, expired) })],
      ])}
      ${allocations.map((allocation) => allocationOf(allocation, locale, steps))}
    </section>`;
  })}`;

type Remark = readonly [KpiStatus, string] | undefined;

function remarks(locale: Locale, all: readonly Remark[]): TemplateResult | typeof nothing {
  const said = all.filter((one) => one !== undefined);
  return said.length === 0
    ? nothing
    : html`<p class="remarks">
        ${said.map(
          ([status, words]) =>
            html`<span class="status" data-status=${status}>${statusMark(status)}<bdi>${words}</bdi></span>`,
        )}
      </p>`;
}

function allocationOf(allocation: AllocationView, locale: Locale, steps: Steps): TemplateResult {
  const { id, party, amount, expires, left, expired, requests } = allocation;
  const ended = !isNothing(expired) && left?.amount === 0;
  const at = `allocation/${id}`;
  const what = locale.term('fund.allocation', { amount: amountOf(locale, amount), party: party?.name ?? '' });
  const begin = steps.request(allocation);
  return html`<div class="allocation" data-at=${at} tabindex="-1">
    <p class="head">
      <span class="name"
        ><bdi>${what}</bdi></span
      >
      <span class="soft">${locale.term(ended ? 'fund.ended' : 'fund.until', { day: locale.format.day(expires) })}</span>
    </p>
    ${remarks(locale, [
      left === null || left.amount === 0
        ? undefined
        : left.amount < 0
          ? ['bad', locale.term('fund.over', { amount: amountOf(locale, { ...left, amount: -left.amount }) })]
          : ['none', locale.term('fund.left', { amount: amountOf(locale, left) })],
    ])}
    ${
      requests.length === 0
        ? html`<p class="soft">${locale.term('fund.noRequests')}</p>`
        : html`<ul class="requests">
            ${requests.map((request) => requestOf(request, locale, steps))}
          </ul>`
    }
    ${begin.length === 0 ? nothing : html`<div class="begin">${steps.buttons(at, what, begin)}</div>`}
    ${steps.refusalAt(at)}
  </div>`;
}

function requestOf(request: RequestView, locale: Locale, steps: Steps): TemplateResult {
  const { id, title, amount, approved, status, claimable, claims, why, next } = request;
  const granted =
    status === 'approved' && approved !== null && approved.amount !== amount.amount
      ? locale.term('fund.granted', { approved: amountOf(locale, approved), amount: amountOf(locale, amount) })
      : amountOf(locale, amount);
  const at = `fund-request/${id}`;
  return html`<li class="request" data-at=${at} tabindex="-1">
    <div class="row">
      <span class="what"><bdi class="name">${title}</bdi> <bdi class="amount">${granted}</bdi></span>
      ${badge(status, locale)}
    </div>
    <div class="foot">
      <span class="soft">
        ${turn(next, locale)}
        ${
          claimable === null || claimable.amount === 0
            ? nothing
            : html`<span
                >${
                  claimable.amount < 0
                    ? locale.term('fund.overclaimed', {
                        amount: amountOf(locale, { ...claimable, amount: -claimable.amount }),
                      })
                    : locale.term('fund.claimable', { amount: amountOf(locale, claimable) })
                }</span
              >`
        }
        ${why === null ? nothing : html`<q class="why"><bdi>${why}</bdi></q>`}
      </span>
      ${steps.buttons(at, title, steps.of('fund-request', request))}
    </div>
    ${steps.refusalAt(at)}
    ${
      claims.length === 0
        ? nothing
        : html`<ul class="claims">
            ${claims.map((claim) => claimOf(claim, title, locale, steps))}
          </ul>`
    }
  </li>`;
}

function claimOf(claim: ClaimView, title: string, locale: Locale, steps: Steps): TemplateResult {
  const { id, amount, status, proofs, expires, expired, why, next } = claim;
  const at = `claim/${id}`;
  const words = locale.term('fund.claim', { amount: amountOf(locale, amount) });
  return html`<li class="claim" data-at=${at} tabindex="-1">
    <div class="row"><bdi class="what">${words}</bdi>${badge(status, locale)}</div>
    <div class="foot">
      <span class="soft">
        ${turn(next, locale)}
        <span>${proofs === 0 ? locale.term('fund.noProof') : locale.term('fund.proofs', { count: proofs })}</span>
        ${
          expired && expires !== null
            ? html`<span class="lost">${locale.term('fund.claimLost', { day: locale.format.day(expires) })}</span>`
            : next?.step === 'submit' && expires !== null
              ? html`<span>${locale.term('fund.claimUntil', { day: locale.format.day(expires) })}</span>`
              : nothing
        }
        ${why === null ? nothing : html`<q class="why"><bdi>${why}</bdi></q>`}
      </span>
      ${steps.buttons(at, `${words}, ${title}`, steps.of('claim', claim))}
    </div>
    ${steps.refusalAt(at)}
  </li>`;
}
