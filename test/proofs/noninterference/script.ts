import { emptyAnnex } from '@tandem-plan/core/annex';
import type { Actor, Command } from '@tandem-plan/core/change';
import { type Plan, readPlan } from '@tandem-plan/core/plan';
import { arbitraryAnnexCommand } from '../../laws/arbitrary-annex.ts';
import { arbitraryCommand } from '../../laws/arbitrary-command.ts';
import { type Dice, dice } from '../../laws/dice.ts';

/** Whose token a request carries: `stale` has expired, `other-plan` is for another plan, `broken` was meddled with. */
export type Bearer = 'own' | 'theirs' | 'stale' | 'other-plan' | 'broken' | 'none';

/** One request. In a path and a body `PLAN` is the plan's id. */
export interface Deed {
  readonly bearer: Bearer;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the next. */
  readonly pause: number;
}

/** Two runs of the same, but for what the other party does in its own annex. */
export interface Script {
  /** The party that looks. */
  readonly own: Actor;
  readonly theirs: Actor;
  readonly deeds: readonly Deed[];
  /** What the other party does in private before each deed, in the one run and in the other. */
  readonly whispers: readonly [readonly (readonly Deed[])[], readonly (readonly Deed[])[]];
}

/** What every plan of the proof begins as; `PLAN` is its id. */
export const planText = JSON.stringify({
  format: 'tandem/plan',
  version: '1.0',
  id: 'PLAN',
  title: 'Grow in the west',
  currency: 'EUR',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'vendor', name: 'Nordwind Systems', kind: 'vendor' },
    { id: 'partner', name: 'Müller & Söhne', kind: 'partner' },
  ],
  objectives: [
    { id: 'objective-0', title: 'Win share', party: 'vendor' },
    { id: 'objective-1', title: 'Train sellers', party: 'partner' },
    { id: 'objective-2', title: 'Know each other' },
  ],
  kpis: [
    {
      id: 'kpi-0',
      name: 'Sales',
      unit: 'money',
      direction: 'increase',
      measure: 'flow',
      frequency: 'month',
      target: { value: 120_000 },
      targets: [{ period: '2017-P01', value: 10_000 }],
      actuals: [{ period: '2017-P01', value: 4_000 }],
    },
  ],
});

const plan = planOf(planText.replace('PLAN', 'plan'));
const annex = emptyAnnex({ plan: 'plan', party: 'vendor' });

/** Few, so that both parties come to use the same. */
const clients = ['tab-1', 'tab-2', 'tab-3'];
const asOf = ['2017-03-01', '2017-10-02'];

export function scriptOf(seed: number): Script {
  const chance = dice(seed);
  const [party, other] = chance.chance(0.5) ? ['vendor', 'partner'] : ['partner', 'vendor'];
  const own: Actor = { id: 'ana', party, role: chance.pick(['lead', 'lead', 'editor', 'viewer']) };
  const theirs: Actor = { id: 'ben', party: other, role: chance.pick(['lead', 'lead', 'editor']) };
  const deeds = Array.from({ length: 5 + chance.below(6) }, (_, index) =>
    index === 0 && chance.chance(0.6) ? poke(chance, 'own') : deed(chance, own, theirs),
  );
  const whispers = () =>
    deeds.map(() => Array.from({ length: Math.max(0, chance.below(4) - 1) }, () => whisper(chance, theirs)));
  return { own, theirs, deeds, whispers: [whispers(), chance.chance(0.3) ? deeds.map(() => []) : whispers()] };
}

function deed(chance: Dice, own: Actor, theirs: Actor): Deed {
  if (chance.chance(0.2)) {
    // What both see: it is the same in both runs.
    return chance.chance(0.8) ? push(chance, 'theirs', 'shared', shared) : visit(chance, 'theirs');
  }
  // A report takes longer than all else.
  return chance.chance(0.02) ? report(chance) : chance.pick(openly)(chance, own, theirs);
}

const paused = (chance: Dice): number => (chance.chance(0.05) ? 16_000 : chance.below(900));
const get = (chance: Dice, path: string, headers?: Deed['headers']): Deed => ({
  bearer: 'own',
  method: 'GET',
  path: `/v1/plans/PLAN/${path}`,
  ...(headers && { headers }),
  pause: paused(chance),
});
const post = (chance: Dice, bearer: Bearer, path: string, body: unknown): Deed => ({
  bearer,
  method: 'POST',
  path: `/v1/plans/PLAN/${path}`,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  pause: paused(chance),
});

const poke = (chance: Dice, bearer: Bearer): Deed => ({
  ...get(chance, `poke?client=${chance.pick(clients)}`),
  bearer,
});
const visit = (chance: Dice, bearer: Bearer): Deed =>
  post(chance, bearer, 'presence', {
    client: chance.pick(clients),
    ...(chance.chance(0.5) ? { at: { type: 'objective', id: 'objective-0', field: 'title' } } : {}),
  });

function push(chance: Dice, bearer: Bearer, scope: string, command: (chance: Dice) => Command): Deed {
  const first = 1 + chance.below(4);
  const steps = Array.from({ length: 1 + chance.below(2) }, (_, index) => ({
    mutation: first + index,
    basis: chance.below(3),
    commands: Array.from({ length: 1 + chance.below(2) }, () => command(chance)),
  }));
  return post(chance, bearer, 'push', { scope, client: chance.pick(clients), after: chance.below(3), steps });
}

