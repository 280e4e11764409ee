import type { Intention } from '@tandem-plan/core/change';
import type { AllocationView, ClaimView, InvestmentView, RequestView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { same } from '../field/field-type.ts';
import { newId } from '../plan/chance.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { type Answers, type Asked, form, type Typed } from './form.ts';

type Verb = 'submit' | 'approve' | 'reject' | 'decline' | 'reimburse' | 'release' | 'request' | 'claim';

/** A step the reader may take. */
export interface Step {
  readonly verb: Verb;
  /** What it has to be told first; nothing for one that is taken at once. */
  readonly asked: readonly Asked[];
  readonly intention: (answers: Answers) => Intention;
}

/** What of the page is about one request, claim or investment. */
export interface StepState {
  readonly locale: Locale;
  /** The side the reader acts for; `undefined` for one who only looks. */
  readonly party: string | undefined;
  /** As of which day. */
  readonly asOf: string;
  /** Where a form stands open, for which step, and what was typed. */
  readonly asking: { readonly at: string; readonly verb: Verb; readonly typed: Typed } | undefined;
  readonly refusal: { readonly at: string; readonly words: string } | undefined;
  readonly take: (at: string, step: Step) => void;
  readonly ask: (at: string, step: Step | undefined) => void;
  readonly type: (name: Asked['name'], text: string) => void;
}

export interface Steps {
  readonly of: (type: 'fund-request' | 'claim', one: RequestView | ClaimView) => readonly Step[];
  readonly request: (allocation: AllocationView) => readonly Step[];
  readonly release: (investment: InvestmentView) => Step | undefined;
  readonly buttons: (at: string, what: string, steps: readonly Step[]) => TemplateResult | typeof nothing;
  readonly refusalAt: (at: string) => TemplateResult | typeof nothing;
}

const textLength = 200;
const reasonLength = 1000;
const proofLength = 500;

/** The next steps that are the reader's, as buttons; a step that has to be told something asks for it first. */
export function stepsFor(state: StepState): Steps {
  const { locale, party, asOf, refusal } = state;
  return {
    of(type, one) {
      const { id, next, amount } = one;
      if (next === null || party === undefined || next.by?.id !== party) return [];
      const step = (verb: Verb, asked: readonly Asked[] = []): Step => ({
        verb,
        asked,
        intention: (answers) => ({ type: `${type}.${verb}`, input: { id, ...answers } }),
      });
      if (next.step === 'submit') return [step('submit')];
      if (next.step === 'reimburse') return [step('reimburse')];
      if (next.step === 'claim')
        return 'claimable' in one && one.claimable !== null ? [claimOf(id, one.claimable)] : [];
      const granted = step('approve', [
        { name: 'amount', label: 'fund.grant', needed: true, currency: amount.currency, start: amount },
      ]);
      const why = (label: TermKey): readonly Asked[] => [{ name: 'why', label, needed: true, maxLength: reasonLength }];
      return [
        {
          ...granted,
          // All of it is what approving means.
          intention: (answers) => granted.intention(same(answers['amount'], amount) ? {} : answers),
        },
        step('reject', why('fund.reason')),
        step('decline', why('fund.reason.final')),
      ];
    },
    request({ id, party: taker, left, expires }) {
      const open = left !== null && left.amount > 0 && asOf <= expires;
      return open && party !== undefined && taker?.id === party ? [requestOf(id, left.currency)] : [];
    },
    release({ id, party: owner, gate }) {
      const mine = party !== undefined && (owner === null || owner.id === party);
      if (!mine || gate.state !== 'met') return undefined;
      const value = gate.condition?.value ?? undefined;
      const input = value === undefined ? { id } : { id, value };
      return { verb: 'release', asked: [], intention: () => ({ type: 'investment.release', input }) };
    },
    buttons: (at, what, steps) => (steps.length === 0 ? nothing : buttons(state, at, what, steps)),
    refusalAt: (at) => (refusal?.at === at ? html`<p class="refusal" role="alert">${refusal.words}</p>` : nothing),
  };

  function buttons({ asking, take, ask, type }: StepState, at: string, what: string, steps: readonly Step[]) {
    const open = asking?.at === at ? steps.find(({ verb }) => verb === asking.verb) : undefined;
    if (asking !== undefined && open !== undefined) {
      const verb = locale.term(open.asked.length > 0 && isNew(open) ? `fund.send.${open.verb}` : wordOf(open));
      return form({
        locale,
        name: locale.term('fund.do.on', { verb: locale.term(wordOf(open)), what }),
        verb,
        asked: open.asked,
        typed: asking.typed,
        type,
        send: () => {
          take(at, open);
        },
        cancel: () => {
          ask(at, undefined);
        },
      });
    }
    return html`<span class="buttons no-print" data-steps=${at}>
      ${steps.map((step, index) => {
        const words = locale.term(wordOf(step));
        return html`<button
          class=${index === 0 && !isNew(step) ? 'button primary' : 'button'}
          type="button"
          data-verb=${step.verb}
          aria-label=${locale.term('fund.do.on', { verb: words, what })}
          @click=${() => {
            if (step.asked.length > 0) ask(at, step);
            else take(at, step);
          }}
        >
          ${words}
        </button>`;
      })}
    </span>`;
  }
}

const isNew = (step: Step): step is Step & { readonly verb: 'request' | 'claim' } =>
  step.verb === 'request' || step.verb === 'claim';

const wordOf = ({ verb }: Step): TermKey => (verb === 'release' ? 'invest.release' : `fund.do.${verb}`);

const requestOf = (allocation: string, currency: string): Step => ({
  verb: 'request',
  asked: [
    { name: 'title', label: 'fund.new.title', needed: true, maxLength: textLength },
    { name: 'amount', label: 'fund.new.amount', needed: true, currency, start: null },
  ],
  intention: (answers) => ({
    type: 'fund-request.add',
    input: { record: { id: newId('fund-request'), allocation, status: 'draft', ...answers } },
  }),
});

const claimOf = (request: string, start: NonNullable<RequestView['claimable']>): Step => ({
  verb: 'claim',
  asked: [
    { name: 'amount', label: 'fund.new.claimed', needed: true, currency: start.currency, start },
    // It may be added until the claim is handed in.
    { name: 'proof', label: 'fund.new.proof', needed: false, maxLength: proofLength },
  ],
  intention: (answers) => ({
    type: 'claim.add',
    input: { record: { id: newId('claim'), request, status: 'draft', ...answers } },
  }),
});
