import { type PlanEvent, redactionMark } from '@tandem-plan/store';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { isScope } from '../reading/kinds.ts';
import { a, list, object, whole, wrong } from '../reading/reader.ts';
import { isErasable } from '../redaction/erasable.ts';
import { stepsOf, valueAt } from '../redaction/pointer.ts';
import { isReason, redactionReasons } from '../redaction/reasons.ts';
import { standingTexts } from '../redaction/standing-texts.ts';

const isPointer = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 1000 && stepsOf(value) !== undefined;

const wanted = object({
  scope: a('"shared" or "party:" and the id of a party', isScope),
  seq: whole(1),
  pointers: list(a('a JSON Pointer to a text of the event', isPointer), 1, 100),
  why: a(redactionReasons.join(', '), isReason),
});

/**
 * `POST redactions`: a lead erases texts for good from an event that somebody of their own party gave. What still stands
 * in the plan is changed there first, by a command as any other: an erased event must not be the last word on a field.
 */
export const redactions: RouteModule = (app, server) => {
  app.post('/v1/plans/:id/redactions', server.forSession, async (context) => {
    const { plan, actor } = server.session(context);
    const { scope, seq, pointers, why } = wanted(await readJson(context.req.raw, 200_000, server.closing), '');
    const answer = await server.authority.document(plan, scope, actor);
    if (answer === undefined) throw new Problem('unknown-plan');
    if (actor.role !== 'lead') throw new Problem('not-permitted');
    const key = { plan, scope };
    const [event] = await server.log.read(key, seq - 1, 1);
    if (event?.seq !== seq || seq > answer.seq) throw wrong('/seq', `an event up to ${answer.seq}`, `${seq}`);
    if (event.actor.party !== actor.party) {
      throw new Problem('not-permitted', {
        path: '/seq',
        detail: 'This event is of another party, whose leads may erase it',
      });
    }
    const standing = standingTexts(answer.document, event);
    for (const [index, pointer] of pointers.entries()) checkText(event, pointer, `/pointers/${index}`, standing);
    // Before: the log clears what it still keeps of a snapshot that was replaced, once it erases.
    await server.log.saveSnapshot(key, { seq: answer.seq, text: JSON.stringify(answer.document) });
    await server.log.redact(key, seq, pointers);
    server.emit({ kind: 'redacted', plan, scope, actor, seq, texts: pointers.length, why });
    return context.json({ seq, pointers });
  });
};

/** @throws Problem invalid, text-in-use */
function checkText(event: PlanEvent, pointer: string, path: string, standing: ReadonlySet<string>): void {
  const steps = stepsOf(pointer) ?? [];
  const text = valueAt(event, steps);
  if (typeof text !== 'string') throw wrong(path, 'a JSON Pointer to a text of the event', 'one to none');
  if (!isErasable(event, steps)) {
    throw wrong(
      path,
      "the actor's id, a text of the input, or one that somebody wrote into a record",
      'one to another place',
    );
  }
  if (text !== redactionMark && standing.has(text)) {
    throw new Problem('text-in-use', { path, detail: 'This text still stands in the record: change it there first' });
  }
}
