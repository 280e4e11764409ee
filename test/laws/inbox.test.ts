import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEffects, run, type Touch, touches } from '@tandem-plan/core/change';
import { at, describe as typeOf, type Plan, recordOf, valueAt } from '@tandem-plan/core/plan';
import { redactionMark } from '@tandem-plan/core/redaction';
import { type AcceptedEvent, inboxView, type Overwriting, overwritings } from '@tandem-plan/core/views';
import fc from 'fast-check';
import { arbitraryCommand } from './arbitrary-command.ts';
import { arbitraryPlan } from './arbitrary-plan.ts';
import { dice } from './dice.ts';
import { anySeed, holds } from './laws.ts';

interface History {
  readonly events: readonly AcceptedEvent[];
  /** The plan before the first event, and after each. */
  readonly states: readonly Plan[];
}

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** An accepted command, of a few that might be meant the one that meets what was changed before. */
function attempt(plan: Plan, seed: number, changed: ReadonlySet<string>) {
  const tries = Array.from({ length: 6 }, (_, index) => {
    const { command, context } = arbitraryCommand(plan, (seed + index * 7919) | 0);
    const result = run(plan, command, context);
    return result.ok && result.effects.length > 0 ? [{ command, context, effects: result.effects }] : [];
  }).flat();
  return tries.find(({ effects }) => touches(effects).some((touch) => changed.has(spotOf(touch)))) ?? tries[0];
}

const spotOf = ({ type, id, field }: Touch): string => [type, id, field].join('/');

/** What some devices of two parties sent, each having seen more or less of what the others did. */
function historyOf(planSeed: number, seeds: readonly number[]): History {
  const events: AcceptedEvent[] = [];
  const states = [arbitraryPlan(planSeed, 1)];
  const changed = new Set<string>();
  for (const seed of seeds) {
    const plan = states.at(-1) as Plan;
    const chance = dice(seed);
    const accepted = attempt(plan, seed, changed);
    if (accepted === undefined) continue;
    const { command, context, effects } = accepted;
    for (const touch of touches(effects)) changed.add(spotOf(touch));
    const seq = events.length + 1;
    // A device is one person's.
    const client = `${context.actor.party}-${context.actor.id}-${chance.below(2)}`;
    const basis = chance.chance(0.85) ? { basis: chance.below(seq) } : {};
    events.push(asSent({ seq, ...context, receipt: { client }, ...basis, command, effects }));
    states.push(applyEffects(plan, effects));
  }
  return { events, states };
}

type Row = Readonly<Record<string, unknown>>;
type Spot = Pick<Overwriting, 'type' | 'id' | 'field' | 'key'>;

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What a plan holds at a spot; a row may have got another key than the one it was found by. */
function held(plan: Plan | undefined, { type, id, field, key: found }: Spot, value?: unknown): unknown {
  assert.ok(plan !== undefined);
  const whole = valueAt(recordOf(plan, type, id) ?? {}, field.split('.'));
  if (found === null) return whole;
  const key = (value ?? found) as Row;
  const columns = typeOf(type).fields.find(({ name }) => name === field)?.key ?? [];
  const keyOf = (row: Row) => sorted(columns.map((column) => row[column] ?? null));
  return ((whole ?? []) as readonly Row[]).find((row) => keyOf(row) === keyOf(key));
}

const histories = () =>
  fc.noShrink(fc.tuple(anySeed(), fc.array(anySeed(), { minLength: 20, maxLength: 60, size: 'max' })));

describe('an inbox, whatever was sent', () => {
  it('is plain data and says what the plan held', () => {
    let told = 0;
    holds(
      fc.property(histories(), anySeed(), ([planSeed, seeds], readerSeed) => {
        const { events, states } = historyOf(planSeed, seeds);
        const plan = states.at(-1) as Plan;
        const chance = dice(readerSeed);
        const [party, seen] = [chance.pick(['vendor', 'partner']), chance.below(events.length + 1)];
        const view = inboxView(plan, events, { party, seen, person: 'ben' });
        assert.deepEqual(asSent(view), view);
        assert.deepEqual(inboxView(plan, [...events].reverse(), { party, seen, person: 'ben' }), view);
        assert.equal(new Set(view.waiting.map(({ key }) => key)).size, view.waiting.length);
        for (const { type, id, path, differences } of view.changes) {
          assert.deepEqual(path === null ? undefined : at(plan, path), recordOf(plan, type, id));
          for (const { op, field, key, known, from, to, by } of differences) {
            assert.notEqual(by.party, party);
            if (op !== 'changed' || field === null) continue;
            const isTheirs = events.some((each) => each.seq > seen && sameAuthor(each, by) && isAbout(each, type, id));
            assert.ok(isTheirs);
            if (!known) assert.equal(from, undefined);
            else if (from !== undefined)
              assert.ok(states.some((state) => sorted(held(state, { type, id, field, key }, from)) === sorted(from)));
            if (to !== undefined)
              assert.ok(states.some((state) => sorted(held(state, { type, id, field, key }, to)) === sorted(to)));
            told += 1;
          }
        }
      }),
      20,
    );
    assert.ok(told > 20, `only ${told} differences were told`);
  });

  it('tells of what was written over what stood there right before, and what stands there right after', () => {
    let [found, restored] = [0, 0];
    holds(
      fc.property(histories(), ([planSeed, seeds]) => {
        const { events, states } = historyOf(planSeed, seeds);
        const all = overwritings(events);
        assert.deepEqual(asSent(all), all);
        for (const one of all) {
          const [event, over] = [events[one.seq - 1], events[one.over - 1]];
          assert.ok(event?.basis !== undefined && over !== undefined);
          assert.ok(event.basis < one.over && one.over < one.seq);
          assert.notEqual(event.receipt.client, over.receipt.client);
          assert.equal(sorted(held(states[one.seq - 1], one, one.was)), sorted(one.was));
          assert.equal(sorted(held(states[one.seq], one, one.is)), sorted(one.is));
          found += 1;
          if (one.restore.length === 0) continue;
          const context = { at: '2030-01-01T00:00:00Z', actor: { id: 'anna', party: 'vendor', role: 'lead' } as const };
          const [command] = one.restore.map((intention) => ({ id: 'r', ...intention }));
          assert.ok(command !== undefined);
          const result = run(states[one.seq] as Plan, asSent(command), context);
          if (!result.ok) continue;
          restored += 1;
          assert.equal(sorted(held(result.plan, one, one.was)), sorted(one.was));
        }
      }),
      20,
    );
    assert.ok(found > 3 && restored > 1, `found ${found}, restored ${restored}`);
  });

  it('offers nothing that was erased', () => {
    holds(
      fc.property(histories(), ([planSeed, seeds]) => {
        const { events } = historyOf(planSeed, seeds);
        const erased = JSON.parse(
          JSON.stringify(events, (name, value: unknown) =>
            typeof value === 'string' && name !== 'type' && name !== 'id' && name !== 'field' && name !== 'op'
              ? redactionMark
              : value,
          ),
        ) as AcceptedEvent[];
        for (const { restore } of overwritings(erased)) assert.ok(!JSON.stringify(restore).includes(redactionMark));
      }),
      15,
    );
  });
});

const sameAuthor = ({ actor, at }: AcceptedEvent, by: { readonly actor: string | null; readonly at: string | null }) =>
  actor.id === by.actor && at === by.at;

const isAbout = ({ effects }: AcceptedEvent, type: string, id: string): boolean =>
  effects.some((effect) => effect.type === type && effect.id === id);
