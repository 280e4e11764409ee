import type { Intention } from '@tandem-plan/core/change';
import type { ClaimView, InvestmentView, RequestView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale, TermKey } from '../texts/locale.ts';

/** A step the reader may take. */
export interface Step {
  readonly verb: 'submit' | 'approve' | 'reject' | 'decline' | 'reimburse' | 'release';
  readonly intention: Intention;
  /** Whether it has to say why. */
  readonly asks: boolean;
}

/** What of the page is about one request, claim or investment. */
export interface StepState {
  readonly locale: Locale;
  /** The side the reader acts for; `undefined` for one who only looks. */
  readonly party: string | undefined;
  /** Where a reason is being written, and for which step. */
  readonly asking: { readonly at: string; readonly verb: Step['verb'] } | undefined;
  readonly refusal: { readonly at: string; readonly words: string } | undefined;
  readonly take: (at: string, step: Step, why?: string) => void;
  readonly ask: (at: string, step: Step | undefined) => void;
}

export interface Steps {
  readonly of: (type: 'fund-request' | 'claim', one: RequestView | ClaimView) => readonly Step[];
  readonly release: (investment: InvestmentView) => Step | undefined;
  readonly buttons: (at: string, what: string, steps: readonly Step[]) => TemplateResult | typeof nothing;
  readonly refusalAt: (at: string) => TemplateResult | typeof nothing;
}

/** The next steps that are the reader's, as buttons; a step that has to say why asks for it first. */
export function stepsFor(state: StepState): Steps {
  const { locale, party, refusal } = state;
  return {
    of(type, { id, next }) {
      if (next === null || party === undefined || next.by?.id !== party) return [];
      const step = (verb: Step['verb'], asks = false): Step => ({
        verb,
        asks,
        intention: { type: `${type}.${verb}`, input: { id } },
      });
      if (next.step === 'submit') return [step('submit')];
      if (next.step === 'reimburse') return [step('reimburse')];
      return next.step === 'decide' ? [step('approve'), step('reject', true), step('decline', true)] : [];
    },
    release({ id, party: owner, gate }) {
      const mine = party !== undefined && (owner === null || owner.id === party);
      if (!mine || gate.state !== 'met') return undefined;
      const value = gate.condition?.value ?? undefined;
      const input = value === undefined ? { id } : { id, value };
      return { verb: 'release', asks: false, intention: { type: 'investment.release', input } };
    },
    buttons: (at, what, steps) => (steps.length === 0 ? nothing : buttons(state, at, what, steps)),
    refusalAt: (at) => (refusal?.at === at ? html`<p class="refusal" role="alert">${refusal.words}</p>` : nothing),
  };

  function buttons({ asking, take, ask }: StepState, at: string, what: string, steps: readonly Step[]) {
    const asked = asking?.at === at ? steps.find(({ verb }) => verb === asking.verb) : undefined;
    if (asked !== undefined) return reason(state, at, asked);
    return html`<span class="buttons no-print" data-steps=${at}>
      ${steps.map((step, index) => {
        const words = locale.term(wordOf(step));
        return html`<button
          class=${index === 0 ? 'button primary' : 'button'}
          type="button"
          data-verb=${step.verb}
          aria-label=${locale.term('fund.do.on', { verb: words, what })}
          @click=${() => {
            if (step.asks) ask(at, step);
            else take(at, step);
          }}
        >
          ${words}
        </button>`;
      })}
    </span>`;
  }
}

const wordOf = ({ verb }: Step): TermKey => (verb === 'release' ? 'invest.release' : `fund.do.${verb}`);

/** Escape gives up, the button sends; what was written stays while a step is refused. */
function reason({ locale, take, ask }: StepState, at: string, step: Step): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const why = form.querySelector('textarea')?.value.trim() ?? '';
    if (why === '') form.querySelector('textarea')?.focus();
    else take(at, step, why);
  };
  return html`<form
    class="reason no-print"
    @submit=${send}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      ask(at, undefined);
    }}
  >
    <label>
      <span>${locale.term(step.verb === 'decline' ? 'fund.reason.final' : 'fund.reason')}</span>
      <textarea rows="2" maxlength="1000" required></textarea>
    </label>
    <span class="buttons">
      <button class="button primary" type="submit" data-send>${locale.term(wordOf(step))}</button>
      <button class="button quiet" type="button" @click=${() => {
        ask(at, undefined);
      }}>${locale.term('fund.cancel')}</button>
    </span>
  </form>`;
}
