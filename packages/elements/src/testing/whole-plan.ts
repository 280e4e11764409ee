import { type FieldInfo, parsePlan, type Plan, type TypeInfo, types } from '@tandem-plan/core/plan';

type Row = Record<string, unknown>;

/** Texts that have a form of their own. */
const formed: Readonly<Record<string, string>> = {
  'cadence.on': 'tue',
  'cadence.at': '09:30',
  'cadence.timeZone': 'Europe/Berlin',
  month: '2017-01',
  'pencil.field': 'description',
};

const day = '2017-06-30';
const instant = '2017-06-30T09:30:00Z';

function valueOf(type: string, info: FieldInfo): unknown {
  const { kind, name } = info;
  const reference = () => `${info.ref ?? ''}-1`;
  switch (kind) {
    case 'id':
      return name === 'id' ? `${type}-1` : name === 'parent' ? undefined : 'earlier-plan';
    case 'text':
      return formed[`${type}.${name}`] ?? formed[name] ?? `Text of ${name}`;
    case 'prose':
      return `Words on ${name}.\n\nA second paragraph.`;
    case 'texts':
      return [`First of ${name}`, `Second of ${name}`];
    case 'flag':
      return true;
    case 'number':
      return info.min ?? 1;
    case 'money':
      return { amount: 125_050, currency: 'EUR' };
    case 'currency':
      return 'EUR';
    case 'day':
      return day;
    case 'instant':
      return instant;
    case 'period':
      return '2017-Q2';
    case 'slice':
      return { region: 'west' };
    case 'choice':
      return name.endsWith('alendar.type') ? '4-4-5' : info.values?.[0];
    case 'choices':
      return info.values?.slice(0, 2);
    case 'reference':
      return reference();
    case 'references':
      return [reference()];
    case 'subject': {
      const pointed = info.types?.find((each) => each !== 'section') ?? 'objective';
      return { type: pointed, id: `${pointed}-1` };
    }
    case 'term':
      return 'west';
    case 'terms':
      return ['west', 'never declared'];
    case 'table':
    case 'points':
      return [Object.fromEntries((info.columns ?? []).map((column) => [column.name, valueOf('row', column)]))];
    case 'settings':
      return { 'action-overdue': 'warning' };
    case 'custom':
      return { acme: { note: 'kept for the host' } };
    case 'stamp':
      return { party: 'party-1', actor: 'stakeholder-1', at: instant };
  }
}

function put(record: Row, name: string, value: unknown): void {
  if (value === undefined) return;
  const [head = '', ...rest] = name.split('.');
  if (rest.length === 0) record[head] = value;
  else {
    const inner = (record[head] ?? {}) as Row;
    record[head] = inner;
    put(inner, rest.join('.'), value);
  }
}

function recordOf({ type, fields }: TypeInfo): Row {
  const record: Row = {};
  for (const info of fields) put(record, info.name, valueOf(type, info));
  return record;
}

/**
 * A plan that holds one record of each type with each of its fields filled, made from the schema's own description: a
 * field that is added later is in it.
 */
export function wholePlan(change: (plan: Row) => void = () => undefined): Plan {
  const source: Row = { format: 'tandem/plan', version: '1.0' };
  for (const info of types()) {
    const record = recordOf(info);
    if (info.place === '') Object.assign(source, record);
    else source[info.place] = info.cardinality === 'many' ? [record] : record;
  }
  source['dimensions'] = [
    { id: 'region', name: 'Region', members: [{ id: 'west', name: 'West', aliases: ['W'] }], custom: { acme: {} } },
  ];
  const [party] = source['parties'] as Row[];
  source['parties'] = [
    { ...party, name: 'Northwind', kind: 'vendor' },
    { id: 'party-2', name: 'Harbor', kind: 'partner' },
  ];
  change(source);
  const read = parsePlan(source);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.plan;
}
