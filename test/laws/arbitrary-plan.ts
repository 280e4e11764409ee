import { type Plan, parsePlan, types } from '@tandem-plan/core/plan';
import { type Dice, dice } from './dice.ts';
import { type Ids, recordValue } from './arbitrary-value.ts';

const collections = types().filter(({ cardinality }) => cardinality === 'many');
const parts = types().filter(({ cardinality, type }) => cardinality === 'one' && type !== 'plan');

/** Ids for each type; a type that must point at one without records has none itself. */
function idsFor(dice: Dice, size: number): Ids {
  const ids = new Map<string, string[]>(
    collections.map(({ type }) => [
      type,
      Array.from({ length: dice.below(size + 1) }, (_, index) => `${type}-${index}`),
    ]),
  );
  ids.set('party', ['vendor', 'partner', ...(dice.chance(0.3) ? ['distributor'] : [])]);
  if (size > 0) ids.set('stakeholder', ['anna', 'ben', 'cleo']);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { type, fields } of collections) {
      const lost = fields.some(({ required, ref, types: subjects = [] }) => {
        const aims = ref === undefined ? subjects : [ref];
        return required && aims.length > 0 && aims.every((aim) => ids.get(aim)?.length === 0);
      });
      if (lost && (ids.get(type) ?? []).length > 0) {
        ids.set(type, []);
        changed = true;
      }
    }
  }
  return ids;
}

/** A plan that holds every type of record and kind of field in some form: up to `size` records of each type. */
export function arbitraryPlan(seed: number, size: number): Plan {
  const chance = dice(seed);
  const ids = idsFor(chance, size);
  const document: Record<string, unknown> = {
    ...recordValue(chance, 'plan', '', ids),
    format: 'tandem/plan',
    version: '1.0',
    id: 'plan',
  };
  for (const { type, place } of parts) document[place] = recordValue(chance, type, '', ids);
  for (const { type, place } of collections) {
    document[place] = (ids.get(type) ?? []).map((id) => {
      const record = recordValue(chance, type, id, ids);
      if (record === undefined) throw new Error(`no ${type} can be made, seed ${seed}`);
      return record;
    });
  }
  beginFunds(document);
  const read = parsePlan(document);
  if (!read.ok) throw new Error(`the generator's plan of seed ${seed} is refused: ${JSON.stringify(read.issues)}`);
  return read.plan;
}

type Row = Record<string, unknown>;

/** Nothing is handed out yet: a plan that hands out more than it has may be changed only towards less. */
function beginFunds(document: Row): void {
  const all = (place: string) => document[place] as Row[];
  for (const fund of all('funds')) fund['amount'] = { amount: 5e8, currency: 'EUR' };
  for (const allocation of all('allocations')) allocation['amount'] = { amount: 1e8, currency: 'EUR' };
  for (const asked of [...all('fundRequests'), ...all('claims')]) {
    asked['status'] = 'draft';
    delete asked['approved'];
  }
}

/** The ids a plan holds. */
export const idsOf = (plan: Plan): Ids =>
  new Map(
    collections.map(({ type, place }) => [
      type,
      (plan[place as keyof Plan] as unknown as { id: string }[]).map(({ id }) => id),
    ]),
  );
