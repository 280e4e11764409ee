import type { PlanSession } from '@tandem-plan/core/change';
import { describe, type Plan, sections } from '@tandem-plan/core/plan';
import type { Report } from '@tandem-plan/core/rules';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { child } from '../base/child.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext, reportContext, sessionContext } from '../context/plan-context.ts';
import type { Desk } from '../field/desk.ts';
import { TandemField } from '../field/tandem-field.ts';
import { refusalOf, sectionOf } from '../field/words.ts';
import { newId, today } from '../plan/chance.ts';
import { Connection } from '../plan/connected.ts';
import { intend } from '../plan/intent.ts';
import { may, mayAnswer } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import { attention, rail } from './attention.ts';
import type { SectionExtension } from './extension.ts';
import { layout } from './layout.ts';
import { navigation } from './navigation.ts';
import { Nearness } from './nearness.ts';
import { land, reveal } from './reveal.ts';
import { placeOfFocus, presentAt } from './presence.ts';
import { message, titlePage, toolbar } from './frame.ts';
import { eachRole } from './roles.ts';
import type { Scene } from './scene.ts';
import { TandemPlanSection } from './section.ts';
import { planEditorStyles } from './styles/index.ts';
import { openPencils, placeFindings, recordKey, sectionOfPlace } from './whereabouts.ts';

/** So many rows of a collection are drawn at first. */
const firstRows = 50;

const upTo = (section: string): readonly string[] => {
  const at = sections.findIndex((each) => each === section);
  return at === -1 ? sections : sections.slice(0, at + 1);
};

/**
 * @summary The whole plan as a document that is edited in place.
 *
 * Reads the plan and its report from the `<tandem-plan>` around it, or from `.plan` and `.report`; asks for changes by
 * `tandem-intent`.
 */
export class TandemPlanEditor extends TandemElement {
  static override styles = planEditorStyles;

  /** Instead of the plan of the `<tandem-plan>` around it. */
  @property({ attribute: false }) plan?: Plan;
  @property({ attribute: false }) report?: Report;
  /** Shown, not edited. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Chapters of the host's own, after the plan's. */
  @property({ attribute: false }) sections: readonly SectionExtension[] = [];

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private adding: string | undefined;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private current = 'summary';
  /** On paper everything stands open. */
  @state() private printing = false;
  @state() private message = '';

  @query('.document') private document?: HTMLElement;

