import { nearest } from '@tandem-plan/core/rules';

/** `; did you mean "kpi-behind"?`, and nothing where no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** What to say of a rule that does not exist. */
export function unknownRule(command: string, id: string, known: readonly string[]): string {
  const meant = didYouMean(id, known);
  return `tandem ${command}: there is no rule "${id}"${meant === '' ? ';' : meant} tandem rules lists them`;
}
