import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('ownership', [
  {
    rule: 'not-signed',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['signoffs'] = plan['signoffs'].filter((it: Loose) => it.party !== plan['parties'][1].id);
    },
  },
  {
    rule: 'pencil-open',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['pencils'].push({
        id: 'blank',
        subject: { type: 'party', id: plan['parties'][1].id },
        field: 'profile.promotion',
        for: plan['parties'][1].id,
        by: plan['parties'][0].id,
        due: plan['period'].start,
        status: 'open',
      });
    },
  },
]);
