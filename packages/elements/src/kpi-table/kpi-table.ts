import type { Intention } from '@tandem-plan/core/change';
import type { Grain, KpiTableView } from '@tandem-plan/core/views';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { TandemElement } from '../base/tandem-element.ts';
import { planContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { intend, type Wish } from '../plan/intent.ts';
import { may } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import { hostStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { boxOf, fixedAt, moved, type Selection, type Shown, type Spot, spotsIn, valueAt } from './cells.ts';
import { copied, pasted } from './clipboard.ts';
import { type Entry, intentionsOf, pinning } from './entering.ts';
import { columnName, readFigure, typedText } from './figures.ts';
import { cellId, grid, type Typing } from './grid.ts';
import { styles } from './kpi-table.styles.ts';
import { printStyles } from './print.styles.ts';
import { gapWords, reader, type Told } from './reader.ts';
import { toolbar } from './toolbar.ts';
import { viewOf } from './view-of.ts';
import { type Rows, rowsSeen } from './window.ts';

/** Height of a row until one was drawn, in pixels. */
const usualHeight = 36;
/** Height of what is seen until it was drawn. */
const usualSeen = 640;

/**
 * @summary Targets and actuals in a grid: KPIs and their slices down, periods across, typed and pasted like a spreadsheet.
 * @event tandem-intent - The reader enters figures, by `kpi.setTargets` and `kpi.recordActuals`; `<tandem-plan>` carries it out.
 */
export class TandemKpiTable extends TandemElement {
  static override styles = [hostStyles, buttonStyles, styles, printStyles];

  /** From core's `kpiTable()`; without it, that of the plan around the element. Then periods and spreading can be chosen. */
  @property({ attribute: false }) view: KpiTableView | undefined;

  /** Ids of the KPIs to show; all when left out. */
  @property({ attribute: false }) kpis: readonly string[] | undefined;

  /** Which figure the cells show: `target`, `actual`, or `achieved`, the share of the target. */
  @property({ reflect: true }) shown: Shown = 'target';

  /** Length of the periods of a plan's own table: `month`, `quarter` or `year`. */
  @property({ reflect: true }) grain: Grain = 'month';

  @property({ type: Boolean, reflect: true }) readonly = false;

  @query('.scroller') private scroller!: HTMLElement | null;

  @state() private selection: Selection | undefined;
  @state() private typing: Typing | undefined;
  @state() private told: Told | undefined;
  @state() private by: 'even' | 'season' = 'even';
  /** What waits for the reason why a settled figure changes. */
  @state() private unreasoned: readonly Entry[] | undefined;
  @state() private rows: Rows = { start: 0, end: 0 };
  @state() private printing = false;

  #height = usualHeight;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.#print);
    window.addEventListener('afterprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.#print);
    window.removeEventListener('afterprint', this.#printed);
  }

  protected override render(): TemplateResult {
    const { locale, shown, selection, typing } = this;
    const view = this.#view();
    if (view === undefined) {
      return html`<div role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    }
    if (view.rows.length === 0) return html`<p class="empty">${locale.term('table.empty')}</p>`;
    const readonly = this.#isReadonly();
    const at = this.#at(view);
    const rows = this.printing ? { start: 0, end: view.rows.length } : this.#window(view.rows.length);
    const pinned = readonly || at === undefined || shown !== 'target' ? undefined : this.#pinnedAt(view, at);
    return html`<div class="sheet">
      ${toolbar({
        locale,
        shown,
        show: this.#show,
        grain: this.view === undefined ? this.grain : undefined,
        turn: this.#turn,
        by: readonly || shown !== 'target' || view.grain === 'month' || this.view !== undefined ? undefined : this.by,
        spreadBy: this.#spreadBy,
        pinned,
        pin: this.#pin,
      })}
      <div
        class="scroller"
        role="grid"
        tabindex="0"
        aria-label=${locale.term(readonly ? 'table.label.readonly' : 'table.label')}
        aria-rowcount=${view.rows.length + 1}
        aria-colcount=${view.periods.length + 1}
        aria-readonly=${readonly}
        aria-multiselectable="true"
        aria-activedescendant=${at === undefined ? '' : cellId(at)}
        @scroll=${this.#scroll}
        @focus=${this.#enter}
        @keydown=${this.#key}
        @pointerdown=${this.#point}
        @pointerover=${this.#drag}
        @dblclick=${this.#open}
        @copy=${this.#copy}
        @cut=${this.#cut}
        @paste=${this.#paste}
        @focusout=${this.#leave}
      >
        ${grid({
          view,
          locale,
          shown,
          readonly,
          rows,
          printing: this.printing,
          at,
          box: selection === undefined ? undefined : boxOf(selection),
          typing,
          type: (text) => {
            if (this.typing !== undefined) this.typing = { ...this.typing, text, problem: '' };
          },
        })}
      </div>
      ${reader({ locale, view, shown, readonly, at, told: this.told, why: this.#why() })}
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A column is another period now.
    if (changed.has('grain') && this.selection !== undefined) {
      const at = { row: this.selection.at.row, column: 0 };
      this.selection = { anchor: at, at };
      this.typing = undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    const view = this.#view();
    const { scroller } = this;
    if (view === undefined || scroller === null) return;
    const drawn = this.printing ? { start: 0, end: view.rows.length } : this.#window(view.rows.length);
    const body = scroller.querySelector<HTMLElement>('.body');
    if (body !== null) {
      // Before anything is measured: a body that is too short for a moment would lose its place.
      this.#makeRoom(body, drawn, view.rows.length);
      const height = body.querySelector<HTMLElement>('.row')?.offsetHeight ?? 0;
      if (height > 0 && height !== this.#height) {
        this.#height = height;
        this.#makeRoom(body, drawn, view.rows.length);
        this.#look();
      }
    }
    if (!changed.has('typing')) return;
    const field = scroller.querySelector<HTMLInputElement>('.typed');
    if (field !== null && field !== (this.shadowRoot?.activeElement ?? null)) {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }
  }

  /** Room for the rows that are not drawn. */
  #makeRoom(body: HTMLElement, { start, end }: Rows, count: number): void {
    body.style.paddingBlockStart = `${start * this.#height}px`;
    body.style.paddingBlockEnd = `${(count - end) * this.#height}px`;
  }

  #view(): KpiTableView | undefined {
    if (this.view !== undefined) return this.view;
    const plan = this.context(planContext);
    return plan === undefined ? undefined : viewOf(plan, this.grain, this.kpis);
  }

  #isReadonly(): boolean {
    if (this.readonly || this.context(plannerContext)?.readonly === true) return true;
    return !may(this.context(sessionContext), 'kpi', {}, 'update');
  }

  /** Before anything was drawn, as many rows as usually are seen. */
  #window(count: number): Rows {
    return this.rows.end > 0 && this.rows.start < count
      ? { start: this.rows.start, end: Math.min(this.rows.end, count) }
      : rowsSeen(count, this.#height, 0, usualSeen);
  }

  /** Which rows are seen now. */
  #look(): void {
    const { scroller } = this;
    const count = this.#view()?.rows.length ?? 0;
    if (scroller === null) return;
    const rows = rowsSeen(count, this.#height, scroller.scrollTop, scroller.clientHeight);
    if (rows.start !== this.rows.start || rows.end !== this.rows.end) this.rows = rows;
  }

  readonly #scroll = () => {
    this.#look();
  };

  readonly #print = () => {
    this.printing = true;
    this.performUpdate();
  };

  readonly #printed = () => {
    this.printing = false;
  };

  #at({ rows, periods }: KpiTableView): Spot | undefined {
    const at = this.selection?.at;
    return at !== undefined && at.row < rows.length && at.column < periods.length ? at : undefined;
  }

  readonly #show = (shown: Shown) => {
    this.shown = shown;
    this.told = undefined;
  };

  readonly #turn = (grain: Grain) => {
    this.grain = grain;
    this.told = undefined;
  };

  readonly #spreadBy = (by: 'even' | 'season') => {
    this.by = by;
  };

  readonly #enter = () => {
    this.selection ??= { anchor: { row: 0, column: 0 }, at: { row: 0, column: 0 } };
  };

  #go(at: Spot, extend = false): void {
    this.selection = { anchor: extend ? (this.selection?.anchor ?? at) : at, at };
    this.told = undefined;
    this.unreasoned = undefined;
    this.#reveal(at);
  }

  /** Scrolls what one is at into view: under the headings, beside the names. */
  #reveal({ row, column }: Spot): void {
    const { scroller } = this;
    if (scroller === null) return;
    const head = scroller.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    const top = row * this.#height;
    const room = scroller.clientHeight - head - this.#height;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    this.#look();
    const heading = scroller.querySelectorAll<HTMLElement>('.head .cell')[column];
    heading?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #spotOf(event: Event): Spot | undefined {
    const cell = (event.target as Element).closest('[role=gridcell]');
    const [row, column] = (cell?.id.slice(1) ?? '').split('-').map(Number);
    return row === undefined || column === undefined || cell === null ? undefined : { row, column };
  }

  readonly #point = (event: PointerEvent) => {
    const spot = this.#spotOf(event);
    if (spot === undefined || event.button !== 0 || (event.target as Element).matches('.typed')) return;
    this.#go(spot, event.shiftKey);
  };

  readonly #drag = (event: PointerEvent) => {
    if (event.buttons !== 1 || event.pointerType === 'touch' || this.typing !== undefined) return;
    const spot = this.#spotOf(event);
    if (spot !== undefined && this.selection !== undefined) this.#go(spot, true);
  };

  readonly #open = (event: Event) => {
    const spot = this.#spotOf(event);
    if (spot !== undefined) this.#type(spot);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing || event.defaultPrevented) return;
    if (this.typing === undefined ? this.#command(event) : this.#typed(event, this.typing)) event.preventDefault();
  };

  /** @returns whether the key meant something while nothing is typed */
  #command(event: KeyboardEvent): boolean {
    const view = this.#view();
    if (view === undefined || view.rows.length === 0) return false;
    const at = this.#at(view) ?? { row: 0, column: 0 };
    const { key, shiftKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const next = moved(at, key, ctrl, {
      rows: view.rows.length,
      columns: view.periods.length,
      page: Math.max(1, Math.floor((this.scroller?.clientHeight ?? usualSeen) / this.#height) - 2),
      rtl: this.matches(':dir(rtl)'),
    });
    if (next !== undefined) this.#go(next, shiftKey);
    else if (ctrl && key.toLowerCase() === 'a') {
      const last = { row: view.rows.length - 1, column: view.periods.length - 1 };
      this.selection = { anchor: { row: 0, column: 0 }, at: last };
    } else if (this.#isReadonly()) return false;
    else if (ctrl && key.toLowerCase() === 'z') void this.#send(shiftKey ? 'redo' : 'undo');
    else if (ctrl && key.toLowerCase() === 'y') void this.#send('redo');
    else if (ctrl) return false;
    else if (key === 'Enter' || key === 'F2') this.#type(at);
    else if (key === 'Delete' || key === 'Backspace') this.#clear(view);
    else if (key.toLowerCase() === 'p') this.#pin();
    // What figures begin with, in any script.
    else if (/^[\p{Nd}.,+\-−–]$/u.test(key)) this.#type(at, key);
    else return false;
    return true;
  }

  #type(spot: Spot, typed?: string): void {
    const view = this.#view();
    const row = view?.rows[spot.row];
    if (view === undefined || row === undefined || this.#isReadonly()) return;
    if (fixedAt(view, spot, this.shown) !== undefined) return;
    this.told = undefined;
    const text = typed ?? typedText(valueAt(row, spot.column, this.shown), row, this.shown, this.locale);
    this.typing = { spot, text, problem: '' };
  }

  /** @returns whether the key meant something while a figure is typed */
  #typed(event: KeyboardEvent, { spot }: Typing): boolean {
    const { key, shiftKey } = event;
    const step = shiftKey ? -1 : 1;
    if (key === 'Escape') {
      this.typing = undefined;
      this.told = undefined;
      this.scroller?.focus();
    } else if (key === 'Enter') this.#keep({ ...spot, row: spot.row + step });
    else if (key === 'Tab') this.#keep({ ...spot, column: spot.column + step });
    else return false;
    return true;
  }

  readonly #leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (this.typing !== undefined && !(to instanceof Node && this.scroller?.contains(to) === true)) this.#keep();
  };

  /** Enters what was typed, and goes on to the next cell. What is no number stays as it was typed. */
  #keep(next?: Spot): void {
    const { typing } = this;
    const view = this.#view();
    const row = typing === undefined ? undefined : view?.rows[typing.spot.row];
    if (typing === undefined || view === undefined || row === undefined) return;
    const { spot, text } = typing;
    const value = readFigure(text, row, this.locale);
    if (value === undefined) {
      const example = this.locale.format.number(1234.5);
      this.typing = { ...typing, problem: 'number' };
      this.told = { kind: 'refused', words: this.locale.term('table.notNumber', { got: text, example }) };
      return;
    }
    this.typing = undefined;
    if (next !== undefined) {
      this.scroller?.focus();
      this.#go({
        row: Math.max(0, Math.min(next.row, view.rows.length - 1)),
        column: Math.max(0, Math.min(next.column, view.periods.length - 1)),
      });
    }
    if (value === valueAt(row, spot.column, this.shown)) return;
    void this.#ask([{ spot, value }], view, typing);
  }

  #clear(view: KpiTableView): void {
    if (this.selection === undefined || this.shown === 'achieved') return;
    const spots = spotsIn(boxOf(this.selection)).filter((spot) => fixedAt(view, spot, this.shown) === undefined);
    void this.#ask(
      spots.map((spot) => ({ spot, value: null })),
      view,
    );
  }

  readonly #copy = (event: ClipboardEvent) => {
    const view = this.#view();
    if (this.typing !== undefined || view === undefined || this.selection === undefined) return;
    event.clipboardData?.setData('text/plain', copied(view, this.selection, this.shown, this.locale));
    event.preventDefault();
  };

  readonly #cut = (event: ClipboardEvent) => {
    const view = this.#view();
    if (this.typing !== undefined || view === undefined) return;
    this.#copy(event);
    if (!this.#isReadonly()) this.#clear(view);
  };

  readonly #paste = (event: ClipboardEvent) => {
    const view = this.#view();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.typing !== undefined || view === undefined || this.selection === undefined) return;
    event.preventDefault();
    if (this.#isReadonly() || text === '') return;
    const { entries, problems, box } = pasted(text, view, this.selection, this.shown, this.locale);
    this.selection = { anchor: { row: box.top, column: box.first }, at: { row: box.bottom, column: box.last } };
    if (problems.length > 0) this.told = { kind: 'problems', problems };
    else void this.#ask(entries, view, undefined, { kind: 'pasted', count: entries.length });
  };

  #pinnedAt({ rows }: KpiTableView, { row, column }: Spot): boolean | undefined {
    return (rows[row]?.targets[column] ?? null) === null ? undefined : rows[row]?.pinned[column];
  }

  readonly #pin = () => {
    const view = this.#view();
    const at = view === undefined ? undefined : this.#at(view);
    if (view === undefined || at === undefined || this.selection === undefined || this.shown !== 'target') return;
    const intentions = pinning(spotsIn(boxOf(this.selection)), view, this.#pinnedAt(view, at) !== true);
    if (intentions.length > 0) void this.#send(intentions);
  };

  /** Entries as commands; what cannot be spread, or is refused, is told, and what was typed comes back. */
  async #ask(entries: readonly Entry[], view: KpiTableView, typed?: Typing, done?: Told, why?: string): Promise<void> {
    const plan = this.view === undefined ? this.context(planContext) : undefined;
    const asked = intentionsOf(entries, this.shown, view, plan, this.by, why);
    if (!asked.ok) {
      const nameOf = (period: string) => {
        const column = view.periods.find((one) => one.period === period);
        return columnName(column ?? { period, start: null, end: null, closed: false }, this.locale);
      };
      this.told = { kind: 'refused', words: gapWords(asked.reason, this.locale, nameOf) };
      this.#giveBack(typed);
      return;
    }
    if (asked.intentions.length === 0) return;
    const refusals = await this.#send(asked.intentions);
    if (refusals === undefined) this.told = done ?? this.told;
    else if (refusals.includes('period.closed-reason')) this.unreasoned = entries;
    else this.#giveBack(typed);
  }

  #giveBack(typed: Typing | undefined): void {
    if (typed === undefined) return;
    this.selection = { anchor: typed.spot, at: typed.spot };
    this.typing = { ...typed, problem: 'refused' };
  }

  /** @returns the codes of what was refused */
  async #send(wish: Wish | readonly Intention[]): Promise<readonly string[] | undefined> {
    const outcome = await intend(this, wish);
    this.unreasoned = undefined;
    if (outcome.ok) {
      this.told = undefined;
      return undefined;
    }
    const words = [...new Set(outcome.refusals.map((refusal) => refusalOf(this.locale, refusal)))];
    this.told = { kind: 'refused', words: words.slice(0, 3).join(' ') };
    return outcome.refusals.map(({ code }) => code);
  }

  #why() {
    const { unreasoned } = this;
    const view = this.#view();
    if (unreasoned === undefined || view === undefined) return undefined;
    return {
      keep: (reason: string) => {
        void this.#ask(unreasoned, view, undefined, undefined, reason);
        this.scroller?.focus();
      },
      leave: () => {
        this.unreasoned = undefined;
        this.told = undefined;
        this.scroller?.focus();
      },
    };
  }
}
