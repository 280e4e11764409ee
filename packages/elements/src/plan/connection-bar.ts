import type { Refusal } from '@tandem-plan/core/change';
import type { ConnectedSession, ConnectionState, RejectedStep } from '@tandem-plan/sync';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emit } from '../base/events.ts';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import { TandemElement } from '../base/tandem-element.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { Connection } from './connected.ts';
import { styles } from './connection-bar.styles.ts';
import { announce, sayState } from './connection-state.ts';
import { avatar, peopleHere, peopleTable } from './people-here.ts';
import { tray } from './tray.ts';

/** So many people are drawn; the button says how many there are. */
const mostAvatars = 4;

type Panel = 'people' | 'tray';

/**
 * @summary Of a plan that lives on a server: whether it can be reached, what waits to be sent, who else is here, and
 * what was refused. `<tandem-plan>` shows it by itself.
 * @event tandem-navigate - The reader wants to go where somebody else is, or to what a refused change was about.
 */
export class TandemConnectionBar extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles];

  @property({ attribute: false }) session?: ConnectedSession;
  /** Connects anew after the server refused; without it there is no such button. */
  @property({ attribute: false }) again?: (() => void) | undefined;

  @state() private open: Panel | undefined;
  @state() private said = '';
  @state() private refusedAgain: ReadonlyMap<string, readonly Refusal[]> = new Map();

  @query('.bar') private bar?: HTMLElement;

  readonly #connection = new Connection(this);
  #state: ConnectionState | undefined;
  #rejected = 0;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.open !== undefined) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const session = this.#connection.follow(this.session);
    if (session === undefined) return;
    const { state: now } = session.status;
    const { length } = session.rejected;
    if (changed.has('session') && changed.get('session') !== undefined) this.#state = undefined;
    const { locale } = this;
    const words = announce(this.#state ?? now, now, locale);
    if (words !== '') this.said = words;
    if (length > this.#rejected) this.said = locale.term('connection.said.rejected', { count: length });
    this.#state = now;
    this.#rejected = length;
    if (length === 0 && this.open === 'tray') this.#close();
  }

  #toggle(panel: Panel): void {
    this.open = this.open === panel ? undefined : panel;
  }

  /** The focus goes back to what opened the panel; where that is gone too, to the bar. */
  #close(): void {
    const inside = this.renderRoot.querySelector('.panel:focus-within') !== null;
    const opener = this.open;
    this.open = undefined;
    if (!inside) return;
    void this.updateComplete.then(() => {
      const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${opener}"]`);
      (button ?? this.bar)?.focus();
    });
  }

  #retry(session: ConnectedSession, { id }: RejectedStep): void {
    const result = session.retry(id);
    const refused = new Map(this.refusedAgain);
    if (result.ok) refused.delete(id);
    else refused.set(id, result.refusals);
    this.refusedAgain = refused;
    if (result.ok) this.#stay();
  }

  #discard(session: ConnectedSession, { id }: RejectedStep): void {
    session.discard(id);
    this.#stay();
  }

  /** What had the focus is gone: the next refused change has it. */
  #stay(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.steps button.button')?.focus();
    });
  }

  readonly #go = (type: string, id: string, field?: string): void => {
    emit(this, 'tandem-navigate', { type, id, field, path: '' });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { session } = this;
    if (session === undefined) return nothing;
    const { locale } = this;
    const { term } = locale;
    const { mark, word, more, short } = sayState(session.status, locale);
    // Who was here before the line broke may have left.
    const online = session.status.state === 'online';
    const people = online ? peopleHere(session.present, session.actor, session.plan, locale) : [];
    const { rejected } = session;
    return html`<div class="bar" role="region" aria-label=${term('connection.label')} tabindex="-1">
      <p class="state" data-state=${session.status.state}>
        <span class="status" data-status=${mark}>${statusMark(mark)}<span class="long">${word}</span
          ><span class="short" aria-hidden="true">${short}</span></span
        >
        ${more === undefined ? nothing : html`<span class="more">${more}</span>`}
        ${
          session.status.state === 'refused' && this.again !== undefined
            ? html`<button class="button" type="button" @click=${this.again}>${term('connection.again')}</button>`
            : nothing
        }
      </p>
      ${
        rejected.length === 0
          ? nothing
          : this.#opener(
              'tray',
              html`<span class="status" data-status="bad"
                >${statusMark('bad')}<span class="long">${term('connection.tray', { count: rejected.length })}</span
                ><span class="short" aria-hidden="true">${locale.format.number(rejected.length)}</span></span
              >`,
            )
      }
      ${
        people.length === 0
          ? html`<p class="alone" ?hidden=${!online}>${term('connection.alone')}</p>`
          : this.#opener(
              'people',
              html`<span class="avatars">${people.slice(0, mostAvatars).map((person) => avatar(person))}</span
                ><span class="long">${term('connection.people', { count: people.length })}</span
                ><span class="short" aria-hidden="true">${icon('person')}${locale.format.number(people.length)}</span>`,
            )
      }
      <p class="hidden" role="status" aria-live="polite">${this.said}</p>
    </div>
    ${
      this.open === 'people' && people.length > 0
        ? html`<div class="panel" id="people">
            ${peopleTable(people, session.plan, locale, ({ type, id, field }) => {
              this.#go(type, id, field);
            })}
          </div>`
        : nothing
    }
    ${
      this.open === 'tray'
        ? html`<div class="panel" id="tray" role="region" aria-labelledby="tray-title">
            ${tray(rejected, {
              plan: session.plan,
              locale,
              again: this.refusedAgain,
              retry: (step) => {
                this.#retry(session, step);
              },
              discard: (step) => {
                this.#discard(session, step);
              },
              go: (type, id) => {
                this.#go(type, id);
              },
            })}
          </div>`
        : nothing
    }`;
  }

  #opener(panel: Panel, content: TemplateResult): TemplateResult {
    return html`<button
      class="button quiet opener"
      type="button"
      aria-expanded=${this.open === panel ? 'true' : 'false'}
      aria-controls=${panel}
      @click=${() => {
        this.#toggle(panel);
      }}
    >
      ${content}${icon('down')}
    </button>`;
  }
}
