import fc from 'fast-check';
import { type Role, roles } from '../words/roles.ts';

/** What a matrix says, whatever it is written in. */
export interface Drawn {
  readonly title: string;
  readonly people: readonly { readonly name: string; readonly party: string }[];
  readonly items: readonly { readonly title: string; readonly cells: readonly (readonly Role[])[] }[];
}

const plain = { noNullPrototype: true };

const letter = fc.constantFrom(...'abkzÄéßñЖ計09');
const marks = fc.string({ unit: fc.constantFrom(...'ab"\'&<>|*_`[]\\#()~-'), maxLength: 5 });

/** Two words or more, so that none is a role; with what markup is made of. */
const words = (first: string) =>
  fc
    .array(
      fc.tuple(letter, marks, letter).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((rest) => [first, ...rest].join(' '));

/**
 * A matrix that says something: somebody answers for the first item. Everybody has a party; where all have the same,
 * none is written.
 */
export const drawn: fc.Arbitrary<Drawn> = fc.nat({ max: 4 }).chain((more) => {
  const people = more + 2;
  const cells = fc.array(fc.subarray([...roles]), { minLength: people, maxLength: people });
  return fc.record({
    title: words('RASCI of'),
    people: fc
      .record({
        names: fc.uniqueArray(words('Person'), { minLength: people, maxLength: people }),
        parties: fc.uniqueArray(words('Party'), { minLength: 1, maxLength: 3 }),
      })
      .map(({ names, parties }) => {
        const share = Math.ceil(people / parties.length);
        return names.map((name, index) => ({ name, party: parties[Math.floor(index / share)] ?? '' }));
      }),
    items: fc
      .array(fc.record({ title: words('Item'), cells }, plain), { minLength: 1, maxLength: 8 })
      .map(([first, ...rest]) =>
        first === undefined
          ? rest
          : [{ ...first, cells: [['R', 'A'] as Role[], ['C'] as Role[], ...first.cells.slice(2)] }, ...rest],
      ),
  });
});

/** How a cell is written: each is as good as the others. */
export const notation = fc.record({
  separator: fc.constantFrom('', ',', ', ', '/', ' / ', ' '),
  blank: fc.constantFrom('', '-', '–', 'N/A', ' '),
  strong: fc.boolean(),
});

export type Notation = typeof notation extends fc.Arbitrary<infer T> ? T : never;
