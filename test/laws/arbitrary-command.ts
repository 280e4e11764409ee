import { type Actor, type Command, commandTypes, describeCommand, type RunContext } from '@tandem-plan/core/change';
import { describe, type Document, type FieldInfo, isType, type Plan } from '@tandem-plan/core/plan';
import { idsOf } from './arbitrary-plan.ts';
import { anyRecord, fieldsValue, type Ids, inTree, instant, recordValue, value } from './arbitrary-value.ts';
import { type Dice, dice } from './dice.ts';

const all = commandTypes();
const verbs = new Set(['add', 'update', 'remove', 'move', 'setRow', 'setRows']);
const special = all.filter((type) => !verbs.has(type.split('.')[1] ?? ''));

/** A command that might be meant for this plan; some are refused, a few are nonsense. */
export function arbitraryCommand(plan: Plan, seed: number): { command: Command; context: RunContext } {
  const chance = dice(seed);
  return ofType(plan, seed, chance, chance.chance(0.35) ? chance.pick(special) : chance.pick(all));
}

/** The same, of one type. */
export const arbitraryCommandOf = (type: string, plan: Plan, seed: number): Command =>
  ofType(plan, seed, dice(seed), type).command;

function ofType(plan: Plan, seed: number, chance: Dice, type: string): { command: Command; context: RunContext } {
  const input = inputFor(chance, plan, type);
  return {
    command: { id: `c-${seed >>> 0}`, type, input: chance.chance(0.06) ? spoilt(chance, input) : input },
    context: { at: instant(chance), actor: actor(chance) },
  };
}

export const actor = (dice: Dice): Actor => ({
  id: dice.pick(['anna', 'ben', 'visitor-7']),
  party: dice.pick(['vendor', 'partner']),
  role: dice.pick(['lead', 'lead', 'lead', 'editor', 'editor', 'viewer']),
});

type Input = Record<string, unknown>;

function inputFor(dice: Dice, plan: Plan, type: string): Input {
  const ids = dice.chance(0.1) ? withStrangers(idsOf(plan)) : idsOf(plan);
  const [noun = '', verb = ''] = type.split('.');
  if (verbs.has(verb)) return generic(dice, plan, ids, noun, verb);
  const input = { ...fieldsValue(dice, describeCommand(type).fields, ids) };
  if (noun === 'assignment') input['id'] = verb === 'assign' ? `new-${dice.below(1e6)}` : idOf(dice, ids, 'assignment');
  if (noun === 'objective' && verb !== 'revise') input['revision'] = revisionIn(dice, plan, input['objective']);
  if (type === 'kpi.setTargets' || type === 'kpi.recordActuals') {
    input['points'] = pointsFor(dice, plan, type, input);
    if (dice.chance(0.5)) input['why'] = type === 'kpi.recordActuals' ? 'The distributor sent it anew' : undefined;
  }
  if (type === 'pencil.leave') {
    const subject = anyRecord(dice, ids);
    const field = dice.pick(describe(subject.type).fields);
    const proposed = dice.chance(0.7) ? { value: value(dice, field, ids) } : {};
    return {
      id: `new-${dice.below(1e6)}`,
      subject,
      field: field.name,
      for: dice.pick(['vendor', 'partner']),
      ...proposed,
    };
  }
  if (type === 'pencil.fill' || type === 'pencil.reopen') {
    const pencil = plan.pencils.find(({ id }) => id === input['pencil']);
    if (pencil !== undefined && isType(pencil.subject.type)) {
      const field = describe(pencil.subject.type).fields.find(({ name }) => name === pencil.field);
      if (field !== undefined) input['value'] = value(dice, field, ids);
    }
  }
  return input;
}

/** Some of its references will lead nowhere. */
const withStrangers = (ids: Ids): Ids => new Map([...ids].map(([type, known]) => [type, [...known, 'nobody']]));

const idOf = (dice: Dice, ids: Ids, type: string): string =>
  dice.chance(0.05)
    ? 'nobody'
    : dice.pick([...(ids.get(type) ?? []), ...((ids.get(type) ?? []).length > 0 ? [] : ['nobody'])]);

function revisionIn(dice: Dice, plan: Plan, objective: unknown) {
  const revisions = plan.objectives.find(({ id }) => id === objective)?.revisions ?? [];
  if (revisions.length === 0) return { on: '2017-01-01', by: 'partner' };
  const { on, by } = dice.pick(revisions);
  return { on, by };
}

