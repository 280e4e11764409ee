import { fieldPlace, type FieldName, type FieldPlace } from '../reads.ts';
import type { CheckInput } from '../input.ts';

type Row = Record<PropertyKey, unknown>;

/** A rule read what its `reads` does not name: after an edit there, its verdict would be out of date. */
export class UndeclaredRead extends Error {
  override readonly name = 'UndeclaredRead';
}

const always = new Set<PropertyKey>(['id', 'toJSON', 'then']);

/** The same object, but reading an undeclared field throws. `fields` are dotted through groups. */
function guardRecord(record: Row, fields: readonly string[], name: string): Row {
  const groups = new Map<string, Row>();
  // Of a copy, since a proxy has to show what stands in a frozen blank as it is.
  return new Proxy(
    { ...record },
    {
      get(target, key) {
        if (typeof key === 'symbol' || always.has(key)) return target[key];
        if (fields.includes(key)) return target[key];
        const inner = fields.filter((field) => field.startsWith(`${key}.`)).map((field) => field.slice(key.length + 1));
        if (inner.length === 0) throw new UndeclaredRead(`${name}.${key}`);
        const known = groups.get(key) ?? guardRecord(target[key] as Row, inner, `${name}.${key}`);
        groups.set(key, known);
        return known;
      },
    },
  );
}

function guardDocument<D extends object>(document: D, all: readonly FieldPlace[], name: string): D {
  const at = (place: string) => all.filter((one) => one.place === place).map(({ field }) => field);
  const own = at('');
  const guarded = new Map<string, unknown>();
  return new Proxy(document, {
    get(target, key) {
      const value = (target as Row)[key];
      // Which kind of document it is, and whose: neither ever changes.
      if (typeof key === 'symbol' || always.has(key) || key === 'party' || key === 'format') return value;
      if (guarded.has(key)) return guarded.get(key);
      const fields = at(key);
      const inner = own.filter((field) => field.startsWith(`${key}.`));
      let made = value;
      if (fields.length === 0 && !own.includes(key)) {
        if (inner.length === 0) throw new UndeclaredRead(`${name}.${key}`);
        made = guardRecord(
          value as Row,
          inner.map((field) => field.slice(key.length + 1)),
          `${name}.${key}`,
        );
      } else if (fields.length > 0) {
        made = Array.isArray(value)
          ? (value as Row[]).map((record) => guardRecord(record, fields, `${name}.${key}`))
          : guardRecord(value as Row, fields, `${name}.${key}`);
      }
      guarded.set(key, made);
      return made;
    },
  });
}

/** What a rule is given, as its `reads` let it see it. */
export function guarded(input: CheckInput, reads: readonly FieldName[]): CheckInput {
  const places = reads.map(fieldPlace);
  const of = (name: FieldPlace['in']) => places.filter((place) => place.in === name);
  return {
    asOf: input.asOf,
    plan: guardDocument(input.plan, of('plan'), 'plan'),
    annex: input.annex && guardDocument(input.annex, of('annex'), 'annex'),
    baseline: input.baseline && guardDocument(input.baseline, of('baseline'), 'baseline'),
  };
}
