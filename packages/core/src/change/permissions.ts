import type { Actor, Refusal, Role } from './command.ts';
import type { Right } from './define.ts';
import { refuse } from './refusal.ts';

/** Whose a record is, as the actor sees it. */
export type Whose = 'own' | 'other' | 'joint';

/** Role × whose record × what a command does to the plan. What is not listed is not permitted. */
export const permissions: Readonly<Record<Role, Readonly<Record<Whose, readonly Right[]>>>> = {
  viewer: { own: [], joint: [], other: [] },
  editor: { own: ['write', 'answer'], joint: ['write', 'answer'], other: ['answer'] },
  lead: {
    own: ['write', 'answer', 'profile', 'parties'],
    joint: ['write', 'answer', 'profile', 'parties', 'stage'],
    // Somebody has to name the other side; what it says of itself stays its own.
    other: ['answer', 'parties'],
  },
};

export const whoseIs = (owner: string | undefined, { party }: Actor): Whose =>
  owner === undefined ? 'joint' : owner === party ? 'own' : 'other';

/** Why an actor may not do this to records of these owners; `undefined` where they may. */
export function forbids(actor: Actor, right: Right, owners: readonly (string | undefined)[]): Refusal | undefined {
  const { role, party } = actor;
  const whose = owners.map((owner) => whoseIs(owner, actor)).find((each) => !permissions[role][each].includes(right));
  return whose === undefined ? undefined : refuse('not-permitted', '', { role, party, whose });
}
