import type { Field, Shape } from '../schema/field.ts';
import type { Row } from './taker.ts';

type Accord = (row: Row) => boolean;

/** Whether the second of two days is not before the first, where both are there. */
const inOrder =
  (first: string, last: string): Accord =>
  (row) => {
    const start = row[first];
    const end = row[last];
    return typeof start !== 'string' || typeof end !== 'string' || start <= end;
  };

/** Whether a calendar says what its type needs. */
const isCalendar: Accord = ({ type, startMonth, weekday, month, anchor }) =>
  type === undefined ||
  (type === 'month' ? startMonth !== undefined : weekday !== undefined && month !== undefined && anchor !== undefined);

/** What must hold between the fields of a shape, for the shapes of a document's schema where something must. */
export function accordsOf(document: Field): ReadonlyMap<Shape, Accord> {
  const accords = new Map<Shape, Accord>();
  const add = (shape: Shape, accord: Accord): void => {
    const others = accords.get(shape);
    accords.set(shape, others === undefined ? accord : (row) => others(row) && accord(row));
  };
  /** A range stands in one group, at whatever depth. */
  const addRange = (shape: Shape, first: readonly string[], last: readonly string[]): void => {
    const [from = '', ...within] = first;
    const [to = '', ...alike] = last;
    if (within.length === 0) add(shape, inOrder(from, to));
    else addRange(shape[from]?.shape ?? {}, within, alike);
  };
  const visit = ({ shape, record }: Field): void => {
    if (shape === undefined) return;
    for (const [first, last] of record?.ranges ?? []) addRange(shape, first.split('.'), last.split('.'));
    if (shape['type']?.values?.includes('4-4-5') === true) add(shape, isCalendar);
    Object.values(shape).forEach(visit);
  };
  visit(document);
  return accords;
}
