import type { Actor, Refusal } from '@tandem-plan/core/change';
import type { PlanLog, Receipt } from '@tandem-plan/store';
import type { Step, StepVerdict } from '../protocol.ts';
import { type Desk, judge, type Judged } from './judge.ts';
import type { Others } from './others.ts';
import { isBy } from './person.ts';
import type { Rejections } from './rejections.ts';
import { signs } from './sign.ts';
import { staleness } from './staleness.ts';
import { nameOf, type Standing } from './standing.ts';

/** Decides one step on a document as it stands in its log, and writes it there if it is accepted. */
export async function decide<D>(
  desk: Desk & { readonly log: PlanLog },
  standing: Standing<D>,
  rejections: Rejections,
  others: Others,
  receipt: Receipt,
  step: Step,
  actor: Actor,
): Promise<StepVerdict> {
  const { log } = desk;
  const { key, clients } = standing;
  const { mutation, basis } = step;
  const rejected = (refusals: readonly Refusal[]): StepVerdict => ({ mutation, status: 'rejected', refusals });

  /** It is in the log already. Whose it is not hears no more than that. */
  async function known(seqs: readonly number[]): Promise<StepVerdict> {
    const [first = 1] = seqs;
    const [event] = await log.read(key, first - 1, 1);
    return event !== undefined && isBy(event.actor, actor)
      ? { mutation, status: 'accepted', seqs }
      : rejected([receiptOther]);
  }

  const earlier = rejections.find(receipt, actor);
  if (earlier !== undefined) return rejected(earlier);

  // Anew as long as others were quicker: each round takes in at least one event of theirs.
  for (;;) {
    const { head } = standing;
    if (basis > head.seq) {
      if (await standing.catchUp()) continue;
      // Not remembered: it says nothing of the step.
      return rejected([{ code: 'basis.ahead', path: '', values: { basis, head: head.seq } }]);
    }
    const client = await clients.find(receipt.client);
    if (client !== undefined && !isBy(client.actor, actor)) return rejected([receiptOther]);
    const isBehind = client !== undefined && mutation <= client.mutation;
    if (isBehind) {
      const batch = await log.latest(key, receipt);
      if (batch?.mutation === mutation) return known(batch.seqs);
    }

    const judged = isBehind ? late : await fresh(unsigned(judge(desk, standing, receipt, step, actor)), basis, others);
    if (!judged.ok) {
      // Refused on the log as it is, not on what was read of it some time ago.
      if (await standing.catchUp()) continue;
      rejections.keep(receipt, actor, judged.refusals);
      return rejected(judged.refusals);
    }
    const result = await log.append(key, head.seq, judged.events, receipt);
    if (result.status === 'ok') {
      standing.take(judged.events, judged.document);
      return { mutation, status: 'accepted', seqs: judged.events.map(({ seq }) => seq) };
    }
    if (result.status === 'duplicate') return known(result.seqs);
    if (!(await standing.catchUp())) {
      throw new Error(`${nameOf(key)}: the log tells of a conflict at ${head.seq}, and holds nothing behind it`);
    }
  }
}

/** Who wrote a sign-off by a command would say for themselves what was signed, and when. */
const unsigned = <D>(judged: Judged<D>): Judged<D> =>
  judged.ok && judged.events.some(({ effects }) => signs(effects))
    ? { ok: false, refusals: [{ code: 'signoff.pushed', path: '', values: {} }] }
    : judged;

/** Asks last what others did since: only for who may do this at all is the log read for it. */
async function fresh<D>(judged: Judged<D>, basis: number, others: Others): Promise<Judged<D>> {
  const stale = judged.ok ? await staleness(basis, judged.events, others) : undefined;
  return stale === undefined ? judged : { ok: false, refusals: [stale] };
}

const late: Judged<never> = { ok: false, refusals: [{ code: 'step.late', path: '', values: {} }] };
const receiptOther: Refusal = { code: 'receipt.other', path: '', values: {} };
