import { commandTypes, describeCommand, type Intention } from '@tandem-plan/core/change';
import { describe, type FieldInfo, type Plan, recordOf } from '@tandem-plan/core/plan';
import { nameOf, recordName } from '../field/names.ts';
import { labelOf } from '../field/words.ts';
import type { Locale } from '../texts/locale.ts';
import type { Fact } from '../words/place.ts';
import { sayValue } from '../words/say-value.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const rowIn = (value: unknown): Row => (isRow(value) ? value : {});

/** One command as its author would tell it: `Change objective`, of “Win the West”, with what was to stand there. */
export interface SaidCommand {
  readonly what: string;
  readonly record: string | undefined;
  /** Where it leads; `undefined` for a record that was still to come. */
  readonly place: { readonly type: string; readonly id: string } | undefined;
  readonly facts: readonly Fact[];
}

/** Short of a page: the rest of a long record is in the plan, or will be once it is given again. */
const mostFacts = 6;

export function sayCommand({ type, input }: Intention, plan: Plan, locale: Locale): SaidCommand {
  const what = locale.core?.command(type) ?? type;
  if (!commandTypes().includes(type)) return { what, record: undefined, place: undefined, facts: [] };
  const noun = type.split('.')[0] ?? '';
  const given = rowIn(input);
  const id = [given['id'], given[noun]].find((each) => typeof each === 'string');
  const added = isRow(given['record']) ? given['record'] : undefined;
  const single = describe(noun).cardinality === 'one';
  const record =
    added === undefined
      ? typeof id === 'string' && !single
        ? nameOf(plan, noun, id, locale)
        : undefined
      : recordName(plan, noun, added, locale);
  return {
    what,
    record,
    place: added === undefined && (single || typeof id === 'string') ? { type: noun, id: String(id ?? '') } : undefined,
    facts: factsOf(type, added ?? given, recordOf(plan, noun, String(id ?? '')) ?? added ?? {}, plan, locale).slice(
      0,
      mostFacts,
    ),
  };
}

/** What was to stand in which field; of special commands what they carry, where the plan has words for it. */
function factsOf(type: string, given: Row, record: Row, plan: Plan, locale: Locale): readonly Fact[] {
  const noun = type.split('.')[0] ?? '';
  const { fields } = describe(noun);
  const said = (info: FieldInfo, value: unknown): Fact => {
    const key = `${noun}.${info.name}`;
    return { label: labelOf(locale, key), words: sayValue(value, { key, field: info, record, plan }, locale) };
  };
  const set = rowIn(given['set']);
  const unset = Array.isArray(given['unset']) ? given['unset'] : [];
  const changed = fields.flatMap((info) =>
    Object.hasOwn(set, info.name)
      ? [said(info, set[info.name])]
      : unset.includes(info.name)
        ? [said(info, undefined)]
        : [],
  );
  if (changed.length > 0) return changed;
  const own = describeCommand(type).fields;
  return (own.length > 0 ? own : fields).flatMap((info) => {
    const value = given[info.name];
    const plain = info.name !== 'id' && info.name !== noun && locale.core?.has(`${noun}.${info.name}`) !== false;
    return value === undefined || !plain ? [] : [said(info, value)];
  });
}
