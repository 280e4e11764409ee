import type { Actor, Refusal } from '@tandem-plan/core/change';
import type { PlanLog, Receipt } from '@tandem-plan/store';
import type { Step, StepVerdict } from '../protocol.ts';
import { type Desk, judge, type Judged } from './judge.ts';
import { isSame, type Trace, traceOf } from './past.ts';
import type { Rejections } from './rejections.ts';
import { signs } from './sign.ts';
import { nameOf, type Standing } from './standing.ts';

/** Decides one step on a document as it stands in its log, and writes it there if it is accepted. */
export async function decide<D>(
  desk: Desk & { readonly log: PlanLog },
  standing: Standing<D>,
  rejections: Rejections,
  receipt: Receipt,
  step: Step,
  actor: Actor,
): Promise<StepVerdict> {
  const { mutation, basis } = step;
  const rejected = (refusals: readonly Refusal[]): StepVerdict => ({ mutation, status: 'rejected', refusals });
  /** It is in the log already. Whose it is not hears no more than that. */
  const known = (traces: readonly Trace[]): StepVerdict =>
    traces.every((trace) => isSame(trace.actor, actor))
      ? { mutation, status: 'accepted', seqs: traces.map(({ seq }) => seq) }
      : rejected([receiptOther]);

  const earlier = rejections.find(receipt);
  if (earlier !== undefined) return rejected(isSame(earlier.actor, actor) ? earlier.refusals : [receiptOther]);

  // Anew as long as others were quicker: each round takes in at least one event of theirs.
  for (;;) {
    const { head } = standing;
    if (basis > head.seq) {
      if (await standing.catchUp()) continue;
      // Not remembered: it says nothing of the step.
      return rejected([{ code: 'basis.ahead', path: '', values: { basis, head: head.seq } }]);
    }
    const since = await standing.past.since(basis);
    const done = since.filter(
      (trace) => trace.receipt.client === receipt.client && trace.receipt.mutation === mutation,
    );
    if (done.length > 0) return known(done);

    const judged = unsigned(judge(desk, standing, receipt, step, actor, since));
    if (!judged.ok) {
      // Refused on the log as it is, not on what was read of it some time ago.
      if (await standing.catchUp()) continue;
      rejections.keep(receipt, { actor, refusals: judged.refusals });
      return rejected(judged.refusals);
    }
    const result = await desk.log.append(standing.key, head.seq, judged.events, receipt);
    if (result.status === 'ok') {
      standing.take(judged.events, judged.document);
      return { mutation, status: 'accepted', seqs: judged.events.map(({ seq }) => seq) };
    }
    if (result.status === 'duplicate') {
      // Sent again with a later basis than the first time.
      const [first = 1] = result.seqs;
      const events = await desk.log.read(standing.key, first - 1, result.seqs.length);
      return known(events.map(traceOf));
    }
    if (!(await standing.catchUp())) {
      throw new Error(
        `${nameOf(standing.key)}: the log tells of a conflict at ${head.seq}, and holds nothing behind it`,
      );
    }
  }
}

/** Who wrote a sign-off by a command would say for themselves what was signed, and when. */
const unsigned = <D>(judged: Judged<D>): Judged<D> =>
  judged.ok && judged.events.some(({ effects }) => signs(effects))
    ? { ok: false, refusals: [{ code: 'signoff.pushed', path: '', values: {} }] }
    : judged;

const receiptOther: Refusal = { code: 'receipt.other', path: '', values: {} };
