import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('market', [
  {
    rule: 'risk-tolerance-gap',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['parties'][0].culture.riskTolerance = 1;
      plan['parties'][1].culture.riskTolerance = 5;
    },
  },
  {
    rule: 'horizon-gap',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['parties'][0].culture.horizon = 'months';
      plan['parties'][1].culture.horizon = 'years';
    },
  },
  {
    rule: 'brand-inconsistent',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['parties'][1].brand.assets.push({
        title: 'Old brochure',
        reviewed: plan['period'].start,
        verdict: 'off-guideline',
      });
    },
  },
  {
    rule: 'capability-gap',
    plan: 'isv-ports',
    companions: ['competency-gap-untrained'],
    breaks: (plan) => {
      plan['dimensions']
        .find((it: Loose) => it.id === 'competency')
        .members.push({ id: 'rare-skill', name: 'A rare skill', aliases: [] });
      plan['objectives'].find(
        (it: Loose) =>
          !it.party &&
          !plan['initiatives'].some((one: Loose) => one.section === 'enablement' && one.objectives.includes(it.id)),
      ).needs = ['rare-skill'];
    },
  },
]);
