import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { statusMark } from '../base/status-mark.ts';
import { isBlank, type Parsed, parsed, type Problem } from '../field/field-type.ts';
import { line, tooLong } from '../field/line.ts';
import { typableMoney, typedMoney } from '../field/money.ts';
import type { Locale, TermKey } from '../texts/locale.ts';

interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** One thing a step has to be told before it is taken. Amounts are in the one currency that the fund is in. */
export type Asked = { readonly label: TermKey; readonly needed: boolean } & (
  | { readonly name: 'amount'; readonly currency: string; readonly start: Amount | null }
  | { readonly name: 'title' | 'why' | 'proof'; readonly maxLength: number }
);

export type Answers = Readonly<Record<string, unknown>>;

/** What stands in a form, as it was typed. */
export interface Typed {
  readonly texts: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, Problem>>;
}

export const blankForm: Typed = { texts: {}, problems: {} };

/** What was wrong with one answer is no more once it changes. */
export function retyped({ texts, problems }: Typed, name: Asked['name'], text: string): Typed {
  const { [name]: _, ...others } = problems;
  return { texts: { ...texts, [name]: text }, problems: others };
}

const textOf = (asked: Asked, { texts }: Typed, { lang }: Locale): string =>
  texts[asked.name] ?? (asked.name === 'amount' && asked.start !== null ? typableMoney(asked.start, lang) : '');

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function parse(asked: Asked, text: string, { lang }: Locale): Parsed {
  if (asked.name === 'amount') return typedMoney({ typed: text, currency: asked.currency }, lang);
  const value = asked.name === 'proof' ? linesOf(text) : text.trim();
  const long = [value].flat().map((each) => tooLong(each, asked.maxLength));
  const problem = long.find((each) => each !== undefined);
  return problem === undefined ? parsed(value) : { ok: false, problem };
}

/** The answers, or what stands in their way. */
export function answersOf(
  all: readonly Asked[],
  typed: Typed,
  locale: Locale,
): { readonly answers: Answers } | { readonly problems: Typed['problems'] } {
  const answers: Record<string, unknown> = {};
  const problems: Record<string, Problem> = {};
  for (const asked of all) {
    const read = parse(asked, textOf(asked, typed, locale), locale);
    if (!read.ok) problems[asked.name] = read.problem;
    else if (asked.needed && isBlank(read.value)) problems[asked.name] = { key: 'editor.problem.needed' };
    else if (asked.name === 'amount' && (read.value as Amount).amount <= 0)
      problems[asked.name] = { key: 'fund.positive' };
    else answers[asked.name] = read.value;
  }
  return Object.keys(problems).length > 0 ? { problems } : { answers };
}

interface Form {
  readonly locale: Locale;
  readonly name: string;
  readonly verb: string;
  readonly asked: readonly Asked[];
  readonly typed: Typed;
  readonly type: (name: Asked['name'], text: string) => void;
  readonly send: () => void;
  readonly cancel: () => void;
}

/** Enter sends, Escape gives up; what was typed stays while it is refused. */
export function form({ locale, name, verb, asked, typed, type, send, cancel }: Form): TemplateResult {
  return html`<form
    class="asking no-print"
    aria-label=${name}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    }}
  >
    ${asked.map((one) => control(one, { locale, typed, type }))}
    <span class="buttons">
      <button class="button primary" type="submit" data-send>${verb}</button>
      <button class="button quiet" type="button" @click=${cancel}>${locale.term('fund.cancel')}</button>
    </span>
  </form>`;
}

function control(asked: Asked, { locale, typed, type }: Pick<Form, 'locale' | 'typed' | 'type'>): TemplateResult {
  const { name } = asked;
  const label = locale.term(asked.label);
  const controlId = `asked-${name}`;
  const describedBy = `${controlId}-message`;
  const problem = typed.problems[name];
  const text = textOf(asked, typed, locale);
  const change = (next: string) => {
    type(name, next);
  };
  const oneLine = line(
    { label, controlId, describedBy, problem },
    { text, inputmode: name === 'amount' ? 'decimal' : 'text', change },
  );
  const control =
    asked.name === 'amount'
      ? html`<span class="with-unit">${oneLine}<span class="unit" aria-hidden="true">${asked.currency}</span></span>`
      : name === 'title'
        ? oneLine
        : html`<textarea
            class="control"
            id=${controlId}
            rows="2"
            aria-describedby=${describedBy}
            aria-invalid=${problem === undefined ? 'false' : 'true'}
            .value=${live(text)}
            @input=${(event: InputEvent) => {
              change((event.target as HTMLTextAreaElement).value);
            }}
          ></textarea>`;
  return html`<div class="asked" data-name=${name}>
    <label for=${controlId}>${label}</label>
    ${control}
    <div class="message" id=${describedBy}>
      ${
        problem === undefined
          ? nothing
          : html`<p class="status" data-status="bad" role="alert">${statusMark('bad')}${locale.term(problem.key, problem.values)}</p>`
      }
    </div>
  </div>`;
}