/** Input of one of the commands that every type of record has. */
export function generic(dice: Dice, document: Document, ids: Ids, type: string, verb: string): Input {
  const info = describe(type);
  const target = info.cardinality === 'many' ? { id: idOf(dice, ids, type) } : {};
  const place = dice.pick([{}, { index: dice.below(5) }, { after: null }, { after: idOf(dice, ids, type) }]);
  if (verb === 'remove') return target;
  if (verb === 'move') return { ...target, ...place };
  if (verb === 'add') {
    const id = dice.chance(0.05) ? idOf(dice, ids, type) : `new-${dice.below(1e6)}`;
    const { created: _, changed: __, ...record } = recordValue(dice, type, id, ids) ?? { id };
    return { record, ...place };
  }
  if (verb === 'setRow') return { ...target, ...rowChange(dice, document, ids, type, target.id) };
  if (verb === 'setRows') return { ...target, ...rowChanges(dice, document, ids, type, target.id) };
  const fields = dice.chance(0.95)
    ? info.fields.filter(({ name, kind }) => name !== 'id' && kind !== 'stamp')
    : info.fields;
  const set = dice.some(fields, 3).map((field) => [field.name, value(dice, field, ids)] as const);
  const unset = dice
    .some(fields, 2)
    .map(({ name }) => name)
    .filter((name) => !set.some(([other]) => other === name));
  return { ...target, set: Object.fromEntries(set), ...(dice.chance(0.5) ? { unset } : {}) };
}

function rowChange(dice: Dice, document: Document, ids: Ids, type: string, id: string | undefined): Input {
  const { place, cardinality, fields } = describe(type);
  const field = dice.pick(fields.filter(({ key }) => key !== undefined));
  const whole: unknown = place === '' ? document : document[place as keyof Document];
  const record = cardinality === 'many' ? (whole as { id: string }[]).find((each) => each.id === id) : whole;
  const rows = field.name.split('.').reduce<unknown>((at, step) => (at as Input | undefined)?.[step], record);
  const known = (rows ?? []) as Input[];
  const draft = fieldsValue(dice, field.columns ?? [], ids) ?? {};
  const fresh = inTree(dice, draft, [...known, draft]);
  if (known.length === 0 || dice.chance(0.4)) return { field: field.name, row: fresh, index: dice.below(4) };
  const old = dice.pick(known);
  const key = keyOf(field, old);
  return { field: field.name, key, row: dice.pick([null, fresh, { ...old, ...fresh, ...key }]) };
}

/** Some rows at once: of one field, and mostly each once. */
function rowChanges(dice: Dice, document: Document, ids: Ids, type: string, id: string | undefined): Input {
  const all = Array.from({ length: 1 + dice.below(6) }, () => rowChange(dice, document, ids, type, id));
  const field = all[0]?.['field'];
  const seen = new Set<string>();
  const rows = all.filter(({ field: other, key, row }) => {
    const own = JSON.stringify(key ?? row);
    return other === field && (!seen.has(own) || dice.chance(0.05)) && seen.add(own);
  });
  return { field, rows: rows.map(({ field: _, ...row }) => row) };
}

type Point = Readonly<{ period: string; slice: Record<string, string> }>;

/** New points, and some that are there already: restated, or taken away. */
function pointsFor(dice: Dice, plan: Plan, type: string, { kpi, points = [] }: Input): readonly unknown[] {
  const record = plan.kpis.find(({ id }) => id === kpi);
  const known: readonly Point[] = (type === 'kpi.setTargets' ? record?.targets : record?.actuals) ?? [];
  const old = dice.some(known, 3).map(({ period, slice }) => ({
    period,
    slice,
    value: dice.pick([null, dice.below(1000)]),
  }));
  const places = new Set(old.map(({ period, slice }) => JSON.stringify([period, slice])));
  const fresh = (points as { period: string; slice?: object }[]).filter(
    ({ period, slice = {} }) => !places.has(JSON.stringify([period, slice])),
  );
  return [...old, ...fresh];
}

const keyOf = ({ key = [] }: FieldInfo, row: Input): Input => Object.fromEntries(key.map((name) => [name, row[name]]));

/** Input as an attacker, or a bug, would send it. */
export function spoilt(dice: Dice, input: Input): unknown {
  const circle: Input = {};
  circle['self'] = circle;
  return dice.pick<unknown>([
    null,
    undefined,
    [],
    'text',
    Number.NaN,
    circle,
    { ...input, surplus: 1 },
    { ...input, set: JSON.parse('{"__proto__": {"polluted": true}}') as unknown },
    { ...input, record: { id: 'x', constructor: 1 } },
    { ...input, value: Number.POSITIVE_INFINITY },
    { ...input, id: '../etc' },
    { ...input, row: new Date(0) },
    { ...input, set: { custom: { host: () => 1 } } },
  ]);
}
