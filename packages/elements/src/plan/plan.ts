import { ContextProvider } from '@lit/context';
import { type Actor, type Command, createSession, type Effect, type PlanSession } from '@tandem-plan/core/change';
import { isDay, type Issue, type Plan } from '@tandem-plan/core/plan';
import { createChecker, type Fix, prepareFix, type Report } from '@tandem-plan/core/rules';
import { kpiView } from '@tandem-plan/core/views';
import type { ConnectedSession, ReplicaStorage } from '@tandem-plan/sync';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { child } from '../base/child.ts';
import { statusMark } from '../base/status-mark.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, kpiViewContext, planContext, reportContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { colour, radius, space, weight } from '../theme/tokens.ts';
import { newId, now, today } from './chance.ts';
import { isConnected } from './connected.ts';
import { connectTo } from './connecting.ts';
import { TandemConnectionBar } from './connection-bar.ts';
import type { Outcome, Wish } from './intent.ts';
import { load } from './load.ts';
import { plannerContext } from './planner-context.ts';

/** Detail of `tandem-before-change`; `preventDefault()` declines, and so does a promise that gives `false`. */
export interface BeforeChange {
  /** The first of the commands; most changes have one. */
  readonly command: Command;
  readonly commands: readonly Command[];
  readonly waitUntil: (answer: Promise<boolean>) => void;
}

/** Detail of `tandem-change`. */
export interface Change {
  readonly command: Command | undefined;
  readonly commands: readonly Command[];
  readonly effects: readonly Effect[];
  readonly plan: Plan;
}

/** Detail of `tandem-ready`. */
export interface Ready {
  readonly session: ConnectedSession;
}

declare global {
  interface HTMLElementEventMap {
    'tandem-ready': CustomEvent<Ready>;
    'tandem-before-change': CustomEvent<BeforeChange>;
    'tandem-change': CustomEvent<Change>;
  }
}

/** As whom a plan without a session is edited: on this page only, for the first party. */
const nobody = (plan: Plan): Actor => ({ id: 'reader', party: plan.parties[0]?.id ?? 'reader', role: 'lead' });

const declined: Outcome = { ok: false, refusals: [{ code: 'declined', path: '', values: {} }] };

/**
 * @summary Gives one plan to the elements inside it, and carries out what they ask for. Of a plan that lives on a
 * server it also says whether that can be reached, who else is there, and which changes were refused.
 * @slot - The elements that show or edit the plan.
 * @event tandem-before-change - Before a command is run; cancelable, and `waitUntil` may decide later.
 * @event tandem-change - After the plan changed, whoever changed it.
 * @event tandem-ready - The plan of `server` was opened, from there or from what this device keeps; does not bubble.
 * @event tandem-error - A plan could not be read; it says so in its place too.
 */
export class TandemPlan extends TandemElement {
  static override styles = [
    hostStyles,
    statusStyles,
    buttonStyles,
    css`
      /* What the elements inside keep at the top of the window stays below the bar. */
      :host {
        --tandem-above: var(--tandem-top, 0px);
      }
      .below-bar {
        --tandem-top: calc(var(--tandem-above) + ${space(9)} + ${space(2)});
        margin-block-start: ${space(4)};
      }
      .refused {
        padding: ${space(5)};
        border: 1px solid ${colour.line};
        border-radius: ${radius.card};
        background: ${colour.surface};
      }
      .refused h2 {
        display: flex;
        gap: ${space(2)};
        align-items: center;
        margin: 0 0 ${space(2)};
        font-size: inherit;
        font-weight: ${weight.strong};
        color: ${colour.badText};
      }
      .refused .mark {
        inline-size: 16px;
        color: ${colour.badMark};
      }
      .refused ul {
        margin: ${space(2)} 0 0;
        padding-inline-start: ${space(5)};
      }
    `,
  ];

  /** Where the plan lives: a local session, or one connected to a server. */
  @property({ attribute: false }) session?: PlanSession;
  /** Without a session: the plan itself. In controlled mode the host sets it anew after each change. */
  @property({ attribute: false }) plan?: Plan;
  /** Without either: address of a plan file, fetched as the page itself fetches. */
  @property() src?: string;
  /** Without any of them: where the server's `/v1` stands. A page that names none loads nothing of the connection. */
  @property() server?: string;
  /** The plan's id on that server. */
  @property({ attribute: 'plan-id' }) planId?: string;
  /** Asks the host's own backend for a session's token; asked again whenever one runs out. */
  @property({ attribute: false }) getToken?: () => Promise<string>;
  /** Keeps the server's plan and what could not be sent yet in this browser, so that one can go on without a connection. */
  @property({ type: Boolean }) keep = false;
  /** Keeps it elsewhere. */
  @property({ attribute: false }) storage?: ReplicaStorage;
  /**
   * Who edits a plan that has no session. With `server` the token says it; where the host says it too, a plan that is
   * kept here opens even while no token can be had.
   */
  @property({ attribute: false }) actor?: Actor;
  /** Judges a plan that has no session, instead of the rules as the plan itself sets them: `checker.forSession(…)`. */
  @property({ attribute: false }) checker?: (plan: Plan, effects?: readonly Effect[]) => Report;
  /** Instead of the session's own report: one that a server made. */
  @property({ attribute: false }) report?: Report;
  /** `run` carries commands out, `controlled` leaves that to the host. */
  @property() mode: 'run' | 'controlled' = 'run';
  /** ISO day the plan is looked at; today unless set. */
  @property({ attribute: 'as-of' }) asOf?: string;
  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private issues: readonly Issue[] = [];
  @state() private failure = '';
  /** Why the server's plan could not be opened. */
  @state() private unopened = '';
  /** What came as a day and is none: nothing can be judged by it. */
  @state() private noDay: string | undefined;

