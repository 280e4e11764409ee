import { testPerturbations } from './perturbation.ts';

testPerturbations('commitment', [
  {
    rule: 'sponsor-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['parties'][1].commitment.sponsor;
    },
  },
  {
    rule: 'commitment-asymmetry',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['parties'][0].commitment.importance = 'minor';
      plan['parties'][1].commitment.importance = 'cornerstone';
    },
  },
]);
