import { testPerturbations } from './perturbation.ts';

testPerturbations('commitment', [
  {
    rule: 'commitment-asymmetry',
    plan: 'young-till-reseller',
    breaks: (plan) => {
      plan['parties'][1].commitment.importance = 'cornerstone';
    },
  },
  {
    rule: 'engagement-dropping',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      for (const month of [0, 1, 2, 3]) plan['visits'][month].visits = 80 - 20 * month;
    },
  },
  {
    rule: 'sponsor-missing',
    plan: 'fachhandel-waermepumpen',
    breaks: (plan) => {
      delete plan['parties'][1].commitment.sponsor;
    },
  },
  {
    rule: 'investment-imbalance',
    plan: 'msp-backup-practices',
    breaks: (plan) => {
      plan['parties'][1].commitment.investment.amount = 1;
    },
  },
]);
