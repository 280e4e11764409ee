import type { Plan } from '../../plan/index.ts';
import { isLiveInitiative } from '../live.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { type Pair, worstPairs } from '../worst-pairs.ts';

type Initiative = Plan['initiatives'][number];

interface Titled {
  readonly initiative: Initiative;
  readonly words: ReadonlySet<string>;
}

/** Two initiatives for the same thing. Subjects: initiatives with the same aim in the same section and time, each beside that which it is most like. Reason and examples: docs/rules/initiative-duplicated.md */
export const initiativeDuplicated = defineRule({
  id: 'initiative-duplicated',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 2,
    cause: 'communication',
    reads: [
      'initiatives.title',
      'initiatives.section',
      'initiatives.objectives',
      'initiatives.audience',
      'initiatives.start',
      'initiatives.end',
      'initiatives.status',
    ],
    messages: ['alike'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { alike: percent(70) },
  subjects: twins,
  refs: ({ one, other }) => [one, other].map(({ initiative: { id } }) => ({ type: 'initiative', id })),
  test({ one: { initiative: one }, other: { initiative: other }, weight: share }, q, { options }) {
    if (share < options.alike) return pass;
    return fail(
      'alike',
      { one: one.title, other: other.title, share },
      { extent: share, evidence: [q.at(one, 'initiatives.title'), q.at(other, 'initiatives.title')] },
    );
  },
});

function twins({ plan }: Query): readonly Pair<Titled>[] {
  const titled = plan.initiatives
    .filter(isLiveInitiative)
    .map((initiative) => ({ initiative, words: wordsOf(initiative.title) }));
  return worstPairs(
    titled,
    (one, other) =>
      haveOneAim(one.initiative, other.initiative) && meetInTime(one.initiative, other.initiative)
        ? likeness(one, other)
        : undefined,
    100,
  );
}

/** Short words join others and tell nothing; numbers do, however short: the first and the second quarter are two. */
const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 4 || /\d/.test(word)));

const haveOneAim = (one: Initiative, other: Initiative): boolean =>
  one.section === other.section &&
  ((one.audience !== undefined && one.audience === other.audience) ||
    one.objectives.some((objective) => other.objectives.includes(objective)));

/** Dates that are not given part nothing. */
const meetInTime = (one: Initiative, other: Initiative): boolean => !isBefore(one, other) && !isBefore(other, one);

const isBefore = ({ end }: Initiative, { start }: Initiative): boolean =>
  end !== undefined && start !== undefined && end < start;

/** Words that both titles have, in percent of those of the longer one. */
function likeness(one: Titled, other: Titled): number {
  const longer = Math.max(one.words.size, other.words.size);
  if (longer === 0) return one.initiative.title.trim() === other.initiative.title.trim() ? 100 : 0;
  let both = 0;
  for (const word of one.words) if (other.words.has(word)) both += 1;
  return (both / longer) * 100;
}
