import type { FieldInfo, Plan } from '@tandem-plan/core/plan';
import type { Finding } from '@tandem-plan/core/rules';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../base/icons.ts';
import { severityStatus, statusMark } from '../base/status-mark.ts';
import type { Intention } from '@tandem-plan/core/change';
import { changing } from './changing.ts';
import type { Desk } from './desk.ts';
import { blankOf, type FieldPlace, isBlank, type Problem, type Row, same } from './field-type.ts';
import { fieldTypeOf } from './field-types.ts';
import { waiting } from './waiting.ts';
import { hintOf, labelOf, refusalOf } from './words.ts';

export type Pencil = Plan['pencils'][number];

/** Kinds that show more than their own value: names of other records, the unit of theirs. */
const lookingAround = new Set([
  'reference',
  'references',
  'subject',
  'term',
  'terms',
  'table',
  'points',
  'slice',
  'stamp',
]);

/**
 * One field of one record: read first, its control when a reader goes to it. Enter keeps (Ctrl+Enter where Enter makes a
 * line), Escape gives back, leaving keeps; what cannot be kept stays in the control with the reason beside it.
 *
 * It draws into its parent's styles; its parent names it by `name` and `label`.
 */
export class TandemField extends LitElement {
  @property({ attribute: false }) desk?: Desk;
  /** The type of its record: `objective`. */
  @property({ attribute: false }) type = '';
  /** Id of its record, `''` for a single part of the plan. */
  @property({ attribute: false }) recordId = '';
  @property({ attribute: false }) info?: FieldInfo;
  @property({ attribute: false }) record: Row = {};
  @property({ attribute: false }) value: unknown;
  /**
   * With its label above it, as a cell of a table, as a piece of a line, or, while it is blank, as an offer to fill it
   * that becomes a block when it is taken.
   */
  @property({ attribute: false }) form: 'block' | 'cell' | 'inline' | 'offer' = 'block';
  /** What the control is called where the label alone does not tell whose field it is. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) pencil: Pencil | undefined;
  /** What stands in place of a blank. */
  @property({ attribute: false }) empty = '';

  @state() private editing = false;
  @state() private draft: unknown;
  @state() private problem: Problem | undefined;
  @state() private refusal = '';
  @state() private busy = false;

