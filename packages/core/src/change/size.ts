import { type Document, kindWith } from '../plan/documents.ts';
import { maxBytes } from '../plan/door.ts';
import { valueAt } from '../plan/links.ts';
import { recordOf, recordsOf } from '../plan/query.ts';
import type { Field } from '../plan/schema/field.ts';
import { bytesOf, lean, leanRow, writeCompactly } from '../plan/write.ts';
import type { Effect } from './command.ts';
import type { Row } from './json.ts';
import { fieldOf, schemaOf } from './schemas.ts';

/** At most so many bytes is a document written with. */
const bounds = new WeakMap<Document, number>();

/**
 * Bytes of a plan or annex after the effects, or 0 while it stays within what may be read. It is measured when it is
 * first changed; from then on what each effect adds to its text, and takes from it, is counted.
 *
 * @param states the document before each effect, and after the last
 */
export function overweight(states: readonly Document[], effects: readonly Effect[]): number {
  const [before, after] = [states[0] as Document, states.at(-1) as Document];
  const known = bounds.get(before) ?? boundOf(before);
  bounds.set(before, known);
  const grown = effects.reduce(
    (sum, effect, index) => sum + growth(states[index] as Document, states[index + 1] as Document, effect),
    known,
  );
  const bound = grown <= maxBytes ? grown : bytesOf(writeCompactly(after));
  bounds.set(after, bound);
  return bound > maxBytes ? bound : 0;
}

/** What is known of a plan's size, for one that these effects came into: no more than they are written with is new in it. */
export function carryBound(from: Document, to: Document, effects: readonly Effect[]): void {
  const known = bounds.get(from);
  if (known !== undefined && !bounds.has(to)) bounds.set(to, known + bytesOf(JSON.stringify(effects)));
}

/** Written with the blanks that `writePlan` leaves out: more, and in a third of the time. */
function boundOf(document: Document): number {
  const bytes = bytesOf(JSON.stringify(document)) + 1;
  return bytes <= maxBytes ? bytes : bytesOf(writeCompactly(document));
}

/**
 * By how many bytes the document's compact text grows: exactly, so that nothing adds up over a long session.
 *
 * @param after the document after this one effect
 */
export function growth(before: Document, after: Document, effect: Effect): number {
  const { op, type, id } = effect;
  const { info, schema } = schemaOf(type);
  if (op === 'move') return 0;
  if (op === 'add' || op === 'remove') {
    const [from, to] = [recordsOf(before, type), recordsOf(after, type)];
    return listGrowth(schema, from, to) ?? membersGrowth(kindWith(type).schema, before, after, [info.place]);
  }
  // A single part is left out when nothing is in it.
  if (info.cardinality === 'one' && info.place !== '')
    return membersGrowth(kindWith(type).schema, before, after, [info.place]);
  const [from, to] = [recordOf(before, type, id) as Row, recordOf(after, type, id) as Row];
  if (op === 'set') {
    const names = [...Object.keys(effect.set), ...effect.unset];
    return membersGrowth(schema, from, to, new Set(names.map((name) => headOf(type, name))));
  }
  const head = headOf(type, effect.field);
  if (op === 'rows') return membersGrowth(schema, from, to, [head]);
  const { steps, schema: rows } = fieldOf(type, effect.field);
  const [old, now] = [valueAt(from, steps) as readonly Row[], valueAt(to, steps) as readonly Row[]];
  return listGrowth(rows, old, now) ?? membersGrowth(schema, from, to, [head]);
}

/** The field, or the group it stands in, as its record holds it. */
const headOf = (type: string, name: string): string => fieldOf(type, name).steps[0] as string;

function membersGrowth(schema: Field, from: Row, to: Row, names: Iterable<string>): number {
  let sum = 0;
  for (const name of names) sum += memberBytes(schema, to, name) - memberBytes(schema, from, name);
  return sum;
}

/** What a field takes in the text of its record: its name, colon, value and comma; nothing while it is left out. */
function memberBytes({ shape = {} }: Field, record: Row, name: string): number {
  const field = shape[name] as Field;
  const value = lean(field, record[name]);
  return value === undefined ? 0 : bytesOf(JSON.stringify(value)) + name.length + 4;
}

/** Between two lists of which one has an entry that the other has not; `undefined` where one of them is empty. */
function listGrowth({ shape = {} }: Field, before: readonly Row[], after: readonly Row[]): number | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const change = after.length - before.length;
  const [longer, other] = change >= 0 ? [after, before] : [before, after];
  const at = longer.findIndex((entry, index) => entry !== other[index]);
  const entryBytes = (list: readonly Row[]) => bytesOf(JSON.stringify(leanRow(shape, list[at] as Row)));
  if (at === -1) return 0;
  // One more entry is one more comma.
  return change + (change >= 0 ? entryBytes(after) : 0) - (change <= 0 ? entryBytes(before) : 0);
}
