import type { Intention } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { type BudgetView, budgetView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TandemElement } from '../base/tandem-element.ts';
import { asOfContext, planContext, sessionContext } from '../context/plan-context.ts';
import { refusalOf } from '../field/words.ts';
import { amountOf, isNothing, sumOf } from '../format/sum.ts';
import { today } from '../plan/chance.ts';
import { intend } from '../plan/intent.ts';
import { may } from '../plan/may.ts';
import { plannerContext } from '../plan/planner-context.ts';
import type { Locale } from '../texts/locale.ts';
import { hostStyles, statusStyles } from '../theme/base-styles.ts';
import { buttonStyles } from '../theme/button-styles.ts';
import { balanceTable } from './balance-table.ts';
import { styles } from './budget.styles.ts';
import { fundStyles } from './fund.styles.ts';
import { funds } from './funds.ts';
import { investments } from './investments.ts';
import { answersOf, blankForm, retyped } from './form.ts';
import { type Step, type StepState, stepsFor } from './steps.ts';

const made = new WeakMap<Plan, BudgetView>();

/** The same for whoever asks until the plan or the day is another. */
function viewOf(plan: Plan, asOf: string): BudgetView {
  const known = made.get(plan);
  if (known?.asOf === asOf) return known;
  const view = budgetView(plan, { asOf });
  made.set(plan, view);
  return view;
}

/**
 * @summary The plan's money: set aside, spent and left; investments with their gates; funds from request to reimbursement.
 * @event tandem-intent - The reader takes the next step: `fund-request.submit`, `.approve`, `.reject`, `.decline`, the same of `claim`, `claim.reimburse`, `investment.release`, or begins a `fund-request.add` or `claim.add`; `<tandem-plan>` carries it out.
 */
export class TandemBudget extends TandemElement {
  static override styles = [hostStyles, statusStyles, buttonStyles, styles, fundStyles];

  /** From core's `budgetView()`; without it, that of the plan around the element. */
  @property({ attribute: false }) view: BudgetView | undefined;

  /** The side the reader acts for, by id; without it, that of the session around the element. */
  @property() party: string | undefined;

  @property({ type: Boolean, reflect: true }) readonly = false;

  @state() private asking: StepState['asking'];
  @state() private refusal: StepState['refusal'];

  /** Draws at once, for printing. */
  drawNow(): void {
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const view = this.#view();
    if (view === undefined)
      return html`<div role="group" aria-busy="true" aria-label=${locale.term('loading')}>
        <span class="blank"></span><span class="blank"></span><span class="blank"></span>
      </div>`;
    const empty = view.budgets.length + view.investments.length + view.funds.length === 0;
    if (empty) return html`<p class="empty">${locale.term('budget.empty')}</p>`;
    const steps = stepsFor({
      locale,
      party: this.#actsFor(),
      asOf: view.asOf,
      asking: this.asking,
      refusal: this.refusal,
      take: this.#take,
      ask: this.#ask,
      type: this.#type,
    });
    const { released, held } = view;
    return html`<div class="sheet" role="group" aria-label=${locale.term('budget.label')}>
      ${
        view.budgets.length === 0
          ? nothing
          : html`<section>
              <h3>${locale.term('budget.title')}</h3>
              ${headline(view, locale)} ${balanceTable(view, locale)}
            </section>`
      }
      ${
        view.investments.length === 0
          ? nothing
          : html`<section>
              <h3>${locale.term('invest.title')}</h3>
              <p class="soft">
                ${locale.term('invest.sums', { released: sumOf(locale, released), held: sumOf(locale, held) })}
              </p>
              ${investments(view.investments, locale, steps)}
            </section>`
      }
      ${
        view.funds.length === 0
          ? nothing
          : html`<section>
              <h3>${locale.term('fund.title')}</h3>
              ${funds(view.funds, locale, steps)}
            </section>`
      }
    </div>`;
  }

  #view(): BudgetView | undefined {
    if (this.view !== undefined) return this.view;
    const plan = this.context(planContext);
    return plan === undefined ? undefined : viewOf(plan, this.context(asOfContext) ?? today());
  }

  /** Nobody, where the reader may only look. */
  #actsFor(): string | undefined {
    if (this.readonly || this.context(plannerContext)?.readonly === true) return undefined;
    const session = this.context(sessionContext);
    if (session === undefined) return this.party;
    return may(session, 'claim', {}, 'update') ? (this.party ?? session.actor.party) : undefined;
  }

  readonly #ask = (at: string, step: Step | undefined) => {
    const before = this.asking;
    this.refusal = undefined;
    this.asking = step === undefined ? undefined : { at, verb: step.verb, typed: blankForm };
    if (step !== undefined) void this.#focus('.asking .control');
    else void this.#focus(`[data-steps="${CSS.escape(at)}"] [data-verb="${before?.verb ?? ''}"]`);
  };

  readonly #type: StepState['type'] = (name, text) => {
    const { asking } = this;
    if (asking !== undefined) this.asking = { ...asking, typed: retyped(asking.typed, name, text) };
  };

  readonly #take = (at: string, { asked, intention }: Step) => {
    const { asking } = this;
    const read = answersOf(asked, asking?.at === at ? asking.typed : blankForm, this.locale);
    this.refusal = undefined;
    if ('answers' in read) void this.#send(at, intention(read.answers));
    else if (asking !== undefined) {
      this.asking = { ...asking, typed: { ...asking.typed, problems: read.problems } };
      void this.#focus('.asking [aria-invalid="true"]');
    }
  };

  async #send(at: string, intention: Intention): Promise<void> {
    const outcome = await intend(this, [intention]);
    if (outcome.ok) {
      this.asking = undefined;
      this.refusal = undefined;
      // The button is gone, and who pressed it should still be where they were.
      await this.#focus(`[data-at="${CSS.escape(at)}"]`);
      return;
    }
    const words = outcome.refusals.map((refusal) => refusalOf(this.locale, refusal)).join(' ');
    this.refusal = { at, words };
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLInputElement>(selector);
    found?.focus();
    if (found?.localName === 'input') found.select();
  }
}

/** All of it in a sentence, and how much of it was not planned. */
function headline({ whole, unplanned }: BudgetView, locale: Locale): TemplateResult {
  const { planned, spent, left, over } = whole;
  const [aside, gone] = [planned.total, spent.total];
  const words =
    aside === null || gone === null || left === null || over === null
      ? undefined
      : locale.term(over.amount > 0 ? 'budget.bar.over' : 'budget.bar', {
          spent: amountOf(locale, gone),
          planned: amountOf(locale, aside),
        });
  return html`${words === undefined ? nothing : html`<p class="lead">${words}</p>`}
    ${
      unplanned.share === null || unplanned.share === 0
        ? nothing
        : html`<p class="soft">
            ${locale.term('budget.reactive', { share: locale.format.percent(Math.round(unplanned.share)) })}
          </p>`
    }
    ${
      isNothing(unplanned.unknown)
        ? nothing
        : html`<p class="soft">
            ${locale.term('budget.reactive.unknown', { amount: sumOf(locale, unplanned.unknown) })}
          </p>`
    }`;
}
