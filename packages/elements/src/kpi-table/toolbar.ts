import type { Grain } from '@tandem-plan/core/views';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../base/icons.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import type { Shown } from './cells.ts';

export interface Tools {
  readonly locale: Locale;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** `undefined` for a table whose periods are given. */
  readonly grain: Grain | undefined;
  readonly turn: (grain: Grain) => void;
  /** `undefined` while nothing that could be typed would be spread. */
  readonly by: 'even' | 'season' | undefined;
  readonly spreadBy: (by: 'even' | 'season') => void;
  /** Whether the target one is at is pinned; `undefined` where there is none to pin. */
  readonly pinned: boolean | undefined;
  readonly pin: () => void;
}

export const toolbar = ({ locale, shown, show, grain, turn, by, spreadBy, pinned, pin }: Tools) =>
  html`<div class="tools no-print">
    ${choice(locale, 'table.figure', ['target', 'actual', 'achieved'], shown, show)}
    ${grain === undefined ? nothing : choice(locale, 'table.grain', ['month', 'quarter', 'year'], grain, turn)}
    ${by === undefined ? nothing : choice(locale, 'table.by', ['even', 'season'], by, spreadBy)}
    ${
      pinned === undefined
        ? nothing
        : html`<button type="button" class="button pinning" aria-keyshortcuts="P" @click=${pin}>
            ${icon('pin')}${locale.term(pinned ? 'table.unpin' : 'table.pin')}
          </button>`
    }
  </div>`;

type Keys<Group extends string, Value extends string> = `${Group}.${Value}` extends TermKey ? Group : never;

function choice<const Group extends 'table.figure' | 'table.grain' | 'table.by', const Value extends string>(
  { term }: Locale,
  group: Keys<Group, Value>,
  values: readonly Value[],
  chosen: Value,
  choose: (value: Value) => void,
) {
  return html`<fieldset class="choice">
    <legend>${term(group)}</legend>
    ${values.map(
      (value) =>
        html`<label class="segment">
          <input
            type="radio"
            name=${group}
            .checked=${live(value === chosen)}
            @change=${() => {
              choose(value);
            }}
          /><span>${term(`${group}.${value}` as TermKey)}</span>
        </label>`,
    )}
  </fieldset>`;
}
