import type { Difference } from '@tandem-plan/core/change';
import { describe, type Plan, recordOf } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { nameOf } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import { sayValue } from '../words/say-value.ts';
import type { InboxChange, InboxOverwritten } from './inbox-view.ts';
import { whoWhen } from './question.ts';

export interface ChangedParts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly asOf: string;
  /** Why a value was not put back. */
  readonly refusal: (of: InboxOverwritten) => string | undefined;
  /** Without it, one can only look. */
  readonly restore: ((of: InboxOverwritten) => void) | undefined;
  readonly go: (type: string, id: string, field?: string) => void;
}

/** One record that others changed: who and when, and of each field what stood there and what stands there. */
export function changed(change: InboxChange, parts: ChangedParts): TemplateResult {
  const { plan, locale, asOf, go } = parts;
  const { type, id, by, differences, overwritten } = change;
  const whole = differences.find(({ op }) => op !== 'changed');
  const record = recordOf(plan, type, id);
  const name = record === undefined ? (whole?.name ?? labelOf(locale, type)) : nameOf(plan, type, id, locale);
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
      ${whole === undefined ? nothing : html`<span class="tag">${locale.term(`inbox.${opOf(whole)}`)}</span>`}
    </p>
    <p class="faint"><bdi>${whoWhen(by, plan, locale, asOf)}</bdi></p>
    ${
      differences.every((each) => each === whole) && overwritten.length === 0
        ? nothing
        : html`<dl>
          ${differences.filter((each) => each !== whole).map((difference) => fact(difference, change, parts))}
        </dl>`
    }
    ${overwritten.map((each) => over(each, change, parts))}
  </li>`;
}

const opOf = ({ op }: Difference) => (op === 'changed' ? 'moved' : op);

const valueIn = (value: unknown, type: string, id: string, field: string, { plan, locale }: ChangedParts): string => {
  const info = describe(type).fields.find(({ name }) => name === field);
  const key = `${type}.${field}`;
  return info === undefined
    ? String(value)
    : sayValue(value, { key, field: info, record: recordOf(plan, type, id) ?? {}, plan }, locale);
};

function fact(difference: Difference, { type, id }: InboxChange, parts: ChangedParts): TemplateResult {
  const { plan, locale } = parts;
  const { field, key, from, to } = difference;
  // Of a row of a table its key says which; the plan's own words tell that.
  if (field === null || key !== null)
    return html`<div class="row"><dd><bdi>${locale.core?.difference(difference, plan) ?? field}</bdi></dd></div>`;
  const { term } = locale;
  return html`<div>
    <dt>${labelOf(locale, `${type}.${field}`)}</dt>
    <dd>
      <del><span class="hidden">${term('inbox.before')}: </span><bdi>${valueIn(from, type, id, field, parts)}</bdi></del>
      ${icon('go')}
      <ins><span class="hidden">${term('inbox.now')}: </span><bdi>${valueIn(to, type, id, field, parts)}</bdi></ins>
    </dd>
  </div>`;
}

function over(of: InboxOverwritten, { type, id }: InboxChange, parts: ChangedParts): TemplateResult {
  const { plan, locale, restore } = parts;
  const { term } = locale;
  const value = valueIn(of.was, type, id, of.field, parts);
  const label = labelOf(locale, `${type}.${of.field}`);
  const refusal = parts.refusal(of);
  return html`<div class="over">
    <p>
      ${statusMark('watch')}<span
        ><bdi>${label}</bdi>: ${term('inbox.over', { who: nameOf(plan, 'stakeholder', of.whose.actor, locale) })}
        <bdi class="was">${value}</bdi></span
      >
    </p>
    ${
      restore === undefined
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