  readonly #sessions = new ContextProvider(this, { context: sessionContext });
  readonly #plans = new ContextProvider(this, { context: planContext });
  readonly #reports = new ContextProvider(this, { context: reportContext });
  readonly #days = new ContextProvider(this, { context: asOfContext });
  readonly #views = new ContextProvider(this, { context: kpiViewContext });
  readonly #planners = new ContextProvider(this, { context: plannerContext });

  #session: PlanSession | undefined;
  #unsubscribe: (() => void) | undefined;
  /** While a file is fetched, and of one that was left off: to be fetched once the element is back. */
  #loading: AbortController | undefined;
  /** The session this element opened itself, and closes. */
  #own: ConnectedSession | undefined;
  #connecting: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('tandem-intent', (event) => {
      event.stopPropagation();
      event.detail.respondWith(this.#carryOut(event.detail.wish));
    });
    this.addEventListener('tandem-fix', (event) => {
      if (!event.defaultPrevented) void this.#fix(event.detail);
    });
  }

  /** What the elements inside work with; `undefined` until a plan is there. */
  get current(): PlanSession | undefined {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#session !== undefined && this.#unsubscribe === undefined) this.#listen(this.#session);
    if (this.hasUpdated && this.#connecting?.signal.aborted === true) this.#connect();
    if (this.hasUpdated && this.#loading?.signal.aborted === true) this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // One that is only moved in the page comes back at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loading?.abort();
      this.#hangUp();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#load();
    const where = ['server', 'planId', 'getToken', 'keep', 'storage'] as const;
    if (where.some((key) => changed.has(key))) this.#connect();
    if (changed.has('session') || changed.has('plan') || changed.has('actor') || changed.has('checker')) this.#begin();
    const noDay = this.asOf !== undefined && !isDay(this.asOf) ? this.asOf : undefined;
    if (noDay !== undefined && noDay !== this.noDay) this.problem(this.#noDayTitle(noDay), noDay);
    this.noDay = noDay;
    if (noDay === undefined) this.#provide();
  }

  #begin(): void {
    const { plan } = this;
    if (this.session !== undefined) this.#use(this.session);
    else if (plan !== undefined) this.#use(this.#local(plan));
  }

  #local(plan: Plan): PlanSession {
    this.issues = [];
    this.failure = '';
    return createSession(plan, {
      actor: this.actor ?? nobody(plan),
      clock: now,
      ids: () => newId('c'),
      ...(this.checker === undefined ? {} : { checker: this.checker }),
    });
  }

  #use(session: PlanSession): void {
    if (this.#session === session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#listen(session);
  }

  #listen(session: PlanSession): void {
    this.#unsubscribe = session.subscribe(({ plan, effects, commands }) => {
      if (this.noDay === undefined) this.#provide();
      const detail: Change = { command: commands[0], commands, effects, plan };
      this.dispatchEvent(new CustomEvent('tandem-change', { detail, bubbles: true, composed: true }));
    });
  }

  #connect(): void {
    this.#hangUp();
    const { server, planId, getToken, actor, keep, storage, checker } = this;
    if (server === undefined || planId === undefined || getToken === undefined) return;
    const connecting = new AbortController();
    this.#connecting = connecting;
    this.unopened = '';
    connectTo({ server, planId, getToken, actor, keep, storage, checker }, connecting.signal).then(
      (session) => {
        if (session === undefined) return;
        this.#own = session;
        this.#use(session);
        this.requestUpdate();
        void this.updateComplete.then(() =>
          this.dispatchEvent(new CustomEvent('tandem-ready', { detail: { session } })),
        );
      },
      (error: unknown) => {
        if (connecting.signal.aborted) return;
        this.unopened = error instanceof Error ? error.message : String(error);
        this.problem(this.#refusedTitle(), error);
      },
    );
  }

  #hangUp(): void {
    this.#connecting?.abort();
    void this.#own?.close();
    this.#own = undefined;
  }

  #provide(): void {
    const session = this.#session;
    const plan = session?.plan;
    const asOf = this.asOf ?? today();
    // A provider tells its consumers when the identity of its value changes.
    this.#days.setValue(asOf);
    this.#planners.setValue(this.#planner());
    this.#sessions.setValue(session);
    const fresh = plan !== this.#plans.value;
    this.#plans.setValue(plan);
    this.#reports.setValue(this.report ?? (session?.report as Report | undefined) ?? this.#judge(plan, asOf));
    if (plan !== undefined && (fresh || this.#viewsAsOf !== asOf)) {
      this.#viewsAsOf = asOf;
      this.#views.setValue((id) => (plan.kpis.some((kpi) => kpi.id === id) ? kpiView(plan, id, { asOf }) : undefined));
    }
  }

  #viewsAsOf = '';
  readonly #checker = createChecker();
  #judged: { readonly plan: Plan; readonly asOf: string; readonly report: Report } | undefined;

  #judge(plan: Plan | undefined, asOf: string): Report | undefined {
    if (plan === undefined) return undefined;
    if (this.#judged?.plan !== plan || this.#judged.asOf !== asOf)
      this.#judged = { plan, asOf, report: this.#checker.check({ plan, asOf }) };
    return this.#judged.report;
  }

  #planner() {
    const before = this.#planners.value;
    return before?.readonly === this.readonly ? before : { readonly: this.readonly, events: this };
  }

  #load(): void {
    this.#loading?.abort();
    const { src } = this;
    if (src === undefined || src === '') return;
    const loading = new AbortController();
    this.#loading = loading;
    void load(src, loading.signal).then((loaded) => {
      if (loading.signal.aborted) return;
      this.#loading = undefined;
      if (loaded.ok) this.plan = loaded.plan;
      else {
        this.issues = loaded.issues;
        this.failure = loaded.failure ?? '';
        this.problem(this.#refusedTitle(), loaded.issues.length > 0 ? loaded.issues : loaded.failure);
      }
    });
  }

  async #carryOut(wish: Wish): Promise<Outcome> {
    const session = this.#session;
    if (session === undefined || this.readonly) return declined;
    const step = session.prepare(wish);
    const { commands, outlook } = step;
    // What is refused here would be refused by the host's server too, and here the reason reaches its field.
    if (!outlook.ok) return outlook;
    const [command] = commands;
    if (command === undefined) return { ok: true };
    const answers: Promise<boolean>[] = [];
    const detail: BeforeChange = {
      command,
      commands,
      waitUntil: (answer) => {
        answers.push(answer);
      },
    };
    const event = new CustomEvent('tandem-before-change', { detail, bubbles: true, composed: true, cancelable: true });
    if (!this.dispatchEvent(event)) return declined;
    if (answers.length > 0 && (await Promise.all(answers)).includes(false)) return declined;
    if (this.mode === 'controlled') return { ok: true };
    const result = step.commit();
    return result.ok ? { ok: true } : { ok: false, refusals: result.refusals };
  }

  async #fix({ fix }: { fix: Fix }): Promise<void> {
    const outcome = await this.#carryOut(prepareFix(fix, () => newId('fix')));
    const { locale } = this;
    if (!outcome.ok) this.problem(outcome.refusals.map((refusal) => refusalOf(locale, refusal)).join(' '), outcome);
  }

  #noDayTitle(got: string): string {
    return this.locale.term('plan.noDay', { got });
  }

  #refusedTitle(): string {
    const { locale } = this;
    if (this.noDay !== undefined) return this.#noDayTitle(this.noDay);
    if (this.unopened !== '')
      return locale.term('connection.unreachable', { plan: this.planId ?? '', reason: this.unopened });
    return this.failure === ''
      ? locale.term('plan.refused', { count: this.issues.length })
      : locale.term('plan.unreachable', { src: this.src ?? '', reason: this.failure });
  }

  protected override render(): TemplateResult {
    const shown = this.issues.length === 0 && this.failure === '' && this.unopened === '' && this.noDay === undefined;
    if (!shown) return this.#refused();
    const session = this.#session;
    if (!isConnected(session)) return html`<slot></slot>`;
    return html`${child(TandemConnectionBar, { session, again: session === this.#own ? this.#again : undefined })}
      <div class="below-bar"><slot></slot></div>`;
  }

  readonly #again = (): void => {
    this.#connect();
  };

  #refused(): TemplateResult {
    const { core, term } = this.locale;
    return html`<div class="refused" role="alert">
      <h2>${statusMark('bad')}${this.#refusedTitle()}</h2>
      ${
        this.issues.length === 0
          ? nothing
          : html`<ul>
            ${this.issues.map((issue) => html`<li>${core?.issue(issue) ?? `${issue.path || '/'}: ${issue.code}`}</li>`)}
          </ul>`
      }
      ${
        this.unopened === ''
          ? nothing
          : html`<button class="button" type="button" @click=${this.#again}>${term('connection.again')}</button>`
      }
    </div>`;
  }
}
