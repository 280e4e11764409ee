import type { Plan } from '../../plan/index.ts';
import { isLiveInitiative } from '../live.ts';
import { percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Initiative = Plan['initiatives'][number];

interface Titled {
  readonly initiative: Initiative;
  readonly words: ReadonlySet<string>;
}

interface Pair {
  readonly one: Titled;
  readonly other: Titled;
}

/** Two initiatives for the same thing. Subjects: pairs with the same aim in the same section and time. Reason and examples: docs/rules/initiative-duplicated.md */
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
  subjects: pairsOf,
  refs: ({ one, other }) => [one, other].map(({ initiative }) => ({ type: 'initiative', id: initiative.id })),
  test({ one, other }, q, { options }) {
    const share = likeness(one, other) * 100;
    if (share < options.alike) return pass;
    return fail(
      'alike',
      { one: one.initiative.title, other: other.initiative.title, share },
      {
        extent: share,
        evidence: [q.at(one.initiative, 'initiatives.title'), q.at(other.initiative, 'initiatives.title')],
      },
    );
  },
});

function pairsOf({ plan }: Query): readonly Pair[] {
  const titled = plan.initiatives
    .filter(isLiveInitiative)
    .map((initiative) => ({ initiative, words: wordsOf(initiative.title) }));
  return titled.flatMap((one, index) =>
    titled
      .slice(index + 1)
      .filter((other) => haveOneAim(one.initiative, other.initiative) && meetInTime(one.initiative, other.initiative))
      .map((other) => ({ one, other })),
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

/** Words that both titles have, as a share of those of the longer one. */
function likeness(one: Titled, other: Titled): number {
  const longer = Math.max(one.words.size, other.words.size);
  if (longer === 0) return one.initiative.title.trim() === other.initiative.title.trim() ? 1 : 0;
  return [...one.words].filter((word) => other.words.has(word)).length / longer;
}