/** Of arbitrary commands some hold what JSON cannot; those never leave a client. */
function sendable(make: () => Command): Command {
  for (;;) {
    const command = make();
    try {
      JSON.stringify(command);
      return command;
    } catch {
      // Another one.
    }
  }
}

function shared(chance: Dice): Command {
  if (chance.chance(0.4)) return sendable(() => arbitraryCommand(plan, chance.below(2 ** 31)).command);
  const id = `objective-${chance.below(6)}`;
  const title = `Title ${chance.below(100)}`;
  return chance.chance(0.5)
    ? { id: `c-${chance.below(1e6)}`, type: 'objective.add', input: { record: { id, title } } }
    : { id: `c-${chance.below(1e6)}`, type: 'objective.update', input: { id, set: { title } } };
}

/** Ids are few here as well: what one party uses in its annex the other may use in the plan or its own annex. */
function hidden(chance: Dice): Command {
  if (chance.chance(0.3)) return sendable(() => arbitraryAnnexCommand(annex, chance.below(2 ** 31)).command);
  const id = `objective-${chance.below(6)}`;
  const name = `Finance ${'x'.repeat(chance.below(80))}`;
  return chance.chance(0.7)
    ? { id: `c-${chance.below(1e6)}`, type: 'function.add', input: { record: { id, name } } }
    : { id: `c-${chance.below(1e6)}`, type: 'function.update', input: { id, set: { name } } };
}

const annexOf = ({ party }: Actor): string => `party:${party}`;
const behind = (chance: Dice): string => chance.pick(['', '&after=0', '&after=1', '&after=7']);

type Make = (chance: Dice, own: Actor, theirs: Actor) => Deed;

const sharedPush: Make = (chance) => push(chance, 'own', 'shared', shared);
const ownPush: Make = (chance, own) => push(chance, 'own', annexOf(own), hidden);
const guessedPush: Make = (chance, _, theirs) => push(chance, 'own', annexOf(theirs), hidden);
const pull: Make = (chance, own) => get(chance, `pull?scope=${chance.pick(['shared', annexOf(own)])}${behind(chance)}`);
const guessedPull: Make = (chance, _, theirs) => get(chance, `pull?scope=${annexOf(theirs)}${behind(chance)}`);
const audit: Make = (chance, own, theirs) =>
  get(chance, `audit?scope=${chance.pick(['shared', annexOf(own), annexOf(theirs)])}${behind(chance)}`);
const redact: Make = (chance, own, theirs) =>
  post(chance, 'own', 'redactions', {
    scope: chance.pick(['shared', annexOf(own), annexOf(theirs), annexOf(theirs)]),
    seq: 1 + chance.below(3),
    pointers: ['/command/input/record/name'],
    why: 'request',
  });
const report = (chance: Dice): Deed => get(chance, `report?as-of=${chance.pick(asOf)}`);
/** Somebody who tries what is not theirs to ask, or asks badly. */
const odd: Make = (chance, own, theirs) =>
  chance.pick<Make>([
    (it) => ({ ...pull(it, own, theirs), bearer: it.pick<Bearer>(['stale', 'other-plan', 'broken', 'none']) }),
    (it) => ({ ...guessedPull(it, own, theirs), headers: { origin: 'https://elsewhere.example.com' } }),
    (it) => ({ ...pull(it, own, theirs), path: `/v1/plans/nobody/pull?scope=${annexOf(theirs)}` }),
    (it) => get(it, `pull?scope=${it.pick(['party:', 'party:nobody', 'PARTY:partner', 'shared,party:partner', ''])}`),
    (it) => ({ ...pull(it, own, theirs), method: it.pick(['HEAD', 'PUT', 'DELETE', 'OPTIONS']) }),
    (it) => ({ ...guessedPush(it, own, theirs), body: '{"scope":' }),
    (it) => post(it, 'own', 'push', { scope: annexOf(theirs), client: 'tab-1', after: 0, steps: [] }),
    (it) => get(it, it.pick(['nothing', '../PLAN', 'signoffs', `poke?client=${annexOf(theirs)}`])),
    (it) => ({
      ...pull(it, own, theirs),
      path: it.pick(['/healthz', '/readyz', '/metrics', '/v1/plans', '/v1/sessions']),
    }),
  ])(chance, own, theirs);

const openly: readonly Make[] = [
  ...[sharedPush, sharedPush, ownPush, ownPush, guessedPush, guessedPush, pull, pull, pull, guessedPull, guessedPull],
  ...[audit, redact, odd, odd, (chance: Dice) => visit(chance, 'own'), (chance: Dice) => poke(chance, 'own')],
];

function whisper(chance: Dice, theirs: Actor): Deed {
  const scope = annexOf(theirs);
  if (chance.chance(0.75)) return push(chance, 'theirs', scope, hidden);
  const asked = get(
    chance,
    chance.pick([`pull?scope=${scope}`, `audit?scope=${scope}`, `pull?scope=${scope}&after=0`]),
  );
  return { ...(chance.chance(0.3) ? redact(chance, theirs, theirs) : asked), bearer: 'theirs' };
}

function planOf(text: string): Plan {
  const read = readPlan(text);
  if (!read.ok) throw new Error(`the proof's plan is refused: ${JSON.stringify(read.issues)}`);
  return read.plan;
}
