import fc from 'fast-check';
import { annexTypes, type Document, types } from '@tandem-plan/core/plan';

/** Rotates from run to run; `TANDEM_SEED` repeats one. Every failure prints it. */
export const seed = Number(process.env['TANDEM_SEED'] ?? Date.now() % 2 ** 31);

/** How many times as many runs as a test of every day: `TANDEM_EFFORT=20` goes deep. */
const effort = Number(process.env['TANDEM_EFFORT'] ?? 1);

export const anySeed = (): fc.Arbitrary<number> => fc.noShrink(fc.integer());

export const holds = <T>(property: fc.IProperty<T>, numRuns: number, examples: T[] = []): void =>
  fc.assert(property, { seed, numRuns: numRuns * effort, examples, includeErrorInReport: true });

type Row = Record<string, unknown>;

const bare = ({ created: _, changed: __, ...rest }: Row): Row => rest;

/** The document without the stamps: taking a change back is a change too, with an author of its own. */
export function unstamped(document: Document): Row {
  const out: Row = bare(document);
  for (const { place, cardinality } of document.format === 'tandem/annex' ? annexTypes() : types()) {
    if (place === '') continue;
    out[place] = cardinality === 'many' ? (out[place] as Row[]).map(bare) : bare(out[place] as Row);
  }
  return out;
}
