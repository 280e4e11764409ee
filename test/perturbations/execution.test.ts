import { isOpen, type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('execution', [
  {
    rule: 'action-without-owner',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['actions'].find(isOpen).owner;
    },
  },
  {
    rule: 'action-without-due-date',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['actions'].filter(isOpen).at(-1).due;
    },
  },
  {
    rule: 'initiative-without-objective',
    plan: 'distributor-irrigation-pumps',
    breaks: (plan) => {
      plan['initiatives'].find((it: Loose) => isOpen(it) && it.section === 'operations').objectives = [];
    },
  },
  {
    rule: 'activity-hinders',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['initiatives'].find(isOpen).observed = 'hinders';
    },
  },
  {
    rule: 'risk-unowned',
    plan: 'isv-ports',
    breaks: (plan) => {
      delete plan['risks'][0].owner;
    },
  },
  {
    rule: 'action-carried-over',
    plan: 'isv-ports',
    breaks: (plan, { asOf }) => {
      plan['actions'].find(isOpen).carried = ['01', '02'].map((day) => ({
        on: `${plan['period'].start.slice(0, 8)}${day}`,
        from: plan['period'].start,
        to: asOf,
        why: 'Later',
      }));
    },
  },
  {
    rule: 'owner-ambiguous',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['stakeholders'].find((it: Loose) =>
        plan['actions'].some((one: Loose) => isOpen(one) && one.owner === it.id),
      ).name += ' or a colleague';
    },
  },
  {
    rule: 'initiative-unfunded',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['initiatives'].find(
        (it: Loose) => isOpen(it) && it.budget && plan['budgetLines'].some((line: Loose) => line.initiative === it.id),
      ).budget.amount *= 90;
    },
  },
]);
