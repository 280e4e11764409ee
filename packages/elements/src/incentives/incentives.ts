import type { Plan } from '@tandem-plan/core/plan';
import { type IncentivesView, incentivesView, type IncentiveView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { sumOf } from '../format/sum.ts';
import { today } from '../plan/chance.ts';
import { intend } from '../plan/intent.ts';
import { may } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { card } from './card.ts';
import { styles } from './incentives.styles.ts';

interface Asked {
  readonly plan: Plan;
  readonly asOf: string;
  readonly party: string | undefined;
  readonly stakeholder: string | undefined;
}

/**
 * @summary What incentives are worth: what was done, what it earns, what the next tier needs; one card each.
 * @event tandem-intent - The reader says that they know of an incentive, by `incentive.setRow`; `<tandem-plan>` carries it out.
 */
export class TandemIncentives extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles];

  /** From core's `incentivesView()`; without it, that of the plan around the element. */
  @property({ attribute: false }) view: IncentivesView | undefined;

  /** Id of a party: of the plan around the element only what is for somebody of it. */
  @property() party: string | undefined;

  /** Id of a person: only what is for them, and theirs to acknowledge; without it, the person of the session may. */
  @property() stakeholder: string | undefined;

  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private refusal: { readonly incentive: string; readonly words: string } | undefined;

  #made: { readonly asked: Asked; readonly view: IncentivesView } | undefined;

  /** Draws at once, for printing. */
  drawNow(): void {
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { locale, refusal } = this;
    const view = this.#view();
    if (view === undefined)
      return html`<div role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    if (view.incentives.length === 0) return html`<p class="empty">${locale.term('incentives.empty')}</p>`;
    const me = this.#me();
    return html`<section aria-label=${locale.term('incentives.label')}>
      <p class="lead">${locale.term('incentives.earned', { amount: sumOf(locale, view.earned) })}</p>
      ${
        view.untold === 0
          ? nothing
          : html`<p class="soft">${locale.term('incentives.untold', { count: view.untold })}</p>`
      }
      <div class="cards">
        ${repeat(
          view.incentives,
          ({ id }) => id,
          (each) =>
            card(each, {
              locale,
              all: view,
              me,
              refusal: refusal?.incentive === each.id ? refusal.words : undefined,
              acknowledge: this.#acknowledge,
            }),
        )}
      </div>
    </section>`;
  }

  #view(): IncentivesView | undefined {
    if (this.view !== undefined) return this.view;
    const plan = this.context(planContext);
    if (plan === undefined) return undefined;
    const asked: Asked = {
      plan,
      asOf: this.context(asOfContext) ?? today(),
      party: this.party,
      stakeholder: this.stakeholder,
    };
    if (this.#made === undefined || !isSame(this.#made.asked, asked)) {
      const { asOf, party, stakeholder } = asked;
      const whose = {
        ...(party === undefined ? {} : { party }),
        ...(stakeholder === undefined ? {} : { stakeholder }),
      };
      this.#made = { asked, view: incentivesView(plan, { asOf, ...whose }) };
    }
    return this.#made.view;
  }

  /** Only for oneself can one say that one knows of something. */
  #me(): string | undefined {
    if (this.readonly || this.context(plannerContext)?.readonly === true) return undefined;
    const session = this.context(sessionContext);
    if (session === undefined) return this.stakeholder;
    return may(session, 'incentive', {}, 'update') ? session.actor.id : undefined;
  }

  readonly #acknowledge = (incentive: IncentiveView) => {
    void this.#send(incentive);
  };

  async #send({ id }: IncentiveView): Promise<void> {
    const by = this.#me();
    const on = this.#view()?.asOf;
    if (by === undefined || on === undefined) return;
    const row = { field: 'acknowledged', row: { by, on } };
    const outcome = await intend(this, [{ type: 'incentive.setRow', input: { id, ...row } }]);
    this.refusal = outcome.ok
      ? undefined
      : { incentive: id, words: outcome.refusals.map((refusal) => refusalOf(this.locale, refusal)).join(' ') };
  }
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.plan === b.plan && a.asOf === b.asOf && a.party === b.party && a.stakeholder === b.stakeholder;
