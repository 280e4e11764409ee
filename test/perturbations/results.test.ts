import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('results', [
  {
    rule: 'escalation-ladder-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['escalationLevels'] = [];
    },
  },
  {
    rule: 'renewal-undecided',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      plan['outcome'] = {};
    },
  },
  {
    rule: 'recovery-overdue',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['escalations'].push({
        id: 'open',
        title: 'Late',
        subject: { type: 'objective', id: plan['objectives'][0].id },
        opened: plan['period'].start,
        recovery: [],
      });
    },
  },
  {
    rule: 'pipeline-coverage-low',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['kpis']
        .find((it: Loose) => it.pipeline.length > 0)
        .pipeline.forEach((it: Loose) => {
          it.open = 1;
          delete it.winRate;
        });
    },
  },
  {
    rule: 'closed-without-verdict',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      plan['verdicts'].pop();
    },
  },
  {
    rule: 'kpi-behind',
    plan: 'isv-ports',
    companions: ['cause-not-tagged'],
    breaks: (plan) => {
      plan['kpis']
        .find((it: Loose) => it.direction === 'increase' && it.measure === 'flow' && it.actuals.length > 1)
        .actuals.forEach((it: Loose) => {
          if (it.value !== undefined) it.value = Math.round(it.value * 0.8);
        });
    },
  },
]);
