import type { Actor } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { Unusable } from '../io.ts';

interface Named {
  readonly party: string | undefined;
  readonly actor: string | undefined;
}

/**
 * Who makes the changes.
 *
 * @param onlyShown nothing is written: without a party, each of the plan's stands for itself
 * @param command   whose flags they are
 * @throws Unusable for a party or a person the plan does not know
 */
export function actorsOf(
  { parties, stakeholders }: Plan,
  { party, actor }: Named,
  onlyShown: boolean,
  command = 'check',
): Actor[] {
  const wrong = (what: string) => new Unusable(`tandem ${command}: ${what}`);
  const ids = parties.map(({ id }) => id);
  if (actor !== undefined) {
    const person = stakeholders.find(({ id }) => id === actor);
    if (person === undefined) throw wrong(`--actor must be a stakeholder of the plan, got "${actor}"`);
    if (party !== undefined && ids.includes(party) && person.party !== party)
      throw wrong(`--actor ${actor} acts for ${person.party}, and --party says ${party}`);
  }
  if (party === undefined && onlyShown) return ids.map((id) => ({ id, party: id, role: 'lead' }));
  if (party === undefined || !ids.includes(party)) {
    const got = party === undefined ? 'got none' : `got "${party}"`;
    throw wrong(`--party must say who makes the changes, ${ids.join(' or ')}; ${got}`);
  }
  return [{ id: actor ?? party, party, role: 'lead' }];
}
