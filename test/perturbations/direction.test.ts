import { testPerturbations } from './perturbation.ts';

testPerturbations('direction', [
  {
    rule: 'benefit-missing',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      delete plan['parties'][0].benefit;
    },
  },
]);
