import type { Shape } from '../schema/field.ts';
import { areApart } from './apart.ts';
import { roomy } from './roomy.ts';
import { isRow, type Known, type Row, type Taker } from './taker.ts';

const leave: Taker = () => undefined;

const optional = 0;
const blank = 1;
const required = 2;

const presences = { optional, blank, required };

/**
 * Takes an object of a shape. Its fields end up in the schema's order with every blank filled in: in the object that came
 * where only the last ones are missing, as they mostly are, else in a new one.
 *
 * @param takers of the shape's fields, in its order
 * @param accord what must hold between the fields, once they are taken
 */
export function rowTaker(shape: Shape, takers: readonly Taker[], accord?: (row: Row) => boolean): Taker {
  const fields = Object.values(shape);
  // No field has the empty name: who walks on to the end stops there.
  const names = [...Object.keys(shape), ''];
  const takes = [...takers, leave];
  const stands = [...fields.map(({ presence }) => presences[presence]), required];
  const blanks = fields.map((field) => field.blank);
  const needed = Math.max(0, ...fields.map(({ presence }, index) => (presence === 'optional' ? 0 : index + 1)));

  function take(row: unknown, known: Known): Row | undefined {
    if (!isRow(row)) return undefined;
    let out = row;
    let next = 0;
    for (const name in row) {
      for (; names[next] !== name; next += 1) {
        if (stands[next] === optional) continue;
        if (stands[next] === required) return takeUnordered(row, known);
        if (out === row) out = upTo(name, row);
        out[names[next] as string] = blanks[next];
      }
      const given = row[name];
      const taken = (takes[next] as Taker)(given, known);
      if (taken === undefined) return undefined;
      if (out !== row || taken !== given) out[name] = taken;
      next += 1;
    }
    for (; next < needed; next += 1) {
      if (stands[next] === required) return undefined;
      if (stands[next] === blank) out[names[next] as string] = blanks[next];
    }
    return accord === undefined || accord(out) ? out : undefined;
  }

  function takeUnordered(row: Row, known: Known): Row | undefined {
    const out: Row = roomy();
    let found = 0;
    for (let index = 0; index < fields.length; index += 1) {
      const name = names[index] as string;
      const value = row[name];
      if (value !== undefined) {
        out[name] = value;
        found += 1;
      } else if (stands[index] === required) return undefined;
    }
    return found < Object.keys(row).length ? undefined : take(out, known);
  }

  return take;
}

/** A copy of an object up to one of its fields. */
function upTo(end: string, row: Row): Row {
  const out: Row = roomy();
  for (const name in row) {
    if (name === end) break;
    out[name] = row[name];
  }
  return out;
}

/** Takes the rows of a list, which its key columns must tell apart. */
export function listTaker(take: Taker, key: readonly string[]): Taker {
  return (list, known) => {
    if (!Array.isArray(list)) return undefined;
    const rows: unknown[] = list;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index];
      const taken = take(row, known);
      if (taken === undefined) return undefined;
      if (taken !== row) rows[index] = taken;
    }
    return key.length === 0 || rows.length < 2 || areApart(rows as Row[], key) ? rows : undefined;
  };
}
