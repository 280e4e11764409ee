import type { Intention } from '@tandem-plan/core/change';
import { rasciRoles } from '@tandem-plan/core/plan';
import type { Report } from '@tandem-plan/core/rules';
import { partsOf, type RasciItem, type RasciPerson, type RasciRole, type RasciView } from '@tandem-plan/core/views';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isCell, makeStop, nextCell } from '../base/grid.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext, reportContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { newId, today } from '../plan/chance.ts';
import { intend } from '../plan/intent.ts';
import { may } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { matrix } from './matrix.ts';
import { narrowStyles } from './narrow.styles.ts';
import { styles } from './rasci-matrix.styles.ts';
import { reader } from './reader.ts';
import { offer } from './offer.ts';
import { keyOf, type Unsettled, unsettledIn } from './unsettled.ts';
import { viewOf } from './view-of.ts';

/** The cell one is in. */
interface Spot {
  readonly item: string | undefined;
  readonly person: string | undefined;
}

/**
 * @summary Who has which role in what: items down, people across, a letter a cell, typed directly.
 * @event tandem-intent - The reader gives or takes a role, by `assignment.assign` and `assignment.unassign`; `<tandem-plan>` carries it out.
 * @csspart reader - What is told of the cell and the person one looks at.
 */
export class TandemRasciMatrix extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles, narrowStyles];

  /** From core's `rasciView()`; without it, that of the plan around the element. */
  @property({ attribute: false }) view: RasciView | undefined;

  /** Whose findings on roles stand at the rows; without it, the report of the plan around the element. */
  @property({ attribute: false }) report: Report | undefined;

  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private spot: Spot | undefined;
  @state() private hovered: string | undefined;
  @state() private opened: ReadonlySet<string> = new Set();
  /** Rows one was in: one that loses its last role does not go from under the reader. */
  @state() private kept: ReadonlySet<string> = new Set();
  @state() private offering = false;
  @state() private refusal = '';

  /** Cells of which a change is not answered yet. */
  readonly #asked = new Set<string>();
  #judged: { readonly report: Report | undefined; readonly unsettled: Unsettled } | undefined;

  /** Draws at once, for printing. */
  drawNow(): void {
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { locale, spot } = this;
    const view = this.#view();
    if (view === undefined)
      return html`<div role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    if (view.people.length === 0) return html`<p class="empty">${locale.term('rasci.noPeople')}</p>`;
    const readonly = this.#isReadonly();
    const items = view.items.filter((each) => !each.offered || this.kept.has(keyOf(each)));
    const offered = readonly
      ? nothing
      : offer({
          locale,
          items: view.items.filter((each) => !items.includes(each)),
          open: this.offering,
          toggle: this.#offer,
          take: this.#take,
        });
    if (items.length === 0) return html`<p class="empty">${locale.term('rasci.noItems')}</p>${offered}`;
    const unsettled = this.#unsettled();
    const lit = this.hovered ?? spot?.person;
    const person = view.people.find(({ id }) => id === spot?.person);
    const item = view.items.find((each) => keyOf(each) === spot?.item);
    const shown = view.people.find(({ id }) => id === lit);
    const about = [
      ...(item === undefined ? [] : [keyOf(item)]),
      ...(shown === undefined ? [] : [keyOf({ type: 'stakeholder', id: shown.id })]),
    ];
    return html`<div class="sheet">
      <div
        class="scroller"
        @keydown=${this.#key}
        @focusin=${this.#enter}
        @pointerover=${this.#hover}
        @pointerleave=${this.#unhover}
      >
        ${matrix({ view, items, locale, unsettled, readonly, lit, opened: this.opened, toggle: this.#toggle })}
      </div>
      ${offered}
      ${reader({
        locale,
        readonly,
        item,
        person,
        shown,
        findings: about.flatMap((key) => unsettled.get(key) ?? []),
        refusal: this.refusal,
        give: this.#give,
        back: this.#back,
      })}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const stop = this.renderRoot.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (stop?.checkVisibility() === true) return;
    if (stop !== null) stop.tabIndex = -1;
    const cells = [...this.renderRoot.querySelectorAll<HTMLElement>('tbody [data-cell]')];
    const first = cells.find((cell) => cell.checkVisibility());
    if (first !== undefined) first.tabIndex = 0;
  }

  #view(): RasciView | undefined {
    if (this.view !== undefined) return this.view;
    const plan = this.context(planContext);
    const asOf = this.context(asOfContext) ?? today();
    return plan === undefined ? undefined : viewOf(plan, asOf);
  }

  #unsettled(): Unsettled {
    const report = this.report ?? this.context(reportContext);
    if (this.#judged === undefined || this.#judged.report !== report)
      this.#judged = { report, unsettled: unsettledIn(report) };
    return this.#judged.unsettled;
  }

  #isReadonly(): boolean {
    if (this.readonly || this.context(plannerContext)?.readonly === true) return true;
    return !may(this.context(sessionContext), 'assignment', {}, 'arrange');
  }

  readonly #toggle = (item: string) => {
    const next = new Set(this.opened);
    if (!next.delete(item)) next.add(item);
    this.opened = next;
  };

  readonly #offer = () => {
    this.offering = !this.offering;
    if (this.offering) void this.#reveal();
    else this.renderRoot.querySelector<HTMLElement>('[data-offer]')?.focus();
  };

  async #reveal(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.offer')?.scrollIntoView({ block: 'nearest' });
  }

  readonly #take = (item: RasciItem) => {
    const key = keyOf(item);
    this.kept = new Set([...this.kept, key]);
    this.opened = new Set([...this.opened, key]);
    this.offering = false;
    void this.#go(key);
  };

  async #go(item: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"] > [data-person]`)?.focus();
  }

  readonly #enter = (event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (cell !== null) this.#standAt(cell);
  };

  #standAt(cell: HTMLElement): void {
    makeStop(cell);
    const item = cell.closest<HTMLElement>('tr')?.dataset['item'];
    const { person } = cell.dataset;
    if (this.spot?.item === item && this.spot?.person === person) return;
    this.spot = { item, person };
    if (item !== undefined && !this.kept.has(item)) this.kept = new Set([...this.kept, item]);
    this.refusal = '';
  }

  readonly #hover = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    this.hovered = (event.target as HTMLElement).closest<HTMLElement>('[data-person]')?.dataset['person'];
  };

  readonly #unhover = () => {
    this.hovered = undefined;
  };

  readonly #key = (event: KeyboardEvent) => {
    const cell = event.target as HTMLElement;
    if (!isCell(cell) || event.altKey || event.defaultPrevented) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = nextCell(cell, event.key, ctrl);
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
      this.#standAt(next);
      return;
    }
    this.#standAt(cell);
    const at = ctrl || this.#isReadonly() ? undefined : this.#at();
    if (at === undefined) return;
    const role = rasciRoles.find((each) => each === event.key.toUpperCase());
    if (role !== undefined) this.#give(at.item, at.person, role);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#clear(at.item, at.person);
    else if (event.key === 'Enter' || event.key === 'F2') void this.#choose();
    else return;
    event.preventDefault();
  };

  /** What the cell with the focus is about; a heading is about no item. */
  #at(): { readonly item: RasciItem; readonly person: RasciPerson } | undefined {
    const view = this.#view();
    const item = view?.items.find((each) => keyOf(each) === this.spot?.item);
    const person = view?.people.find(({ id }) => id === this.spot?.person);
    return item === undefined || person === undefined ? undefined : { item, person };
  }

  readonly #give = (item: RasciItem, person: RasciPerson, role: RasciRole) => {
    const held = partsOf(item, person.id).filter((part) => part.role === role);
    const subject = { type: item.type, id: item.id };
    void this.#send(
      item,
      person,
      held.length > 0
        ? held.map(({ assignment }) => ({ type: 'assignment.unassign', input: { id: assignment } }))
        : [{ type: 'assignment.assign', input: { id: newId('assignment'), subject, stakeholder: person.id, role } }],
    );
  };

  #clear(item: RasciItem, person: RasciPerson) {
    const held = partsOf(item, person.id);
    if (held.length === 0) return;
    const intentions = held.map(({ assignment }) => ({ type: 'assignment.unassign', input: { id: assignment } }));
    void this.#send(item, person, intentions);
  }

  /** One change of a cell at a time: what a second would change is not known before the first is answered. */
  async #send(item: RasciItem, person: RasciPerson, intentions: readonly Intention[]): Promise<void> {
    const cell = `${keyOf(item)} ${person.id}`;
    if (this.#asked.has(cell)) return;
    this.#asked.add(cell);
    const outcome = await intend(this, intentions);
    this.#asked.delete(cell);
    this.refusal = outcome.ok ? '' : outcome.refusals.map((refusal) => refusalOf(this.locale, refusal)).join(' ');
  }

  async #choose(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-give]')?.focus();
  }

  /** From the choice of roles to the cell they are for. */
  readonly #back = () => {
    this.renderRoot.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus();
  };
}
