import { isOpen, type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('measurement', [
  {
    rule: 'kpi-without-owner',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['kpis'][0].owner;
    },
  },
  {
    rule: 'kpi-without-baseline',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['kpis'].forEach((kpi: Loose, index: number) => {
        if (index === 0) {
          kpi.baseline = {};
          kpi.priorYears = [];
        }
      });
    },
  },
  {
    rule: 'target-not-agreed',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['kpis'].find((kpi: Loose) => kpi.target.acceptedBy.length > 0).target.acceptedBy = [];
    },
  },
  {
    rule: 'success-criteria-missing',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['initiatives'].find(isOpen).completion = [];
    },
  },
  {
    rule: 'milestone-without-criteria',
    plan: 'isv-ports',
    breaks: (plan) => {
      Object.assign(
        plan['milestones'].find((it: Loose) => it.met === undefined),
        { criteria: undefined, condition: {} },
      );
    },
  },
  {
    rule: 'objective-without-kpi',
    plan: 'isv-ports',
    breaks: (plan) => {
      const goal = plan['objectives'].filter((it: Loose) => !it.party).at(-1);
      plan['kpis'].forEach((it: Loose) => {
        it.objectives = it.objectives.filter((id: Loose) => id !== goal.id);
      });
    },
  },
  {
    rule: 'kpi-stale',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['kpis'].find((it: Loose) => it.actuals.length > 2 && it.measure === 'flow').actuals.pop();
    },
  },
  {
    rule: 'effectiveness-not-measured',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['kpis'].forEach((it: Loose) => {
        if (/partner|training/.test(it.purpose ?? '')) it.purpose = 'operational';
      });
    },
  },
  {
    rule: 'revenue-views-incomplete',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      plan['kpis'].forEach((it: Loose) => {
        if (it.perspective === 'partner-attach') delete it.perspective;
      });
    },
  },
]);
