// The least a plan must hold for a command to have a record to work on.
import { describe } from '@tandem-plan/core/plan';

/** @typedef {import('@tandem-plan/core/plan').FieldInfo} FieldInfo */

/** What `samplePlan()` of the commands' tests holds already. @type {Readonly<Record<string, string>>} */
const held = { party: 'vendor', stakeholder: 'anna', objective: 'grow', kpi: 'sales', action: 'call' };

/** @param {string} type */
const idOf = (type) => held[type] ?? 'first';

/** @param {FieldInfo} field @returns {unknown} */
function valueOf({ name, kind, values, ref, types, min, columns }) {
  const [subject = 'objective'] = (types ?? []).filter((type) => type in held);
  switch (kind) {
    case 'id':
      return name === 'id' ? 'first' : 'other';
    case 'flag':
      return true;
    case 'number':
      return min ?? 1;
    case 'money':
      return { amount: 100_000, currency: 'USD' };
    case 'currency':
      return 'USD';
    case 'day':
      return '2017-06-30';
    case 'instant':
      return '2017-06-30T09:30:00Z';
    case 'period':
      return '2017-Q2';
    case 'slice':
    case 'settings':
    case 'custom':
      return {};
    case 'choice':
      return values?.[0];
    case 'choices':
      return values?.slice(0, 1);
    case 'reference':
      return idOf(ref ?? '');
    case 'references':
      return [idOf(ref ?? '')];
    case 'subject':
      return { type: subject, id: idOf(subject) };
    case 'texts':
    case 'terms':
      return ['One'];
    case 'table':
    case 'points':
      return [
        Object.fromEntries(
          (columns ?? []).filter(({ required }) => required).map((each) => [each.name, valueOf(each)]),
        ),
      ];
    default:
      // The one text with a form of its own.
      return name === 'month' ? '2017-01' : `Some ${name}`;
  }
}

/** Every type of record that a field's value points at. @param {FieldInfo} field @returns {readonly string[]} */
const pointedAt = ({ ref, columns = [] }) => [
  ...(ref === undefined ? [] : [ref]),
  ...columns.filter(({ required }) => required).flatMap(pointedAt),
];

/**
 * Records by place: one of the type, and those it cannot be without.
 *
 * @param {string} type
 * @returns {{ id: string, records: Readonly<Record<string, readonly object[]>> }}
 */
export function sampleRecord(type) {
  /** @type {Record<string, readonly object[]>} */
  const records = {};
  /** @param {string} needed */
  const add = (needed) => {
    const { place, fields } = describe(needed);
    if (needed in held || place in records) return;
    const required = fields.filter((field) => field.required);
    /** @type {Record<string, unknown>} */
    const record = {};
    for (const field of required) {
      const steps = field.name.split('.');
      const last = steps.pop() ?? '';
      let group = record;
      for (const step of steps) group = /** @type {Record<string, unknown>} */ ((group[step] ??= {}));
      group[last] = valueOf(field);
    }
    records[place] = [record];
    required.flatMap(pointedAt).forEach(add);
  };
  add(type);
  return { id: idOf(type), records };
}
