import { safeParse } from 'zod/mini';
import { shapeOf } from '../plan/describe.ts';
import { linksOf, valueAt, within } from '../plan/integrity.ts';
import { pointer } from '../plan/issue.ts';
import { positionOf, recordOf } from '../plan/query.ts';
import { type Plan, planSchema, version } from '../plan/schema/plan.ts';
import type { Effect, Refusal } from './command.ts';
import { rowPosition, setAt } from './effects.ts';
import type { Row } from './json.ts';
import { leads, referrers } from './references.ts';
import { fromIssue, refuse } from './refusal.ts';
import { fieldOf, schemaOf } from './schemas.ts';

/**
 * What `readPlan` would say against the plan after these effects. It looks only at what they touched;
 * paths are those within the touched record.
 */
export function verify(before: Plan, after: Plan, effects: readonly Effect[]): Refusal[] {
  const added = new Set(effects.map(({ op, type, id }) => (op === 'add' ? `${type}/${id}` : '')));
  const links = (effect: Effect, record: Row, fields: readonly string[]): Refusal[] =>
    fields
      .flatMap((name) => linksOf(fieldOf(effect.type, name).alone, record))
      .filter((link) => !leads(before, link) && !added.has(`${link.type}/${link.id}`))
      .map((link) => refuse('dangling', pointer(link.path), { got: link.id, type: link.type }));

  return effects.flatMap((effect) => {
    const { type, id } = effect;
    const { info } = schemaOf(type);
    const names = info.fields.map(({ name }) => name);
    switch (effect.op) {
      case 'add': {
        const record = effect.record as Row;
        if (positionOf(before, type, id) !== -1) return [refuse('duplicate', '/id', { got: id, type })];
        return [...within(info, record, []).map((issue) => fromIssue(issue)), ...links(effect, record, names)];
      }
      case 'remove': {
        const by = referrers(after, type, id);
        return [
          ...newer(before, effect),
          ...(by.length > 0 ? [refuse('record.referenced', '', { type, id, by })] : []),
        ];
      }
      case 'move':
        return [];
      case 'set': {
        const record = recordOf(after, type, id) as Row;
        const touched = Object.keys(effect.set);
        // Tables are compared row by row: only those that changed. The rest is cheap.
        const fields = info.fields.filter(({ key, name }) => key === undefined || touched.includes(name));
        return [
          ...newer(before, effect),
          ...within({ ...info, fields }, record, []).map((issue) => fromIssue(issue)),
          ...links(effect, record, touched),
        ];
      }
      case 'row': {
        const { steps, info: field } = fieldOf(type, effect.field);
        if (effect.row === null) return newer(before, effect);
        const rows = valueAt(recordOf(after, type, id) as Row, steps) as readonly Row[];
        const index = rowPosition(rows, field.key ?? [], effect.row);
        const alone = setAt({}, steps, [effect.row]);
        return [
          ...newer(before, effect),
          ...links(effect, alone, [effect.field]).map((refusal) => atRow(refusal, steps, index)),
        ];
      }
    }
  });
}

const atRow = (refusal: Refusal, steps: readonly string[], index: number): Refusal => {
  const lone = pointer([...steps, 0]);
  return { ...refusal, path: pointer([...steps, index]) + refusal.path.slice(lone.length) };
};

/** A record with fields of a later minor stays as it is: who does not know them could break them. */
function newer(plan: Plan, { type, id }: Effect): Refusal[] {
  if (plan.version === version) return [];
  const record = recordOf(plan, type, id) as Row;
  const unknown =
    type === 'plan'
      ? Object.keys(record).filter((key) => !Object.hasOwn(shapeOf(planSchema) ?? {}, key))
      : unknownIn(type, record);
  return unknown.length > 0 ? [refuse('record.newer', '', { type, id, fields: unknown, version: plan.version })] : [];
}

function unknownIn(type: string, record: Row): readonly string[] {
  const parsed = safeParse(schemaOf(type).schema, record);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
}
