import { type Annex, annexTypes, emptyAnnex, parseAnnex } from '@tandem-plan/core/annex';
import { annexCommandTypes, type Command, type RunContext } from '@tandem-plan/core/change';
import { actor, generic, spoilt } from './arbitrary-command.ts';
import { type Ids, instant, recordValue } from './arbitrary-value.ts';
import { dice } from './dice.ts';

const collections = annexTypes().filter(({ cardinality }) => cardinality === 'many');
const commands = annexCommandTypes();

/** The vendor's annex with every type of record in some form: up to `size` of each. */
export function arbitraryAnnex(seed: number, size: number): Annex {
  const chance = dice(seed);
  const document: Record<string, unknown> = {
    ...recordValue(chance, 'annex', '', new Map()),
    ...emptyAnnex({ plan: 'plan', party: 'vendor' }),
  };
  for (const { type, place } of collections) {
    const ids = Array.from({ length: chance.below(size + 1) }, (_, index) => `${type}-${index}`);
    document[place] = ids.map((id) => recordValue(chance, type, id, new Map()));
  }
  const read = parseAnnex(document);
  if (!read.ok) throw new Error(`the generator's annex of seed ${seed} is refused: ${JSON.stringify(read.issues)}`);
  return read.plan;
}

const idsIn = (annex: Annex): Ids =>
  new Map(
    collections.map(({ type, place }) => [
      type,
      (annex[place as keyof Annex] as unknown as readonly { id: string }[]).map(({ id }) => id),
    ]),
  );

/** A command that might be meant for this annex; some are refused, a few are nonsense. */
export function arbitraryAnnexCommand(annex: Annex, seed: number): { command: Command; context: RunContext } {
  const chance = dice(seed);
  const type = chance.pick(commands);
  const [noun = '', verb = ''] = type.split('.');
  const input = generic(chance, annex, idsIn(annex), noun, verb);
  return {
    command: { id: `c-${seed >>> 0}`, type, input: chance.chance(0.06) ? spoilt(chance, input) : input },
    context: { at: instant(chance), actor: actor(chance) },
  };
}
