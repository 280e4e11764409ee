import type { Refusal } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { RejectedStep } from '@tandem-plan/sync';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { refusalOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { type SaidCommand, sayCommand } from './said-step.ts';

/** So many commands of one step are told; the rest is counted. */
const most = 3;

export interface TrayParts {
  readonly plan: Plan;
  readonly locale: Locale;
  /** Why a step was refused when it was last tried again, by its id. */
  readonly again: ReadonlyMap<string, readonly Refusal[]>;
  readonly retry: (step: RejectedStep) => void;
  readonly discard: (step: RejectedStep) => void;
  readonly go: (type: string, id: string) => void;
}

const title = ({ what, record }: SaidCommand, locale: Locale): string =>
  record === undefined ? what : locale.term('connection.tray.of', { what, record });

/** What the server refused: each step with what it was, why it was refused, and what can be done with it. */
export function tray(steps: readonly RejectedStep[], parts: TrayParts): TemplateResult {
  const { term } = parts.locale;
  return html`<h2 id="tray-title">${term('connection.tray.title')}</h2>
    <p class="soft">${term('connection.tray.lead')}</p>
    <ul class="steps">
      ${repeat(
        steps,
        ({ id }) => id,
        (step) => entry(step, parts),
      )}
    </ul>`;
}

function entry(step: RejectedStep, { plan, locale, again, retry, discard, go }: TrayParts): TemplateResult {
  const { term, format } = locale;
  const said = step.commands.slice(0, most).map((command) => sayCommand(command, plan, locale));
  const name = said[0] === undefined ? '' : title(said[0], locale);
  const refusals = again.get(step.id) ?? step.refusals;
  return html`<li data-step=${step.id}>
    ${said.map((each) => command(each, locale, go))}
    ${
      step.commands.length > most
        ? html`<p class="soft">${term('connection.tray.more', { count: step.commands.length - most })}</p>`
        : nothing
    }
    <p class="why">
      ${statusMark('bad')}<span
        ><span class="hidden">${term('connection.tray.why')}: </span>${refusals.map((refusal) => refusalOf(locale, refusal)).join(' ')}</span
      >
    </p>
    <p class="faint">
      ${locale.parts('connection.tray.given', { when: html`<time datetime=${step.at}>${format.moment(step.at)}</time>` })}
    </p>
    <p class="actions">
      <button
        class="button"
        type="button"
        aria-label=${term('connection.retryOne', { what: name })}
        @click=${() => {
          retry(step);
        }}
      >
        ${icon('redo')}${term('connection.retry')}
      </button>
      <button
        class="button quiet"
        type="button"
        aria-label=${term('connection.discardOne', { what: name })}
        @click=${() => {
          discard(step);
        }}
      >
        ${icon('delete')}${term('connection.discard')}
      </button>
    </p>
  </li>`;
}

function command(said: SaidCommand, locale: Locale, go: TrayParts['go']): TemplateResult {
  const { what, record, place, facts } = said;
  return html`<div class="command">
    <h3>
      ${what}${
        record === undefined
          ? nothing
          : place === undefined
            ? html`: <bdi>${record}</bdi>`
            : html`: <button
                class="link"
                type="button"
                @click=${() => {
                  go(place.type, place.id);
                }}
              >
                <bdi>${record}</bdi>
              </button>`
      }
    </h3>
    ${
      facts.length === 0
        ? nothing
        : html`<dl>
          ${facts.map(
            ({ label, words }) =>
              html`<div>
                <dt>${label}</dt>
                <dd><bdi>${words}</bdi></dd>
              </div>`,
          )}
        </dl>`
    }
  </div>`;
}
