import { describe } from '@tandem-plan/core/plan';
import type { ConnectedSession, SignOutcome } from '@tandem-plan/sync';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../base/events.ts';
import { icon } from '../base/icons.ts';
import { statusMark } from '../base/status-mark.ts';
import type { Desk } from '../field/desk.ts';
import { type Named, nameOf, namedOf } from '../field/names.ts';
import { dropdown } from '../field/segments.ts';
import { labelOf, refusalOf } from '../field/words.ts';
import { infoOf } from './scene.ts';

/** So many changed records are named. */
const most = 8;

type Changed = Extract<SignOutcome, { status: 'changed' }>;

/** Signs the plan for the reader's party, on its server: asks who signs, says what that means, and what came of it. */
export class TandemSignOff extends LitElement {
  @property({ attribute: false }) desk?: Desk;
  @property({ attribute: false }) session?: ConnectedSession;
  @property({ attribute: false }) done: () => void = () => undefined;

  @state() private by = '';
  /** The last event of the plan as the reader was asked to sign it. */
  @state() private revision = 0;
  @state() private unsaid = false;
  @state() private asking = false;
  @state() private outcome: SignOutcome | undefined;

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(): void {
    const { session, desk } = this;
    if (this.hasUpdated || session === undefined || desk === undefined) return;
    this.revision = session.status.seq;
    this.by = this.#people(desk).find(({ id }) => id === session.actor.id)?.id ?? '';
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('select, button')?.focus();
  }

