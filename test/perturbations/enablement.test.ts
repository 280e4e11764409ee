import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('enablement', [
  {
    rule: 'feedback-unanswered',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['feedback'].sort((a: Loose, b: Loose) => (a.on < b.on ? -1 : 1))[0].outcome;
    },
  },
  {
    rule: 'training-not-started',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      const needed = plan['courses'].find((it: Loose) => it.requiredFor.length > 0 && it.due && it.due < asOf);
      plan['completions'] = plan['completions'].filter(
        (it: Loose) => it.course !== needed.id || it.stakeholder !== needed.requiredFor[0],
      );
    },
  },
  {
    rule: 'course-not-translated',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['courses'].find((it: Loose) => it.requiredFor.length > 0 && it.languages.length > 0).languages = ['tlh'];
    },
  },
  {
    rule: 'certification-expiring',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      Object.assign(plan['completions'].at(-1), { expires: asOf });
    },
  },
]);
