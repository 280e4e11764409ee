import type { RuleWords } from '../../texts.ts';

export const people = {
  'single-threaded': {
    title: 'Too few people engaged',
    advice:
      'Think of everyone who executes, approves, supports, is consulted or informed, on both sides, and give them their part in the plan.',
    messages: {
      few: ({ party, people, needed, names }, { plural, list, show }) =>
        people === 0
          ? `Nobody of ${show(party)} has a part in the plan; there should be at least ${show(needed)}`
          : plural(people, {
              one: `Only one person of ${show(party)} has a part in the plan: ${list(names as string[])}`,
              other: `Only # people of ${show(party)} have a part in the plan: ${list(names as string[])}`,
            }),
      unknownSize: '{people} of {party} have a part in the plan; whether that is few depends on the size of the party',
    },
  },
} satisfies Readonly<Record<string, RuleWords>>;
