import { type Command, describeCommand, type Effect } from '@tandem-plan/core/change';
import { describe, type FieldInfo } from '@tandem-plan/core/plan';

/**
 * Whether a command says that something happened or was agreed to: only a person knows whether it did.
 *
 * @param effects what it does to the plan
 */
export const asserts = ({ type }: Command, effects: readonly Effect[]): boolean =>
  describeCommand(type).right === 'answer' || effects.some(saysWhatHappened);

function saysWhatHappened(effect: Effect): boolean {
  const { fields } = describe(effect.type);
  switch (effect.op) {
    case 'add':
      return fields.some((field) => isSaid(field, valueAt(effect.record, field.name)));
    case 'set':
      return fields.some(({ name, nature, kind }) => {
        const changed = Object.hasOwn(effect.set, name) || effect.unset.includes(name);
        return changed && nature === 'record' && kind !== 'stamp';
      });
    case 'row':
    case 'rows': {
      const field = fields.find(({ name }) => name === effect.field);
      const rows = effect.op === 'row' ? [effect] : effect.rows;
      const isRowSaid = (column: FieldInfo) => rows.some(({ row }) => isSaid(column, row?.[column.name]));
      return field?.nature === 'record' || (field?.columns ?? []).some(isRowSaid);
    }
    default:
      return false;
  }
}

/** What is new begins somewhere: with the first status there is, and with nothing that has happened to it. */
function isSaid({ name, nature, kind, values }: FieldInfo, value: unknown): boolean {
  if (nature !== 'record' || kind === 'stamp' || value === undefined) return false;
  if (Array.isArray(value) && value.length === 0) return false;
  return !(name === 'status' && value === values?.[0]);
}

/** The value of a field, its name dotted through groups. */
const valueAt = (record: unknown, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? (Object.entries(inner).find(([one]) => one === key) ?? [])[1]
          : undefined,
      record,
    );
