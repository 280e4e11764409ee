import { describe, type Plan, recordOf } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import { nameOf } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { sayValue } from '../words/say-value.ts';
import type { Author, Waiting } from '@tandem-plan/core/views';

export interface QuestionParts {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly asOf: string;
  /** What became of an answer that was refused. */
  readonly refusal: string | undefined;
  /** Without it, one can only look. */
  readonly answer: ((question: Waiting) => void) | undefined;
  readonly go: (type: string, id: string, field?: string) => void;
}

type Verb = 'fill' | 'accept' | 'acknowledge' | 'answer' | 'decide';

const verbs: Readonly<Record<Waiting['kind'], Verb>> = {
  blank: 'fill',
  proposal: 'accept',
  target: 'accept',
  revision: 'accept',
  topic: 'acknowledge',
  request: 'answer',
  'fund-request': 'decide',
  claim: 'decide',
};

/** What somebody of the other side waits for: who asks, about what, and the button that answers. */
export function question(asked: Waiting, parts: QuestionParts): TemplateResult {
  const { plan, locale, asOf, refusal, answer, go } = parts;
  const { term, format } = locale;
  const { kind, type, id, field, by, note, due, value } = asked;
  const record = nameOf(plan, type, id, locale);
  const info = describe(type).fields.find(({ name }) => name === field);
  const key = `${type}.${field ?? ''}`;
  const label = info === undefined ? '' : labelOf(locale, key);
  const what = info === undefined ? record : term('inbox.of', { field: label, record });
  const party = nameOf(plan, 'party', by.party, locale);
  // What takes words is answered where it stands in the plan.
  const verb = asked.accept === null && verbs[kind] === 'acknowledge' ? 'answer' : verbs[kind];
  return html`<li class="question" data-kind=${kind}>
    <div class="asked">
      <p class="ask">${icon(verb === 'acknowledge' || verb === 'answer' ? 'info' : 'edit')}<bdi>${term(`inbox.question.${kind}`, { party, field: label })}</bdi></p>
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
        <bdi>${whoWhen(by, plan, locale, asOf)}</bdi>
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
            ${icon(asked.accept === null ? (verb === 'fill' ? 'edit' : 'go') : 'check')}${term(`inbox.${verb}` satisfies TermKey)}
          </button>`
    }
  </li>`;
}

/** `Mara Okafor, Northwind, yesterday`; where the plan names only the party, `Northwind, yesterday`. */
export function whoWhen({ actor, party, at }: Author, plan: Plan, locale: Locale, asOf: string) {
  const { format } = locale;
  const parts = [
    ...(actor === null ? [] : [nameOf(plan, 'stakeholder', actor, locale)]),
    nameOf(plan, 'party', party, locale),
  ];
  const when =
    at === null ? nothing : html`, <time datetime=${at} title=${format.moment(at)}>${format.dayFrom(at, asOf)}</time>`;
  return html`${parts.join(', ')}${when}`;
}

/** A person's name, or the party's where the plan names nobody. */
export const whose = ({ actor, party }: Author, plan: Plan, locale: Locale): string =>
  actor === null ? nameOf(plan, 'party', party, locale) : nameOf(plan, 'stakeholder', actor, locale);
