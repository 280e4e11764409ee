import { annexTypes, type FieldInfo, types } from '@tandem-plan/core/plan';
import type { PlanEvent } from '@tandem-plan/store';

/**
 * Whether a text may go from an event without breaking whoever replays its effects: the actor's id, all of the command's
 * input, which nobody runs again, and of the effects what people write. The ids that effects find records and rows by
 * stay, and so do words of a fixed list; a name has no place in either.
 *
 * @param steps of a JSON Pointer to a text
 */
export function isErasable({ effects }: PlanEvent, steps: readonly string[]): boolean {
  const [part, index = '', member = '', ...rest] = steps;
  if (part === 'actor') return index === 'id';
  if (part === 'command') return index === 'input';
  const effect = part === 'effects' ? effects[Number(index)] : undefined;
  if (effect === undefined) return false;
  const fields = [...types(), ...annexTypes()].find(({ type }) => type === effect.type)?.fields ?? [];
  switch (effect.op) {
    case 'add':
      return member === 'record' && isWritten(fields, rest);
    case 'set':
      return member === 'set' && isWritten(fields, rest);
    case 'row':
      return member === 'row' && isWrittenInRow(columnsOf(fields, effect.field), rest);
    case 'rows':
      return member === 'rows' && rest[1] === 'row' && isWrittenInRow(columnsOf(fields, effect.field), rest.slice(2));
    case 'remove':
    case 'move':
      return false;
  }
}

const columnsOf = (fields: readonly FieldInfo[], name: string): FieldInfo | undefined =>
  fields.find((field) => field.name === name);

const isWrittenInRow = (table: FieldInfo | undefined, steps: readonly string[]): boolean =>
  table !== undefined && !(table.key ?? []).includes(steps[0] ?? '') && isWritten(table.columns ?? [], steps);

function isWritten(fields: readonly FieldInfo[], steps: readonly string[]): boolean {
  // A field of a group is one step of an effect that sets it, and several in a whole record.
  const named = steps.flatMap((_, last) => {
    const name = steps.slice(0, last + 1).join('.');
    const field = fields.find((each) => each.name === name);
    return field === undefined ? [] : [{ field, rest: steps.slice(last + 1) }];
  });
  return named.some(({ field, rest }) => {
    switch (field.kind) {
      case 'text':
      case 'prose':
      case 'texts':
      case 'custom':
        return true;
      case 'stamp':
        return rest[0] === 'actor';
      case 'table':
      case 'points':
        return isWrittenInRow(field, rest.slice(1));
      default:
        return false;
    }
  });
}