  #people({ plan, party, locale }: Desk) {
    const own = new Set(plan.stakeholders.filter((each) => each.party === party).map(({ id }) => id));
    return namedOf(plan, 'stakeholder', locale).filter(({ id }) => own.has(id));
  }

  async #sign(event: Event): Promise<void> {
    event.preventDefault();
    const { session, by } = this;
    if (session === undefined || this.asking) return;
    this.outcome = undefined;
    this.unsaid = by === '';
    if (this.unsaid) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.asking = true;
    const outcome = await session.sign(by, this.revision);
    this.asking = false;
    this.outcome = outcome;
    if (outcome.status === 'changed') this.revision = outcome.revision;
    await this.updateComplete;
    if (outcome.status === 'signed') this.querySelector<HTMLElement>('button')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { desk, outcome } = this;
    if (desk === undefined) return nothing;
    const { locale, plan } = desk;
    const party = nameOf(plan, 'party', desk.party, locale);
    const title = locale.term('editor.sign', { party });
    const people = this.#people(desk);
    return html`<form
      class="new-record sign-off no-print"
      aria-labelledby="sign-off-title"
      aria-busy=${this.asking ? 'true' : 'false'}
      novalidate
      @submit=${this.#sign}
      @keydown=${(event: KeyboardEvent) => {
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) this.done();
      }}
    >
      <h5 id="sign-off-title">${title}</h5>
      ${
        outcome?.status === 'signed'
          ? nothing
          : people.length === 0
            ? html`<p class="means">${locale.term('editor.sign.nobody', { party })}</p>`
            : this.#question(desk, people, party)
      }
      <div class="outcome" role="status">${this.#said(desk, party)}</div>
      ${this.#buttons(desk, people.length === 0)}
    </form>`;
  }

  #question(desk: Desk, people: readonly Named[], party: string): TemplateResult {
    const { locale } = desk;
    const label = locale.term('editor.sign.who');
    const controlId = 'sign-off-by';
    const problem = this.unsaid ? ({ key: 'editor.problem.needed' } as const) : undefined;
    const place = { key: 'signoff.by', type: 'signoff', id: '', info: infoOf('signoff', 'by'), record: {}, desk };
    return html`<p class="means" id="sign-off-means">
        ${locale.term('editor.sign.means', { party, revision: this.revision })}
      </p>
      <div class="asked">
        <span class="label" aria-hidden="true">${label}</span>
        ${dropdown(
          {
            draft: this.by,
            place,
            label,
            controlId,
            describedBy: `${controlId}-message sign-off-means`,
            problem,
            compact: false,
            change: (by) => {
              this.by = by;
              this.unsaid = false;
            },
          },
          people,
        )}
        <div class="message" id=${`${controlId}-message`}>
          ${problem === undefined ? nothing : html`<p class="problem" role="alert">${statusMark('bad')}${locale.term(problem.key)}</p>`}
        </div>
      </div>`;
  }

  #buttons({ locale }: Desk, nobody: boolean): TemplateResult {
    const { outcome } = this;
    const close = (key: 'editor.dismiss' | 'editor.cancel') =>
      html`<button class="button quiet" type="button" @click=${() => {
        this.done();
      }}>${locale.term(key)}</button>`;
    const primary = nobody
      ? html`<button class="button" type="button" @click=${() => {
          this.#go('section', 'people');
        }}>${icon('go')}${locale.term('editor.sign.people')}</button>`
      : html`<button class="button primary" type="submit" aria-disabled=${this.asking ? 'true' : 'false'}>
          ${icon('check')}${locale.term(outcome?.status === 'changed' ? 'editor.sign.again' : 'editor.sign.now')}
        </button>`;
    return html`<div class="record-actions">
      ${outcome?.status === 'signed' ? close('editor.dismiss') : [primary, close('editor.cancel')]}
    </div>`;
  }

  #go(type: string, id: string): void {
    emit(this, 'tandem-navigate', { type, id, field: undefined, path: '' });
  }

  #said(desk: Desk, party: string): TemplateResult | typeof nothing {
    const { outcome, by } = this;
    const { locale, plan } = desk;
    if (this.asking) return html`<p class="means">${locale.term('editor.sign.asking')}</p>`;
    if (outcome === undefined) return nothing;
    const problem = (words: string) => html`<p class="problem">${statusMark('bad')}<span>${words}</span></p>`;
    const name = nameOf(plan, 'stakeholder', by, locale);
    switch (outcome.status) {
      case 'signed': {
        const { revision } = outcome.signoff;
        const key = outcome.again ? 'editor.sign.before' : 'editor.sign.done';
        return html`<p class="status" data-status="good">
          ${statusMark('good')}<span>${locale.term(key, { name, party, revision })}</span>
        </p>`;
      }
      case 'changed':
        return html`<p class="status" data-status="watch">
            ${statusMark('watch')}<span>${locale.term('editor.sign.changed', { count: outcome.records.length })}</span>
          </p>
          ${this.#changed(outcome, desk)}`;
      case 'unsent':
        return problem(locale.term('editor.sign.unsent'));
      case 'unreachable':
        return problem(locale.term('editor.sign.unreachable'));
      case 'refused':
        if (outcome.code === 'not-permitted')
          return problem(refusalOf(locale, { code: outcome.code, path: '', values: {} }));
        return problem(
          outcome.code === 'invalid'
            ? locale.term('editor.sign.stranger', { name, party })
            : locale.term('editor.sign.refused', { reason: outcome.message }),
        );
    }
  }

  /** What the reader should look at before signing: each leads there, and this stays open meanwhile. */
  #changed({ records }: Changed, { plan, locale }: Desk): TemplateResult {
    return html`<ul class="changed-terms">
      ${records.slice(0, most).map(({ type, id }) => {
        const single = describe(type).cardinality === 'one';
        const label = labelOf(locale, type);
        return html`<li>
          ${single ? nothing : html`<span class="label">${label}</span>`}
          <button class="link" type="button" @click=${() => {
            this.#go(type, id);
          }}><bdi>${single ? label : nameOf(plan, type, id, locale)}</bdi></button>
        </li>`;
      })}
      ${records.length > most ? html`<li class="more">${locale.term('value.more', { count: records.length - most })}</li>` : nothing}
    </ul>`;
  }
}
