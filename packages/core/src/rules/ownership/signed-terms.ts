import { same } from '../../change/json.ts';
import { type Plan, positionOf, recordOf, recordsOf, valueAt } from '../../plan/index.ts';
import { type SignedType, signedTypes } from '../../plan/terms.ts';
import type { FieldName } from '../reads.ts';

type Row = Readonly<Record<string, unknown>>;

const fieldOf = ({ place }: SignedType, name: string): string => `${place === '' ? 'plan' : place}.${name}`;

/** What comparing a plan with its signed version depends on. */
export const signedReads: readonly FieldName[] = signedTypes.flatMap((type) => [
  ...type.terms.flatMap(({ name }) => [
    fieldOf(type, name) as FieldName,
    `baseline.${fieldOf(type, name)}` as FieldName,
  ]),
  fieldOf(type, 'created') as FieldName,
  fieldOf(type, 'changed') as FieldName,
]);

/** A record whose terms are not those that were signed. */
export interface Drifted {
  readonly type: string;
  readonly id: string;
  /** As it stands now; `undefined` for one that is gone. */
  readonly now: Row | undefined;
  /** As it was signed; `undefined` for one that came later. */
  readonly before: Row | undefined;
  /** The first field that differs, in the plan and in the signed one. */
  readonly field: { readonly now: FieldName; readonly before: FieldName };
}

/** Every record of a type of terms that came, went or differs. */
export const driftOf = (plan: Plan, baseline: Plan): readonly Drifted[] =>
  signedTypes.flatMap((type): readonly Drifted[] => {
    if (type.cardinality === 'one') {
      const [now, before] = [recordOf(plan, type.type, ''), recordOf(baseline, type.type, '')];
      return now === undefined || before === undefined ? [] : compared(type, '', now, before);
    }
    return [
      ...recordsOf(plan, type.type).flatMap((now) =>
        compared(type, now.id, now, recordOf(baseline, type.type, now.id)),
      ),
      ...recordsOf(baseline, type.type).flatMap((before) =>
        positionOf(plan, type.type, before.id) === -1 ? compared(type, before.id, undefined, before) : [],
      ),
    ];
  });

function compared(type: SignedType, id: string, now: Row | undefined, before: Row | undefined): readonly Drifted[] {
  const name = now === undefined || before === undefined ? type.terms[0]?.name : differing(type, now, before);
  if (name === undefined) return [];
  const field = { now: fieldOf(type, name) as FieldName, before: `baseline.${fieldOf(type, name)}` as FieldName };
  return [{ type: type.type, id, now, before, field }];
}

const known = new WeakMap<Row, { readonly before: Row; readonly name: string | undefined }>();

/** Comparing is the dear part, and most records stay as they are from one edit to the next. */
function differing({ terms }: SignedType, now: Row, before: Row): string | undefined {
  const last = known.get(now);
  if (last?.before === before) return last.name;
  const name = terms.find(({ steps }) => !same(valueAt(now, steps), valueAt(before, steps)))?.name;
  known.set(now, { before, name });
  return name;
}