  #begun: unknown;
  /** The pointer is down inside: some browsers give a pressed button no focus, so that the field seems to be left. */
  #pressing = false;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      if (!this.editing && target.closest('a, button, input, select, textarea, [data-leave]') === null)
        void this.edit();
    });
    this.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.addEventListener('focusout', (event) => {
      const next = event.relatedTarget;
      if (!this.editing || this.#pressing || (next instanceof Node && this.contains(next))) return;
      // Focus leaves for a moment while a list is drawn again.
      setTimeout(() => {
        if (this.editing && !this.matches(':focus-within')) void this.keep(false);
      });
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watchPointer(false);
  }

  #watchPointer(on: boolean): void {
    const change = on ? window.addEventListener : window.removeEventListener;
    change('pointerdown', this.#pointer, true);
    change('pointerup', this.#pointer, true);
    this.#pressing = false;
  }

  readonly #pointer = (event: Event): void => {
    const inside = event.composedPath().includes(this);
    this.#pressing = event.type === 'pointerdown' && inside;
    if (event.type === 'pointerdown' && !inside) void this.keep(false);
  };

  protected override createRenderRoot() {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.desk === undefined || this.info === undefined) return false;
    const other = [...changed.keys()].some((key) => key !== 'desk' && key !== 'record');
    if (other || !this.hasUpdated) return true;
    const before = changed.get('desk');
    const { desk, info } = this;
    const around = before?.locale !== desk.locale || before.readonly !== desk.readonly || before.party !== desk.party;
    if (changed.has('desk') && around) return true;
    return this.editing || lookingAround.has(info.kind) || info.unit === 'kpi' || this.pencil !== undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // A list drawn again may hand this element another field: what is typed belongs to the one it was typed for.
    const other = (['type', 'recordId', 'info'] as const).some((key) => changed.get(key) !== undefined);
    if (other && this.editing) this.#close(false);
  }

  /** Whether it can be edited here at all. */
  get fixed(): boolean {
    const { desk, info } = this;
    if (desk === undefined || info === undefined || desk.readonly || fieldTypeOf(info).fixed === true) return true;
    // Who is invited may write where otherwise only the other side does.
    const invited = desk.answers && this.pencil?.status === 'open' && this.pencil.for === desk.party;
    return !invited && !desk.may(this.type, this.record, 'update');
  }

  /** Draws at once, for printing. */
  drawNow(): void {
    this.performUpdate();
  }

  /** Turns into its control and focuses it; a field that is not editable stays as it is. */
  async edit(): Promise<void> {
    const place = this.#place;
    if (place === undefined || this.fixed || this.editing) return;
    this.draft = fieldTypeOf(place.info).draft(this.value, place);
    this.#begun = this.draft;
    this.editing = true;
    this.#watchPointer(true);
    await this.updateComplete;
    const control = this.#control;
    control?.focus();
    if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  }

  /** Takes what was typed into the plan. What cannot be taken stays in the control. */
  async keep(refocus: boolean): Promise<void> {
    const place = this.#place;
    if (place === undefined || !this.editing || this.busy) return;
    if (same(this.draft, this.#begun)) {
      this.#close(refocus);
      return;
    }
    const parsed = fieldTypeOf(place.info).parse(this.draft, place);
    this.refusal = '';
    this.problem = parsed.ok ? this.#missing(parsed.value) : parsed.problem;
    if (!parsed.ok || this.problem !== undefined) return;
    const value = isBlank(parsed.value) ? blankOf(place.info) : parsed.value;
    if (same(value, this.value) || (isBlank(value) && isBlank(this.value))) {
      this.#close(refocus);
      return;
    }
    await this.#send(changing(place, this.value, value, this.pencil), refocus);
  }

  /** Leaves the control; the value is what it was. */
  giveBack(): void {
    this.#close(true);
  }

  #missing(value: unknown): Problem | undefined {
    const required = this.info?.required === true && this.info.kind !== 'slice';
    return required && isBlank(value) ? { key: 'editor.problem.needed' } : undefined;
  }

  async #send(intentions: readonly Intention[], refocus: boolean): Promise<void> {
    const { desk } = this;
    if (desk === undefined) return;
    this.busy = true;
    const outcome = await desk.send(intentions);
    this.busy = false;
    if (outcome.ok) this.#close(refocus);
    else this.refusal = outcome.refusals.map((refusal) => refusalOf(desk.locale, refusal)).join(' ');
  }

  #close(refocus: boolean): void {
    this.editing = false;
    this.#watchPointer(false);
    this.draft = undefined;
    this.problem = undefined;
    this.refusal = '';
    if (!refocus) return;
    void this.updateComplete.then(() => {
      const cell = this.closest<HTMLElement>('td[tabindex], th[tabindex]');
      (cell ?? this.querySelector<HTMLElement>('.edit'))?.focus();
    });
  }

  #key(event: KeyboardEvent): void {
    if (!this.editing || event.isComposing || event.defaultPrevented) return;
    const multiline = this.info !== undefined && fieldTypeOf(this.info).multiline === true;
    const inButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      this.giveBack();
    } else if (
      event.key === 'Enter' &&
      (event.ctrlKey || event.metaKey || (!multiline && !event.shiftKey && !inButton))
    ) {
      event.stopPropagation();
      event.preventDefault();
      void this.keep(true);
    } else {
      // Keys of a control are no keys of the table around it.
      event.stopPropagation();
    }
  }

  get #place(): FieldPlace | undefined {
    const { desk, info, type, recordId: id, record } = this;
    return desk === undefined || info === undefined
      ? undefined
      : { key: `${type}.${info.name}`, type, id, info, record, desk };
  }

  get #controlId(): string {
    return `f-${this.type}-${this.recordId}-${this.info?.name ?? ''}`.replaceAll('.', '-');
  }

  get #control(): HTMLElement | null {
    const root = this.getRootNode();
    const checked = this.querySelector<HTMLElement>('input[type="radio"]:checked');
    const first = root instanceof ShadowRoot || root instanceof Document ? root.getElementById(this.#controlId) : null;
    if (first !== null && !(first instanceof HTMLInputElement && first.type === 'radio')) return first;
    return checked ?? first ?? this.querySelector<HTMLElement>('input, select, textarea, button');
  }

  protected override render() {
    const place = this.#place;
    if (place === undefined) return nothing;
    const { locale } = place.desk;
    const label = labelOf(locale, place.key);
    const wide = fieldTypeOf(place.info).wide === true;
    this.dataset['form'] = this.form;
    this.dataset['kind'] = place.info.kind;
    this.dataset['field'] = place.info.name;
    this.toggleAttribute('data-wide', wide && (this.form === 'block' || this.form === 'offer'));
    this.toggleAttribute('data-editing', this.editing);
    if (this.form === 'offer' && !this.editing) return this.#renderOffer(place, label);
    const labelled = this.form === 'block' || this.form === 'offer';
    return html`${labelled ? html`<span class="label">${label}</span>` : nothing}
    ${this.editing ? this.#renderControl(place, label) : this.#renderValue(place, label)}
    ${labelled ? this.#notes(place) : this.#markers(place)}`;
  }

  #renderOffer({ desk }: FieldPlace, label: string) {
    if (this.fixed) return html`<span class="offer">${label}</span>`;
    return html`<button
      class="offer edit"
      type="button"
      aria-label=${desk.locale.term('editor.addField', { label: this.name || label })}
      @click=${this.edit}
    >
      ${icon('add')}${label}
    </button>`;
  }

  #renderValue(place: FieldPlace, label: string) {
    const { desk } = place;
    const called = this.name || label;
    const blank = isBlank(this.value);
    const editable = !this.fixed;
    if (blank && this.pencil?.status === 'open')
      return waiting(this.pencil, desk, called, () => {
        void this.edit();
      });
    const shown = blank
      ? html`<span class="blank">${this.empty || (editable && this.form === 'block' ? desk.locale.term('editor.blank') : '–')}</span>`
      : fieldTypeOf(place.info).show(this.value, place, this.form !== 'block');
    return html`<div class="shown" data-editable=${editable ? 'true' : 'false'}>
      ${typeof shown === 'string' ? html`<bdi>${shown}</bdi>` : shown}${
        editable && this.form !== 'cell'
          ? html`<button class="edit" type="button" aria-label=${desk.locale.term('editor.edit', { label: called })} @click=${this.edit}>
            ${icon('edit')}
          </button>`
          : nothing
      }
    </div>
    ${!blank && this.pencil?.status === 'open' ? waiting(this.pencil, desk, called, undefined) : nothing}`;
  }

  #renderControl(place: FieldPlace, label: string) {
    const { desk, info } = place;
    const type = fieldTypeOf(info);
    const messageId = `${this.#controlId}-message`;
    const said =
      this.refusal || (this.problem === undefined ? '' : desk.locale.term(this.problem.key, this.problem.values));
    const hint = hintOf(desk.locale, place.key);
    return html`<div class="editing" aria-busy=${this.busy ? 'true' : 'false'}>
      ${type.edit({
        draft: this.draft,
        place,
        label: this.name || label,
        controlId: this.#controlId,
        describedBy: messageId,
        problem: this.problem ?? (this.refusal === '' ? undefined : { key: 'editor.problem.refused' }),
        compact: this.form === 'cell' || this.form === 'inline',
        change: (draft) => {
          this.draft = draft;
          this.problem = undefined;
          this.refusal = '';
        },
      })}
      <div class="message" id=${messageId}>
        ${said === '' ? nothing : html`<p class="problem" role="alert">${statusMark('bad')}${said}</p>`}
        ${
          this.form === 'block' || this.form === 'offer'
            ? html`<p class="hint">${hint === undefined ? '' : html`${hint} `}${desk.locale.term(type.multiline === true ? 'editor.keys.lines' : 'editor.keys')}</p>`
            : nothing
        }
      </div>
    </div>`;
  }

  #markers({ desk }: FieldPlace) {
    return this.findings.map(
      (finding) =>
        html`<span class="marker status" data-status=${severityStatus(finding.severity)} title=${desk.locale.core?.finding(finding) ?? finding.rule}
          >${statusMark(severityStatus(finding.severity))}<span class="hidden">${desk.locale.term(`severity.${finding.severity}`)}</span></span
        >`,
    );
  }

  /** What the report says of this field, under it. */
  #notes({ desk }: FieldPlace) {
    if (this.findings.length === 0) return nothing;
    return html`<ul class="notes">
      ${this.findings.map(
        (finding) =>
          html`<li data-status=${severityStatus(finding.severity)}>
            ${statusMark(severityStatus(finding.severity))}<span
              ><span class="hidden">${desk.locale.term(`severity.${finding.severity}`)}: </span>${desk.locale.core?.finding(finding) ?? finding.rule}</span
            >
          </li>`,
      )}
    </ul>`;
  }
}
