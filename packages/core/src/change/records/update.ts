import type { TypeInfo } from '../../plan/field-info.ts';
import { valueAt } from '../../plan/links.ts';
import { choices, group, id, json, optional } from '../../plan/schema/fields.ts';
import type { Effect, Refusal } from '../command.ts';
import { type Definition, defineCommand } from '../define.ts';
import { idOf } from '../effects.ts';
import { type Row, same, tooDeep } from '../json.ts';
import { refuse } from '../refusal.ts';
import { type Field, fieldOf, schemaOf } from '../schemas.ts';
import { rightOn } from './right.ts';

/** `T.update { id, set, unset }`: fields by their dotted names; the id is left out for a single part of the plan. */
export function updateRecord(info: TypeInfo): Definition {
  const fields = [...schemaOf(info.type).fields.values()];
  const changes = {
    set: group(Object.fromEntries(fields.map((field) => [field.info.name, settable(field)]))),
    unset: choices(fields.map(({ info: { name } }) => name)),
  };
  const shared = {
    type: `${info.type}.update`,
    right: rightOn(info.type, 'update'),
    in: info.place,
    owners: ({ record, input }: { record: Row; input: Changes }) => ownersAfter(info, record, input),
    check: ({ input }: { input: Changes }) => checkChanges(info, input),
    apply: ({ record, input }: { record: Row; input: Changes }) => changesOf(info.type, record, input),
    locate: (refusal: Refusal, input: Changes) => placeInSet(refusal, input.set),
  };
  return info.cardinality === 'one'
    ? defineCommand({ ...shared, input: changes }, info)
    : defineCommand({ ...shared, input: { id: id(), ...changes }, by: 'id' }, info);
}

interface Changes {
  readonly set: Row;
  readonly unset: readonly string[];
}

// What is fixed is refused by name in `check` rather than as a field nobody knows.
const settable = ({ fixed, schema }: Field) => optional(fixed ? json() : schema);

function ownersAfter({ owner }: TypeInfo, record: Row, { set }: Changes): readonly (string | undefined)[] {
  if (owner === undefined) return [undefined];
  const before = record[owner] as string | undefined;
  return owner !== 'id' && owner in set ? [before, set[owner] as string] : [before];
}

function checkChanges({ type, cardinality, place }: TypeInfo, { set, unset }: Changes): readonly Refusal[] {
  const above = cardinality === 'many' ? 2 : place === '' ? 0 : 1;
  return [
    ...Object.entries(set).flatMap(([name, value]) => {
      const path = `/set/${name}`;
      const { fixed, steps } = fieldOf(type, name);
      return fixed ? refuse('field.fixed', path, { field: name }) : tooDeep(value, above + steps.length, path);
    }),
    ...unset.flatMap((name, index) => {
      const { fixed, info } = fieldOf(type, name);
      const path = `/unset/${index}`;
      if (fixed) return refuse('field.fixed', path, { field: name });
      if (name in set) return refuse('duplicate', path, { got: name, type: 'field' });
      return info.required ? refuse('required', path, { field: name }) : [];
    }),
  ];
}

/** The effect that brings a record to these values: only what differs, and nothing at all where nothing does. */
export function changesOf(type: string, record: Row, { set, unset }: Changes): readonly Effect[] {
  const changed: Record<string, unknown> = {};
  const blanked: string[] = [];
  const put = (name: string, value: unknown): void => {
    const { steps, blank } = fieldOf(type, name);
    const wanted = value === undefined ? blank : value;
    if (same(wanted, valueAt(record, steps))) return;
    if (wanted === undefined) blanked.push(name);
    else changed[name] = wanted;
  };
  for (const [name, value] of Object.entries(set)) put(name, value);
  for (const name of new Set(unset)) put(name, undefined);
  if (Object.keys(changed).length + blanked.length === 0) return [];
  return [{ op: 'set', type, id: idOf(type, record), set: changed, unset: blanked }];
}

/** `/growth/levers/0` came from `/set/growth.levers/0`; of two days in the wrong order either may have been set. */
function placeInSet({ path, values }: Refusal, set: Row): string {
  for (const name of Object.keys(set)) {
    const inRecord = `/${name.replaceAll('.', '/')}`;
    if (path === inRecord || path.startsWith(`${inRecord}/`)) return `/set/${name}${path.slice(inRecord.length)}`;
  }
  const { first } = values;
  return typeof first === 'string' && first in set ? `/set/${first}` : '';
}
