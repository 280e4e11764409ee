import { describe, type Plan, recordOf } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { nameOf } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { sayValue } from '../words/say-value.ts';
import type { InboxQuestion } from './inbox-view.ts';

export interface QuestionParts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly asOf: string;
  /** What became of an answer that was refused. */
  readonly refusal: string | undefined;
  /** Without it, one can only look. */
  readonly answer: ((question: InboxQuestion) => void) | undefined;
  readonly go: (type: string, id: string, field?: string) => void;
}

const verbs: Readonly<Record<InboxQuestion['kind'], 'fill' | 'accept' | 'acknowledge'>> = {
  blank: 'fill',
  proposal: 'accept',
  topic: 'acknowledge',
  target: 'accept',
  revision: 'accept',
};

/** What somebody of the other side waits for: who asks, about what, and the button that answers. */
export function question(asked: InboxQuestion, parts: QuestionParts): TemplateResult {
  const { plan, locale, asOf, refusal, answer, go } = parts;
  const { term, format } = locale;
  const { kind, type, id, field, by, note, due, value } = asked;
  const record = nameOf(plan, type, id, locale);
  const info = describe(type).fields.find(({ name }) => name === field);
  const key = `${type}.${field ?? ''}`;
  const label = info === undefined ? '' : labelOf(locale, key);
  const what = info === undefined ? record : term('inbox.of', { field: label, record });
  const party = by === null ? '' : nameOf(plan, 'party', by.party, locale);
  const verb = verbs[kind];
  return html`<li class="question" data-kind=${kind}>
    <div class="asked">
      <p class="ask">${icon(kind === 'topic' ? 'info' : 'edit')}<bdi>${term(`inbox.question.${kind}`, { party, field: label })}</bdi></p>
      <p class="about">
        <button
          class="link"
          type="button"
          @click=${() => {
            go(type, id, field ?? undefined);
          }}
        >
          <bdi>${term('inbox.kind', { type: labelOf(locale, type), record })}</bdi>
        </button>
      </p>
      ${
        value === undefined || info === undefined
          ? nothing
          : html`<p class="value">
              <bdi>${sayValue(value, { key, field: info, record: recordOf(plan, type, id) ?? {}, plan }, locale)}</bdi>
            </p>`
      }
      ${note === null ? nothing : html`<p class="note"><bdi>${note}</bdi></p>`}
      <p class="faint">
        ${by === null ? nothing : html`<bdi>${whoWhen(by, plan, locale, asOf)}</bdi>`}
        ${due === null ? nothing : html`<span class="due">${term('inbox.due', { when: format.dayFrom(due, asOf) })}</span>`}
      </p>
      ${refusal === undefined ? nothing : html`<p class="refusal" role="alert">${refusal}</p>`}
    </div>
    ${
      answer === undefined
        ? nothing
        : html`<button
            class="button"
            type="button"
            aria-label=${term(`inbox.${verb}One`, { what })}
            @click=${() => {
              answer(asked);
            }}
          >
            ${icon(verb === 'fill' ? 'edit' : 'check')}${term(`inbox.${verb}` satisfies TermKey)}
          </button>`
    }
  </li>`;
}

/** `Mara Okafor, Northwind, yesterday`. */
export const whoWhen = (
  { actor, party, at }: { readonly actor: string; readonly party: string; readonly at: string },
  plan: Plan,
  locale: Locale,
  asOf: string,
) =>
  html`${locale.parts('editor.stamp', {
    who: nameOf(plan, 'stakeholder', actor, locale),
    party: nameOf(plan, 'party', party, locale),
    when: html`<time datetime=${at} title=${locale.format.moment(at)}>${locale.format.dayFrom(at, asOf)}</time>`,
  })}`;
