import { describe, type Plan, recordOf } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { nameOf } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { sayValue } from '../words/say-value.ts';
import type { InboxChange, InboxDifference, Overwriting } from '@tandem-plan/core/views';
import { whose, whoWhen } from './question.ts';

export interface ChangedParts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly asOf: string;
  /** Why a value was not put back. */
  readonly refusal: (of: Overwriting) => string | undefined;
  /** Without it, one can only look. */
  readonly restore: ((of: Overwriting) => void) | undefined;
  readonly go: (type: string, id: string, field?: string) => void;
}

/** One record that others changed: who and when, and of each field what stood there and what stands there. */
export function changed(change: InboxChange, parts: ChangedParts): TemplateResult {
  const { plan, locale, asOf, go } = parts;
  const { type, id, by, differences, overwritten } = change;
  const whole = differences.find(
    (each): each is InboxDifference & { op: 'added' | 'removed' } => each.op !== 'changed',
  );
  // What somebody has written since, or put back, is past.
  const standing = overwritten.filter(({ stands }) => stands);
  const record = recordOf(plan, type, id);
  const name = record === undefined ? (change.name ?? labelOf(locale, type)) : nameOf(plan, type, id, locale);
  const single = describe(type).cardinality === 'one';
  const title = single ? name : locale.term('inbox.kind', { type: labelOf(locale, type), record: name });
  return html`<li class="change">
    <p class="title">
      ${
        record === undefined
          ? html`<bdi>${title}</bdi>`
          : html`<button
              class="link"
              type="button"
              @click=${() => {
                go(type, id);
              }}
            >
              <bdi>${title}</bdi>
            </button>`
      }
      ${whole === undefined ? nothing : html`<span class="tag">${locale.term(`inbox.${whole.op}`)}</span>`}
    </p>
    <p class="faint"><bdi>${whoWhen(by, plan, locale, asOf)}</bdi></p>
    ${
      differences.every((each) => each === whole)
        ? nothing
        : html`<dl>
          ${differences.filter((each) => each !== whole).map((difference) => fact(difference, parts))}
        </dl>`
    }
    ${standing.map((each) => over(each, parts))}
  </li>`;
}

function valueIn(
  value: unknown,
  { type, id, field }: { type: string; id: string; field: string | null },
  parts: ChangedParts,
): string {
  const { plan, locale } = parts;
  const info = describe(type).fields.find(({ name }) => name === field);
  // Of a later version, which may have more fields.
  if (info === undefined) return String(value);
  const place = { key: `${type}.${info.name}`, field: info, record: recordOf(plan, type, id) ?? {}, plan };
  return sayValue(value, place, locale);
}

/** Of a row of a table its key says which: the plan's own words tell that. */
const rowSaid = (difference: InboxDifference, { plan, locale }: ChangedParts): string | undefined =>
  locale.core?.difference({ ...difference, from: difference.from, to: difference.to }, plan);

function fact(difference: InboxDifference, parts: ChangedParts): TemplateResult {
  const { type, field, key, known, from, to } = difference;
  const { term } = parts.locale;
  if (field === null || key !== null)
    return html`<div class="row"><dd><bdi>${rowSaid(difference, parts) ?? field}</bdi></dd></div>`;
  return html`<div>
    <dt>${labelOf(parts.locale, `${type}.${field}`)}</dt>
    <dd>
      ${
        known
          ? html`<del><span class="hidden">${term('inbox.before')}: </span><bdi>${valueIn(from, difference, parts)}</bdi></del>
              ${icon('go')}`
          : nothing
      }
      <ins><span class="hidden">${term('inbox.now')}: </span><bdi>${valueIn(to, difference, parts)}</bdi></ins>
    </dd>
  </div>`;
}

function over(of: Overwriting, parts: ChangedParts): TemplateResult {
  const { plan, locale, restore } = parts;
  const { term } = locale;
  const { type, id, field, key, was, is } = of;
  const row = { op: 'changed', type, id, name: null, field, key, from: was, to: is } as const;
  const value = (key === null ? undefined : locale.core?.difference(row, plan)) ?? valueIn(was, of, parts);
  const label = labelOf(locale, `${type}.${field}`);
  const refusal = parts.refusal(of);
  return html`<div class="over">
    <p>
      ${statusMark('watch')}<span
        ><bdi>${label}</bdi>: ${term('inbox.over', { who: whose(of.whose, plan, locale) })}
        <bdi class="was">${value}</bdi></span
      >
    </p>
    ${
      restore === undefined || of.restore.length === 0
        ? nothing
        : html`<button
            class="button"
            type="button"
            aria-label=${term('inbox.restoreOne', { value, what: label })}
            @click=${() => {
              restore(of);
            }}
          >
            ${icon('undo')}${term('inbox.restore')}
          </button>`
    }
    ${refusal === undefined ? nothing : html`<p class="refusal" role="alert">${refusal}</p>`}
  </div>`;
}
