import { typesOf } from '../types-of.ts';
import type { Field, Shape } from '../schema/field.ts';
import { accordsOf } from './accords.ts';
import { alwaysKnown, knownIn, numbersOf } from './known.ts';
import { listTaker, rowTaker } from './rows.ts';
import { isRow, type Row, type Taker } from './taker.ts';
import { repeated, valueTaker } from './values.ts';

/**
 * Makes what takes a document of a schema that has nothing wrong in it: the quick way to what `judge` gives and
 * `integrity` finds nothing in. It is made of closures, one for each field, which a strict Content Security Policy allows.
 *
 * What it leaves (`undefined`) may still be right; that is theirs to say. A document is the taker's own, as `JSON.parse`
 * gave it: blanks are filled in where they are missing, and that may have begun when it is left.
 */
export function documentTaker(schema: Field): (document: unknown) => Row | undefined {
  const types = typesOf(schema);
  const numbers = numbersOf(types);
  const always = alwaysKnown(types);
  const take = schemaTaker(schema, numbers);
  return (document) => {
    const known = isRow(document) ? knownIn(document, types, always) : undefined;
    return known && (take(document, known) as Row | undefined);
  };
}

function schemaTaker(schema: Field, numbers: ReadonlyMap<unknown, number>): Taker {
  const accords = accordsOf(schema);
  /** Shapes that stand in many places, such as a stamp, are laid out once. */
  const shapes = new Map<Shape, Taker>();

  function takerOf(field: Field): Taker {
    const { kind, shape, key = [] } = field;
    if (shape === undefined) return valueTaker(field, (type) => numbers.get(type) ?? NaN);
    const take = shapes.get(shape) ?? shapeTaker(shape, kind);
    shapes.set(shape, take);
    if (kind === 'subject') return subjectTaker(take);
    return kind === 'table' || kind === 'points' || kind === 'collection' ? listTaker(take, key) : take;
  }

  function shapeTaker(shape: Shape, kind: Field['kind']): Taker {
    const takers = Object.values(shape).map(takerOf);
    return rowTaker(shape, kind === 'stamp' ? takers.map(repeated) : takers, accords.get(shape));
  }

  /** That its type is one of those it may point at, its shape has said. */
  const subjectTaker =
    (take: Taker): Taker =>
    (value, known) => {
      const taken = take(value, known);
      if (!isRow(taken)) return undefined;
      const number = numbers.get(taken['type']);
      return number !== undefined && known[number]?.has(taken['id']) === true ? taken : undefined;
    };

  return takerOf(schema);
}
