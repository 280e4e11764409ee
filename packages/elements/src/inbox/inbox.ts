import type { Intention } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { ConnectedSession } from '@tandem-plan/sync';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../base/events.ts';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { today } from '../plan/chance.ts';
import { Connection } from '../plan/connected.ts';
import { intend } from '../plan/intent.ts';
import { mayAnswer } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { changed } from './changed.ts';
import { endOf, hear, type Heard, missesSome, nothingHeard } from './heard-events.ts';
import { type InboxView, inboxView, type Overwriting, type Waiting } from '@tandem-plan/core/views';
import { styles } from './inbox.styles.ts';
import { question } from './question.ts';

/**
 * @summary What the other party asks of the reader, and what it changed since they last looked.
 * @event tandem-intent - The reader answers, or restores a value that was written over; `<tandem-plan>` carries it out.
 * @event tandem-navigate - The reader wants to go to a record, or to the field that waits to be filled in.
 * @event tandem-seen - The reader marked everything as read, up to `event.detail.seq`; a connected session keeps that
 * by itself unless the host declines.
 * @event tandem-count - How much stands in the inbox, whenever that changes.
 */
export class TandemInbox extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles];

  /** From core's `inboxView()`; without it, that of the connected plan around the element. */
  @property({ attribute: false }) view: InboxView | undefined;
  /** Names what the view tells of; that of the `<tandem-plan>` around the element unless given. */
  @property({ attribute: false }) plan: Plan | undefined;
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** By what was answered or restored: why it was refused. */
  @state() private refusals: ReadonlyMap<string, string> = new Map();
  @state() private said = '';

  readonly #connection = new Connection(this);
  #count: number | undefined;
  #shown: InboxView | undefined;
  #session: ConnectedSession | undefined;
  /** What its log holds. */
  #heard = nothingHeard;
  /** Whether something that the reader has not looked at is not told in `#shown`. */
  #partly = false;
  /** What the session was asked for last, and whether it answered. */
  #asked = { to: -1, state: '', answered: false };
  #made: { readonly plan: Plan; readonly heard: Heard; readonly seen: number } | undefined;

  protected override willUpdate(): void {
    const session = this.#connection.follow(this.context(sessionContext));
    if (session !== this.#session) {
      this.#session = session;
      this.#heard = nothingHeard;
      this.#asked = { to: -1, state: '', answered: false };
      this.#made = undefined;
      this.#shown = undefined;
    }
    this.#partly = false;
    if (this.view !== undefined) this.#shown = this.view;
    else if (session !== undefined) this.#follow(session);
  }

  #follow(session: ConnectedSession): void {
    const { plan, seen, status, actor } = session;
    // Offline there may be less than there is; asked again once it is told of more, or the server is back.
    if (this.#asked.to !== status.seq || this.#asked.state !== status.state) void this.#hear(session);
    if (!this.#asked.answered) return;
    const heard = this.#heard;
    this.#partly = missesSome(heard, seen);
    if (this.#made?.plan === plan && this.#made.heard === heard && this.#made.seen === seen) return;
    this.#made = { plan, heard, seen };
    // All from the first: what stood there before, and what was written over, is told by events long looked at.
    const events = [...heard.first, ...heard.newest];
    this.#shown = inboxView(plan, events, { party: actor.party, seen, person: actor.id });
  }

  async #hear(session: ConnectedSession): Promise<void> {
    const { seq, state } = session.status;
    const asked = { to: seq, state, answered: this.#asked.answered };
    this.#asked = asked;
    const after = endOf(this.#heard);
    const events = seq > after ? await session.events(after) : [];
    // Of two that were under way the later tells all.
    if (session !== this.#session || asked !== this.#asked) return;
    asked.answered = true;
    this.#heard = hear(this.#heard, events, seq);
    this.requestUpdate();
  }

  protected override updated(): void {
    const view = this.#shown;
    if (view === undefined) return;
    const count = view.waiting.length + view.changes.length;
    if (count === this.#count) return;
    this.#count = count;
    emit(this, 'tandem-count', { waiting: view.waiting.length, changed: view.changes.length });
  }

  async #ask(key: string, intentions: readonly Intention[]): Promise<void> {
    const outcome = await intend(this, intentions);
    const refusals = new Map(this.refusals);
    if (outcome.ok) refusals.delete(key);
    else refusals.set(key, outcome.refusals.map((refusal) => refusalOf(this.locale, refusal)).join(' '));
    this.refusals = refusals;
  }

  readonly #go = (type: string, id: string, field?: string): void => {
    emit(this, 'tandem-navigate', { type, id, field, path: '' });
  };

  #read(view: InboxView): void {
    if (!emit(this, 'tandem-seen', { seq: view.seq })) return;
    this.#connection.session?.markSeen(view.seq);
    this.said = this.locale.term('inbox.wasRead');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.inbox')?.focus());
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const { term } = locale;
    const view = this.#shown;
    const plan = this.plan ?? this.context(planContext);
    if (view === undefined || plan === undefined)
      return html`<div role="group" aria-busy="true" aria-label=${term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    const asOf = this.context(asOfContext) ?? today();
    const { waiting, changes } = view;
    const answers = !this.readonly && this.context(plannerContext)?.readonly !== true;
    const parts = { plan, locale, asOf, go: this.#go };
    return html`<section class="inbox" aria-label=${term('inbox.label')} tabindex="-1">
      <p class="hidden" role="status">${this.said}</p>
      ${
        waiting.length === 0 && changes.length === 0 && !this.#partly
          ? html`<p class="empty">${statusMark('good')}<span>${term('inbox.empty')}</span></p>`
          : html`${this.#group('waiting', waiting.length, nothing)}
            ${
              waiting.length === 0
                ? html`<p class="none">${term('inbox.nothingWaits')}</p>`
                : html`<ul class="list">
                  ${repeat(
                    waiting,
                    ({ key }) => key,
                    (asked) =>
                      question(asked, {
                        ...parts,
                        refusal: this.refusals.get(asked.key),
                        answer: answers && mayAnswer(this.context(sessionContext)) ? this.#answer : undefined,
                      }),
                  )}
                </ul>`
            }
            ${this.#group(
              'changed',
              changes.length,
              this.#partly ? this.#rest() : changes.length === 0 ? nothing : this.#readButton(view),
            )}
            ${
              this.#partly
                ? html`<p class="partly">${statusMark('watch')}<span>${term('inbox.partly')}</span></p>`
                : nothing
            }
            ${
              changes.length === 0
                ? this.#partly
                  ? nothing
                  : html`<p class="none">${term('inbox.nothingChanged')}</p>`
                : html`<ul class="list">
                  ${repeat(
                    changes,
                    ({ type, id }) => `${type}:${id}`,
                    (change) =>
                      changed(change, {
                        ...parts,
                        refusal: (of) => this.refusals.get(overKey(of)),
                        restore: answers
                          ? (of) => {
                              void this.#ask(overKey(of), of.restore);
                            }
                          : undefined,
                      }),
                  )}
                </ul>`
            }`
      }
    </section>`;
  }

  #readButton(view: InboxView): TemplateResult {
    return html`<button
      class="button quiet"
      type="button"
      @click=${() => {
        this.#read(view);
      }}
    >
      ${icon('check')}${this.locale.term('inbox.read')}
    </button>`;
  }

  /** In place of marking all as read: what was not shown was not read. */
  #rest(): TemplateResult {
    return html`<button
      class="button quiet"
      type="button"
      @click=${() => {
        void this.#fetchRest();
      }}
    >
      ${this.locale.term('inbox.rest')}
    </button>`;
  }

  async #fetchRest(): Promise<void> {
    if (this.#session === undefined) return;
    await this.#hear(this.#session);
    await this.updateComplete;
    // The button that was pressed is gone.
    if (!this.#partly) this.renderRoot.querySelector<HTMLElement>('.inbox')?.focus();
  }

  #group(title: 'waiting' | 'changed', count: number, button: unknown): TemplateResult {
    const { locale } = this;
    return html`<div class="group">
      <h2>
        ${locale.term(`inbox.${title}`)} ${count === 0 ? nothing : html`<span class="count">${locale.format.number(count)}</span>`}
      </h2>
      ${button}
    </div>`;
  }

  readonly #answer = (asked: Waiting): void => {
    if (asked.accept === null) this.#go(asked.type, asked.id, asked.field ?? undefined);
    else void this.#ask(asked.key, asked.accept);
  };
}

const overKey = ({ seq, over, type, id, field, key }: Overwriting): string =>
  JSON.stringify([seq, over, type, id, field, key]);