  readonly #nearness = new Nearness(this, (section) => {
    this.current = section;
  });
  readonly #connection = new Connection(this);
  #scene: Scene | undefined;
  #planner: EventTarget | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#shortcut);
    this.addEventListener('focusin', this.#visit);
    window.addEventListener('beforeprint', this.#drawAll);
    window.addEventListener('afterprint', this.#printed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#shortcut);
    this.removeEventListener('focusin', this.#visit);
    window.removeEventListener('beforeprint', this.#drawAll);
    window.removeEventListener('afterprint', this.#printed);
    this.#planner?.removeEventListener('tandem-navigate', this.#follow);
    this.#planner = undefined;
  }

  /**
   * Scrolls to a place of the plan, opens it and goes to the field.
   *
   * @param type of a record or part; `section` for a chapter, `assignment` without an id for who does what
   * @param id of the record; `''` for a single part of the plan
   * @param field dotted; without one the record itself
   * @returns whether the plan has such a place
   */
  async navigate(type: string, id: string, field?: string): Promise<boolean> {
    const scene = this.#scene;
    if (scene === undefined) return false;
    const { plan } = scene.desk;
    const section = sectionOfPlace(plan, type, id, field);
    if (type === 'section') {
      if (section !== id) return false;
      await this.#goTo(section);
      return true;
    }
    const block = layout.find((each) => each.type === type);
    if (block === undefined) return false;
    this.#nearness.show(upTo(section));
    this.current = section;
    const outer = block.inside === undefined ? '' : this.#outerOf(plan, type, id);
    const deep = id !== '' && block.form !== 'sheet' && block.form !== 'sides';
    if (deep && block.form === 'matrix') this.#open(eachRole);
    if (deep && (field === undefined || !block.head.includes(field))) this.#open(recordKey(type, id));
    this.whole = new Set([...this.whole, `${type}:${section}:${outer}`]);
    await this.updateComplete;
    await this.#drawn();
    const drawn = this.#section(section);
    const target = this.#target(type, deep ? id : '', id, field);
    const place = target ?? drawn;
    if (target instanceof TandemField) {
      await target.updateComplete;
      await target.edit();
    }
    if (place !== undefined) reveal(place, 'center');
    if (target !== undefined && !target.matches(':focus-within')) land(target);
    return target !== undefined;
  }

  get #session(): PlanSession | undefined {
    return this.context(sessionContext);
  }

  #outerOf(plan: Plan, type: string, id: string): string {
    const block = layout.find((each) => each.type === type);
    const records = plan[describe(type).place as keyof Plan] as unknown as readonly Record<string, unknown>[];
    const outer = records.find((record) => record['id'] === id)?.[block?.inside?.by ?? ''];
    return typeof outer === 'string' ? outer : '';
  }

  async #drawn(): Promise<void> {
    for (const each of this.document?.children ?? []) if (each instanceof TandemPlanSection) await each.updateComplete;
  }

  #section(section: string): TandemPlanSection | undefined {
    return [...(this.document?.children ?? [])].find(
      (each): each is TandemPlanSection => each instanceof TandemPlanSection && each.section === section,
    );
  }

  #target(type: string, inRecord: string, id: string, field: string | undefined): HTMLElement | undefined {
    const root = this.document;
    if (root === undefined) return undefined;
    const fields = [...root.querySelectorAll<TandemField>('[data-field]')];
    const found = fields.find(
      (each) => each.type === type && (each.recordId === id || each.recordId === '') && each.info?.name === field,
    );
    const key = CSS.escape(recordKey(type, inRecord));
    return found ?? root.querySelector<HTMLElement>(`[data-record="${key}"]`) ?? undefined;
  }

  readonly #follow = (event: Event): void => {
    if (event.defaultPrevented) return;
    const { type, id, field } = (event as HTMLElementEventMap['tandem-navigate']).detail;
    void this.navigate(type, id, field);
  };

  readonly #drawAll = (): void => {
    this.#nearness.showAll();
    this.printing = true;
    // Printing does not wait for the next task.
    this.performUpdate();
    for (const each of this.document?.children ?? []) if (each instanceof TandemPlanSection) each.drawNow();
  };

  readonly #printed = (): void => {
    this.printing = false;
  };

  readonly #shortcut = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const typing = event
      .composedPath()
      .some((each) => each instanceof HTMLElement && each.matches('input, textarea, select'));
    if (typing) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    void this.#again(redo ? 'redo' : 'undo');
  };

  /** Tells the others where one is. */
  readonly #visit = (event: Event): void => {
    const session = this.#connection.follow(this.#session);
    const at = placeOfFocus(event);
    if (session === undefined || at === undefined) return;
    const key = JSON.stringify(at);
    if (this.#visited.session === session && this.#visited.key === key) return;
    this.#visited = { session, key };
    session.visit(at);
  };

  #visited: { readonly session?: PlanSession; readonly key?: string } = {};

  async #again(which: 'undo' | 'redo'): Promise<void> {
    const outcome = await intend(this, which);
    const { locale } = this;
    this.message = outcome.ok ? '' : outcome.refusals.map((refusal) => refusalOf(locale, refusal)).join(' ');
    this.requestUpdate();
  }

  #open(key: string): void {
    if (!this.opened.has(key)) this.opened = new Set([...this.opened, key]);
  }

  #makeScene(plan: Plan): Scene {
    const { locale, opened, adding, whole, printing } = this;
    const session = this.#session;
    const report = this.report ?? this.context(reportContext);
    const asOf = this.context(asOfContext) ?? today();
    const planner = this.context(plannerContext);
    const readonly = this.readonly || planner?.readonly === true;
    const before = this.#scene;
    const signing = this.#connection.follow(session);
    const party = session?.actor.party ?? '';
    const kept = before?.desk;

    const desk: Desk =
      kept !== undefined &&
      kept.plan === plan &&
      kept.locale === locale &&
      kept.asOf === asOf &&
      kept.readonly === readonly &&
      kept.party === party &&
      this.#lastSession === session
        ? kept
        : {
            plan,
            locale,
            asOf,
            party,
            readonly,
            newId,
            may: (type, record, doing) => may(session, type, record, doing),
            answers: mayAnswer(session),
            send: (intentions) => intend(this, intentions),
          };
    const sameFindings = before !== undefined && desk === kept && this.#report === report;
    this.#report = report;
    this.#lastSession = session;
    return {
      desk,
      report,
      findings: sameFindings ? before.findings : placeFindings(plan, report),
      pencils: kept?.plan === plan && before !== undefined ? before.pencils : openPencils(plan),
      present: presentAt(signing, plan, locale),
      signing,
      opened: printing ? { has: () => true } : opened,
      toggle: (key) => {
        const next = new Set(this.opened);
        if (!next.delete(key)) next.add(key);
        this.opened = next;
      },
      adding,
      add: (key) => {
        const last = this.adding;
        this.adding = key;
        if (key === undefined && last !== undefined) void this.#backTo(last);
      },
      shown: (key) => (printing || whole.has(key) ? Number.POSITIVE_INFINITY : firstRows),
      showAll: (key) => {
        this.whole = new Set([...this.whole, key]);
      },
      say: (message) => {
        this.message = message;
      },
    };
  }

  #report: Report | undefined;
  #lastSession: PlanSession | undefined;

  async #backTo(adder: string): Promise<void> {
    await this.updateComplete;
    await this.#drawn();
    this.document?.querySelector<HTMLElement>(`[data-add="${CSS.escape(adder)}"]`)?.focus();
  }

  protected override willUpdate(): void {
    const plan = this.plan ?? this.context(planContext);
    this.#scene = plan === undefined ? undefined : this.#makeScene(plan);
    const planner = this.context(plannerContext)?.events;
    if (planner !== this.#planner) {
      this.#planner?.removeEventListener('tandem-navigate', this.#follow);
      planner?.addEventListener('tandem-navigate', this.#follow);
      this.#planner = planner;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#nearness.watch([...(this.document?.querySelectorAll<HTMLElement>('[data-section]') ?? [])]);
    const session = this.#session;
    for (const { id, render } of this.sections) {
      const host = this.querySelector<HTMLElement>(`:scope > [slot="${CSS.escape(id)}"]`);
      if (host !== null) render(session, host);
    }
    if (changed.has('sections')) this.#makeHosts();
  }

  /** Hosts draw in the page's own tree, where their styles reach. */
  #makeHosts(): void {
    for (const { id, render } of this.sections) {
      if (this.querySelector(`:scope > [slot="${CSS.escape(id)}"]`) !== null) continue;
      const host = document.createElement('div');
      host.slot = id;
      this.append(host);
      render(this.#session, host);
    }
  }

  protected override render(): TemplateResult {
    const scene = this.#scene;
    if (scene === undefined) return html`<div class="loading" role="status">${this.locale.term('loading')}</div>`;
    const { locale } = scene.desk;
    const go = (type: string, id: string, field: string | undefined) => {
      void this.navigate(type, id, field);
    };
    const currentTitle = this.sections.find(({ id }) => id === this.current)?.title ?? sectionOf(locale, this.current);
    return html`<div class="editor">
      <div class="bar no-print">
        ${toolbar(scene, this.#session, (which) => {
          void this.#again(which);
        })}
        ${navigation(scene, this.current, this.sections, (section) => {
          void this.#goTo(section);
        })}
      </div>
      <div class="document" part="document">
        ${titlePage(scene)}
        ${sections.map((section) =>
          child(TandemPlanSection, {
            section,
            scene,
            near: this.#nearness.has(section),
            attention: attention(scene, section, go),
          }),
        )}
        ${this.sections.map(
          ({ id, title }) => html`<section data-section=${id} aria-labelledby=${`section-${id}`}>
            <div class="section-head"><h3 id=${`section-${id}`} tabindex="-1">${title}</h3></div>
            <slot name=${id}></slot>
          </section>`,
        )}
        ${message(scene, this.message, () => {
          this.message = '';
        })}
      </div>
      ${rail(scene, this.current, currentTitle, go)}
    </div>`;
  }

  async #goTo(section: string): Promise<void> {
    this.#nearness.show(upTo(section));
    this.current = section;
    await this.updateComplete;
    await this.#drawn();
    const heading = this.renderRoot.querySelector<HTMLElement>(`#section-${CSS.escape(section)}`);
    if (heading !== null) reveal(heading, 'start');
    heading?.focus({ preventScroll: true });
  }
}
