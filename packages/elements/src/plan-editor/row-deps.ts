import { describe, type Plan, type PlanRecord } from '@tandem-plan/core/plan';
import type { Scene } from './scene.ts';
import { recordKey } from './whereabouts.ts';

/** The collections whose names a row of this type shows. */
const looked = new Map<string, readonly (keyof Plan)[]>();

function lookedAt(type: string): readonly (keyof Plan)[] {
  const known = looked.get(type);
  if (known !== undefined) return known;
  const fields = describe(type).fields;
  const places = fields.flatMap((info) => {
    const types = info.ref === undefined ? (info.types ?? []).filter((each) => each !== 'section') : [info.ref];
    const terms = info.kind === 'term' || info.kind === 'terms' || info.columns !== undefined ? ['dimensions'] : [];
    const columns = (info.columns ?? []).flatMap(({ ref }) => ref ?? []);
    return [...[...types, ...columns].map((each) => describe(each).place), ...terms];
  });
  const made = [...new Set(places)].filter((place) => place !== '') as (keyof Plan)[];
  looked.set(type, made);
  return made;
}

/** What the drawing of a closed record depends on; while all of it is the same, it is left alone. */
export function rowDeps(
  { desk, findings, pencils, present }: Scene,
  type: string,
  record: PlanRecord,
): readonly unknown[] {
  const { plan, locale, readonly, party, asOf } = desk;
  return [
    record,
    locale,
    readonly,
    party,
    asOf,
    plan.currency,
    pencils.size,
    findings.keys.get(recordKey(type, record.id)) ?? '',
    present
      .get(recordKey(type, record.id))
      ?.map(({ id }) => id)
      .join(' ') ?? '',
    ...lookedAt(type).map((place) => plan[place]),
  ];
}
