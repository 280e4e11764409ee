import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('money', [
  {
    rule: 'incentive-not-measurable',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['incentives'][0].kpi;
    },
  },
  {
    rule: 'agreement-ends-before-plan',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['agreement'].end = plan['period'].start;
    },
  },
  {
    rule: 'claim-without-proof',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      plan['claims'].find((it: Loose) => it.status !== 'draft').proof = [];
    },
  },
  {
    rule: 'allocation-exceeds-fund',
    plan: 'closing-renewed-decision',
    breaks: (plan) => {
      plan['funds'][0].amount.amount = 1;
    },
  },
  {
    rule: 'claim-exceeds-approval',
    plan: 'closed-parted-well',
    breaks: (plan) => {
      plan['fundRequests'].find((it: Loose) =>
        plan['claims'].some((claim: Loose) => claim.request === it.id && claim.status !== 'draft'),
      ).approved.amount = 1;
    },
  },
  {
    rule: 'investment-ungated',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['investments'].find((it: Loose) => it.released === undefined).gate = {};
    },
  },
  {
    rule: 'tier-at-risk',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      plan['programme'].requirements[0] = { ...plan['programme'].requirements[0], met: 'no', by: asOf };
    },
  },
  {
    rule: 'budget-overdrawn',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['spending'].find(
        (it: Loose) => it.initiative && plan['budgetLines'].some((line: Loose) => line.initiative === it.initiative),
      ).amount.amount *= 50;
    },
  },
  {
    rule: 'gate-missed',
    plan: 'alliance-hospital-imaging',
    breaks: (plan) => {
      Object.assign(plan['investments'].find((it: Loose) => it.released === undefined && it.gate.milestone).gate, {
        due: plan['period'].start,
      });
    },
  },
  {
    rule: 'claim-expiring',
    plan: 'closing-renewed-decision',
    breaks: (plan, { asOf }) => {
      Object.assign(plan['claims'][0], { status: 'draft', expires: asOf });
    },
  },
  {
    rule: 'spend-unplanned',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['spending'].forEach((it: Loose) => {
        it.nature = 'reactive';
      });
    },
  },
]);
