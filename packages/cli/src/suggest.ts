import { nearest } from '@tandem-plan/core/rules';

/** Less alike than this, two names have nothing to do with each other. */
const alike = 0.4;

const pairs = (name: string): string[] =>
  Array.from(name.toLowerCase()).map((letter, at, all) => letter + (all[at + 1] ?? ''));

/** The part of two names' pairs of letters that both have, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = pairs(other);
  const all = pairs(one).length + left.length;
  const common = pairs(one).filter((pair) => {
    const at = left.indexOf(pair);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return all === 0 ? 0 : (2 * common.length) / all;
}

/** `; did you mean "kpi-behind"?`, and nothing where no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined || likeness(name, meant) < alike ? '' : `; did you mean "${meant}"?`;
}

/** What to say of a rule that does not exist. */
export function unknownRule(command: string, id: string, known: readonly string[]): string {
  const meant = didYouMean(id, known);
  return `tandem ${command}: there is no rule "${id}"${meant === '' ? ';' : meant} tandem rules lists them`;
}
