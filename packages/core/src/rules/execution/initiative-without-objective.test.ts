import { testRule } from '../testing/rule-cases.ts';
import { initiativeWithoutObjective } from './initiative-without-objective.ts';

const plan = (more: object) => ({
  objectives: [{ id: 'grow', title: 'Grow' }],
  initiatives: [{ id: 'fair', title: 'Fair', section: 'marketing', ...more }],
});

testRule(initiativeWithoutObjective, {
  passes: [{ name: 'works towards one', plan: plan({ objectives: ['grow'] }) }],
  fails: [
    {
      name: 'works towards none',
      plan: plan({}),
      message: 'none',
      subject: 'initiative/fair',
      values: { initiative: 'Fair' },
    },
  ],
  notApplicable: [
    { name: 'done', plan: plan({ status: 'done' }) },
    { name: 'dropped', plan: plan({ status: 'dropped' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan({}) } },
  ],
});
