import type { IncentivesView, IncentiveView, IncentiveWindow, KpiStatus } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { choiceOf } from '../field/words.ts';
import { isNothing, sumOf } from '../format/sum.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { ladder } from './ladder.ts';
import { countedWords, figureOf, nextWords, payoutWords, tierWords } from './words.ts';

export interface CardParts {
  readonly locale: Locale;
  readonly all: IncentivesView;
  /** The person who may say that they know of it. */
  readonly me: string | undefined;
  readonly refusal: string | undefined;
  readonly acknowledge: (incentive: IncentiveView) => void;
}

/** One incentive: what was done, what it is worth, what the next tier needs. */
export function card(view: IncentiveView, parts: CardParts): TemplateResult {
  const { locale, refusal } = parts;
  const { title, activity, rewardKind, current, gap } = view;
  return html`<article class="card" aria-label=${title}>
    <header class="head">
      <h3><bdi>${title}</bdi></h3>
      ${stateOf(view, locale)}
    </header>
    ${
      activity === null && rewardKind === null
        ? nothing
        : html`<p class="soft about">
            ${activity === null ? nothing : html`<span>${activity}</span>`} ${
              rewardKind === null
                ? nothing
                : html`<span class="kind">${choiceOf(locale, 'incentive.reward', rewardKind)}</span>`
            }
          </p>`
    }
    ${
      gap !== null
        ? html`<p class="gap">${statusMark('none')}<bdi>${locale.term(`incentives.gap.${gap}`)}</bdi></p>`
        : current === null
          ? nothing
          : figures(view, current, locale)
    }
    ${tiers(view, locale)} ${notes(view, parts)} ${
      refusal === undefined ? nothing : html`<p class="refusal" role="alert">${refusal}</p>`
    }
  </article>`;
}

const states: Readonly<Record<IncentiveWindow['state'], readonly [KpiStatus, TermKey]>> = {
  settled: ['good', 'incentives.settled'],
  running: ['none', 'incentives.running'],
  incomplete: ['watch', 'incentives.incomplete'],
  unknown: ['none', 'incentives.unknown'],
};

function stateOf({ withdrawn, current }: IncentiveView, locale: Locale) {
  if (withdrawn === null && current === null) return nothing;
  const [status, key]: readonly [KpiStatus, TermKey] =
    withdrawn !== null || current === null ? ['watch', 'incentives.over'] : states[current.state];
  return html`<span class="status" data-status=${status}>${statusMark(status)}<bdi>${locale.term(key)}</bdi></span>`;
}

function figures(view: IncentiveView, current: IncentiveWindow, locale: Locale): TemplateResult {
  const { term, format } = locale;
  const { figure, through, payout, state } = current;
  const next = nextWords(locale, view, current);
  const top = figure !== null && current.tier === view.tiers.length - 1;
  const earlier = view.earned !== null && !isNothing(view.earned) && view.windows.length > 1;
  return html`<dl class="figures">
    <div>
      <dt>${term('incentives.did')}</dt>
      <dd class="figure">${figure === null ? '–' : figureOf(locale, view, figure)}</dd>
      <dd class="soft">
        ${countedWords(locale, view, current)}${
          through === null ? nothing : html`, ${term('incentives.through', { day: format.day(through) })}`
        }
      </dd>
    </div>
    <div>
      <dt>${term('incentives.worth')}</dt>
      <dd class="figure">${payout === null ? '–' : payoutWords(locale, payout)}</dd>
      <dd class="soft">
        ${
          payout === null && figure !== null && state !== 'settled'
            ? term('incentives.atEnd')
            : earlier && view.earned !== null
              ? term('incentives.earnedAll', { amount: sumOf(locale, view.earned) })
              : nothing
        }
      </dd>
    </div>
    ${
      next.length > 0 || top
        ? html`<div class="wide">
            <dt>${term('incentives.next')}</dt>
            ${
              top
                ? html`<dd>${term('incentives.top')}</dd>`
                : next.map((words, index) => html`<dd class=${index === 0 ? 'next' : 'soft'}>${words}</dd>`)
            }
          </div>`
        : nothing
    }
  </dl>`;
}

function tiers(view: IncentiveView, locale: Locale): TemplateResult | typeof nothing {
  const { tiers: all, current, gap } = view;
  if (all.length === 0) return nothing;
  const figure = current?.figure ?? null;
  const reached = current?.tier ?? -1;
  const words =
    figure === null
      ? locale.term('incentives.tiers')
      : locale.term('incentives.here', { figure: figureOf(locale, view, figure) });
  return html`<div>
    ${gap === null ? ladder(view, figure, words) : nothing}
    <ol class="tiers" aria-label=${locale.term('incentives.tiers')}>
      ${all.map((tier, index) => {
        const { asks, gives } = tierWords(locale, view, tier);
        const isReached = index <= reached;
        return html`<li class=${isReached ? 'reached' : ''}>
          <span class="check">${isReached ? icon('check') : nothing}</span>
          <span class="asks"
            ><bdi>${asks}</bdi>${isReached ? html`<span class="hidden">, ${locale.term('incentives.reached')}</span>` : nothing}</span
          >
          <span class="gives"
            >
            <bdi>${gives}</bdi>${
              tier.cliff
                ? html`<span class="cliff">${statusMark('watch')}${locale.term('incentives.cliff')}</span>`
                : nothing
            }</span
          >
        </li>`;
      })}
    </ol>
  </div>`;
}

function notes(view: IncentiveView, { locale, all, me, acknowledge }: CardParts): TemplateResult | typeof nothing {
  const { term, format } = locale;
  const { withdrawn, insteadOf, told, people, unsettled, title } = view;
  const other = all.incentives.find(({ id }) => id === insteadOf);
  const silent = people.filter(({ acknowledged }) => acknowledged === null);
  const says = withdrawn === null && people.length > 0;
  const words = [
    ...(withdrawn === null
      ? []
      : [
          withdrawn.why === null
            ? term('incentives.withdrawn', { day: format.day(withdrawn.on) })
            : term('incentives.withdrawnWhy', { day: format.day(withdrawn.on), why: withdrawn.why }),
        ]),
    ...(other === undefined ? [] : [term('incentives.instead', { other: other.title })]),
    ...(unsettled === 0 ? [] : [term('incentives.unsettled', { count: unsettled })]),
    ...(!says
      ? []
      : [
          told === null
            ? term('incentives.notTold')
            : silent.length === 0
              ? term('incentives.acknowledged')
              : term('incentives.notAcknowledged', { people: format.list(silent.map(({ name }) => name)) }),
        ]),
  ];
  const mine = says && silent.some(({ id }) => id === me);
  if (words.length === 0 && !mine) return nothing;
  return html`<footer class="notes">
    ${words.map((each) => html`<p>${each}</p>`)}
    ${
      mine
        ? html`<button
            class="button no-print"
            type="button"
            data-acknowledge=${view.id}
            aria-label=${term('incentives.acknowledge.on', { incentive: title })}
            @click=${() => {
              acknowledge(view);
            }}
          >
            ${icon('check')}${term('incentives.acknowledge')}
          </button>`
        : nothing
    }
  </footer>`;
}
