import type { RuleWords } from '../../texts.ts';

export const measurement = {
  'target-not-agreed': {
    title: 'Target not agreed',
    advice:
      'Talk the number through with the side that has not accepted it: what it would take to get there, and what it is worth to them. Then let them accept it, or change it.',
    messages: {
      notAccepted: '{kpi}: {parties:list} did not accept the target that {proposer} proposed',
      noProposer: '{kpi} has a target, but nobody says whose proposal it is',
    },
    fixes: { accept: 'Accept the target for {party}' },
  },
} satisfies Readonly<Record<string, RuleWords>>;
