import type { Document } from '../plan/documents.ts';
import type { TypeInfo } from '../plan/field-info.ts';
import { within } from '../plan/integrity.ts';
import { pointer } from '../plan/issue.ts';
import { linksOf, valueAt } from '../plan/links.ts';
import { judge } from '../plan/judge.ts';
import { positionOf, recordOf } from '../plan/query.ts';
import { version } from '../plan/schema/plan.ts';
import type { Effect, Refusal } from './command.ts';
import { setAt } from './effects.ts';
import type { Row } from './json.ts';
import { leads, referrers } from './references.ts';
import { fromIssue, refuse } from './refusal.ts';
import { rowPosition } from './rows.ts';
import { fieldOf, schemaOf } from './schemas.ts';

/**
 * What `readPlan` or `readAnnex` would say after these effects. It looks only at what they touched;
 * paths are those within the touched record.
 */
export function verify(before: Document, after: Document, effects: readonly Effect[]): Refusal[] {
  const added = new Set(effects.map(({ op, type, id }) => (op === 'add' ? `${type}/${id}` : '')));
  const links = (effect: Effect, record: Row, fields: readonly string[]): Refusal[] =>
    fields
      .flatMap((name) => linksOf(fieldOf(effect.type, name).alone, record))
      .filter((link) => !leads(before, link) && !added.has(`${link.type}/${link.id}`))
      .map((link) => refuse('dangling', pointer(link.path), { got: link.id, type: link.type }));

  return effects.flatMap((effect) => {
    const { type, id } = effect;
    const { info, between, fields } = schemaOf(type);
    switch (effect.op) {
      case 'add': {
        const record = effect.record as Row;
        if (positionOf(before, type, id) !== -1) return [refuse('duplicate', '/id', { got: id, type })];
        return [...inside(info, record), ...links(effect, record, [...fields.keys()])];
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
        return [
          ...newer(before, effect),
          ...inside(between, record),
          // Tables are compared row by row: only those that changed.
          ...touched
            .map((name) => fieldOf(type, name))
            .flatMap((field) => (field.info.key ? inside(field.alone, record) : [])),
          ...links(effect, record, touched),
        ];
      }
      case 'row': {
        const { steps, info: field, alone } = fieldOf(type, effect.field);
        const record = recordOf(after, type, id) as Row;
        const known = newer(before, effect);
        if (effect.row === null) return known;
        const rows = valueAt(record, steps) as readonly Row[];
        const index = rowPosition(rows, field.key ?? [], effect.row);
        // Only the row that came can be the second of its kind.
        const twice = rowPosition(rows.slice(index + 1), field.key ?? [], effect.row) !== -1;
        const broken = twice ? [...known, ...inside(alone, record)] : known;
        const lone = setAt({}, steps, [effect.row]);
        return [...broken, ...links(effect, lone, [effect.field]).map((refusal) => atRow(refusal, steps, index))];
      }
      case 'rows': {
        const record = recordOf(after, type, id) as Row;
        const { alone } = fieldOf(type, effect.field);
        return [...newer(before, effect), ...inside(alone, record), ...links(effect, record, [effect.field])];
      }
    }
  });
}

const inside = (info: TypeInfo, record: Row): Refusal[] => within(info, record, []).map((issue) => fromIssue(issue));

const atRow = (refusal: Refusal, steps: readonly string[], index: number): Refusal => {
  const lone = pointer([...steps, 0]);
  return { ...refusal, path: pointer([...steps, index]) + refusal.path.slice(lone.length) };
};

/** A record with fields of a later minor stays as it is: who does not know them could break them. */
function newer(document: Document, { type, id }: Effect): Refusal[] {
  if (document.version === version) return [];
  const record = recordOf(document, type, id) as Row;
  const unknown = unknownIn(type, record);
  return unknown.length > 0
    ? [refuse('record.newer', '', { type, id, fields: unknown, version: document.version })]
    : [];
}

function unknownIn(type: string, record: Row): readonly unknown[] {
  const { info, schema } = schemaOf(type);
  const { shape = {} } = schema;
  // A document's records are judged each for itself.
  const own = info.place === '' ? Object.keys(record).filter((key) => !Object.hasOwn(shape, key)) : undefined;
  if (own !== undefined) return own;
  return judge(schema, record).issues.flatMap(({ code, values }) =>
    code === 'unknown-field' ? [values['field']] : [],
  );
}
