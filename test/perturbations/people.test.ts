import { type Loose, testPerturbations } from './perturbation.ts';

testPerturbations('people', [
  {
    rule: 'rasci-no-accountable',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['assignments'] = plan['assignments'].filter(
        (it: Loose) =>
          !(it.role === 'A' && it.subject.id === plan['assignments'].find((one: Loose) => one.role === 'A').subject.id),
      );
    },
  },
  {
    rule: 'rasci-no-responsible',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['assignments'] = plan['assignments'].filter(
        (it: Loose) =>
          !(it.role === 'R' && it.subject.id === plan['assignments'].find((one: Loose) => one.role === 'R').subject.id),
      );
    },
  },
  {
    rule: 'plan-unseen',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['stakeholders'].at(-1).exposure = [];
    },
  },
  {
    rule: 'rasci-multiple-accountable',
    plan: 'isv-ports',
    breaks: (plan) => {
      const held = plan['assignments'].find((it: Loose) => it.role === 'A');
      const mine = plan['stakeholders'].find((it: Loose) => it.id === held.stakeholder).party;
      plan['assignments'].push({
        ...held,
        id: 'second-a',
        stakeholder: plan['stakeholders'].find(
          (it: Loose) =>
            it.party === mine &&
            it.left === undefined &&
            !plan['assignments'].some((one: Loose) => one.stakeholder === it.id && one.subject.id === held.subject.id),
        ).id,
      });
    },
  },
  {
    rule: 'rasci-several-roles',
    plan: 'isv-ports',
    breaks: (plan) => {
      const held2 = plan['assignments'].find((it: Loose) => it.role === 'R' && it.subject.type === 'initiative');
      plan['assignments'].push({ ...held2, id: 'second-role', role: 'C' });
    },
  },
  {
    rule: 'function-absent',
    plan: 'isv-ports',
    breaks: (plan) => {
      plan['stakeholders']
        .filter((it: Loose) => it.party === plan['parties'][1].id && it.function === 'marketing')
        .forEach((it: Loose) => {
          it.function = 'operations';
        });
    },
  },
]);
