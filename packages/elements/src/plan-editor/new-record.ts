import type { FieldInfo } from '@tandem-plan/core/plan';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import type { Desk } from '../field/desk.ts';
import { type FieldPlace, isBlank, type Problem, type Row } from '../field/field-type.ts';
import { fieldTypeOf } from '../field/field-types.ts';
import { addLabel, labelOf, refusalOf } from '../field/words.ts';
import { neededFields } from './record-panel.ts';

/** Puts a value where its dotted name says. */
function place(record: Record<string, unknown>, name: string, value: unknown): void {
  const [head = '', ...rest] = name.split('.');
  if (rest.length === 0) record[head] = value;
  else {
    const inner = (record[head] ?? {}) as Record<string, unknown>;
    record[head] = inner;
    place(inner, rest.join('.'), value);
  }
}

/** Asks for what a new record cannot do without; nothing is added until all of it can be kept. */
export class TandemNewRecord extends LitElement {
  @property({ attribute: false }) desk?: Desk;
  @property({ attribute: false }) type = '';
  /** What is known from where it stands: the initiative of an action. */
  @property({ attribute: false }) preset: Row = {};
  @property({ attribute: false }) done: (id: string | undefined) => void = () => undefined;

  @state() private drafts: Readonly<Record<string, unknown>> = {};
  @state() private problems: Readonly<Record<string, Problem>> = {};
  @state() private refusal = '';

  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  get #asked(): readonly FieldInfo[] {
    return neededFields(this.type).filter(({ name }) => !(name in this.preset));
  }

  #placeOf(info: FieldInfo, desk: Desk): FieldPlace {
    return { key: `${this.type}.${info.name}`, type: this.type, id: '', info, record: this.preset, desk };
  }

  #draft(info: FieldInfo, desk: Desk): unknown {
    return info.name in this.drafts
      ? this.drafts[info.name]
      : fieldTypeOf(info).draft(undefined, this.#placeOf(info, desk));
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    const { desk } = this;
    if (desk === undefined) return;
    const record: Record<string, unknown> = { ...this.preset };
    const problems: Record<string, Problem> = {};
    for (const info of this.#asked) {
      const parsed = fieldTypeOf(info).parse(this.#draft(info, desk), this.#placeOf(info, desk));
      if (!parsed.ok) problems[info.name] = parsed.problem;
      else if (isBlank(parsed.value)) problems[info.name] = { key: 'editor.problem.needed' };
      else place(record, info.name, parsed.value);
    }
    this.problems = problems;
    this.refusal = '';
    if (Object.keys(problems).length > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    const id = desk.newId(this.type);
    const outcome = await desk.send([{ type: `${this.type}.add`, input: { record: { id, ...record } } }]);
    if (outcome.ok) this.done(id);
    else this.refusal = outcome.refusals.map((refusal) => refusalOf(desk.locale, refusal)).join(' ');
  }

  protected override render() {
    const { desk } = this;
    if (desk === undefined) return nothing;
    const { locale } = desk;
    const type = labelOf(locale, this.type);
    return html`<form
      class="new-record"
      aria-label=${locale.term('editor.new', { type })}
      novalidate
      @submit=${this.#add}
      @keydown=${(event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) this.done(undefined);
      }}
    >
      <div class="facts">
        ${this.#asked.map((info) => {
          const label = labelOf(locale, `${this.type}.${info.name}`);
          const controlId = `new-${this.type}-${info.name}`.replaceAll('.', '-');
          const problem = this.problems[info.name];
          return html`<div class="asked" data-kind=${info.kind}>
            <span class="label" aria-hidden="true">${label}</span>
            ${fieldTypeOf(info).edit({
              draft: this.#draft(info, desk),
              place: this.#placeOf(info, desk),
              label,
              controlId,
              describedBy: `${controlId}-message`,
              problem,
              compact: false,
              change: (draft) => {
                this.drafts = { ...this.drafts, [info.name]: draft };
                const { [info.name]: _, ...rest } = this.problems;
                this.problems = rest;
              },
            })}
            <div class="message" id=${`${controlId}-message`}>
              ${problem === undefined ? nothing : html`<p class="problem" role="alert">${statusMark('bad')}${locale.term(problem.key, problem.values)}</p>`}
            </div>
          </div>`;
        })}
      </div>
      ${this.refusal === '' ? nothing : html`<p class="problem" role="alert">${statusMark('bad')}${this.refusal}</p>`}
      <div class="record-actions">
        <button class="button primary" type="submit">${icon('add')}${addLabel(locale, this.type)}</button>
        <button class="button quiet" type="button" @click=${() => {
          this.done(undefined);
        }}>
          ${locale.term('editor.cancel')}
        </button>
      </div>
    </form>`;
  }
}
