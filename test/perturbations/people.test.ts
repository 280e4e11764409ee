import { testPerturbations } from './perturbation.ts';
import { assign, record, remove, rows } from './edits.ts';

interface Held {
  readonly stakeholder: string;
  readonly subject: { readonly id: string };
}

testPerturbations('people', [
  {
    rule: 'function-absent',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'stakeholders', 'mei').function = 'technical';
    },
  },
  {
    rule: 'partner-micromanaged',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'assignments', 'initiative-yard-beta-wen-i').role = 'R';
      record(plan, 'assignments', 'initiative-tide-talks-mei-s').role = 'R';
    },
  },
  {
    rule: 'plan-unseen',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'stakeholders', 'farouk').exposure = [];
    },
  },
  {
    rule: 'rasci-multiple-accountable',
    plan: 'isv-ports',
    breaks: (plan) => {
      assign(plan, ['section', 'product'], 'kiran', 'A');
    },
  },
  {
    rule: 'rasci-no-accountable',
    plan: 'isv-ports',
    breaks: (plan) => {
      remove(plan, 'assignments', 'id', 'initiative-tide-talks-aisyah-a');
    },
  },
  {
    rule: 'rasci-no-responsible',
    plan: 'isv-ports',
    breaks: (plan) => {
      remove(plan, 'assignments', 'id', 'initiative-tide-talks-nadia-r');
    },
  },
  {
    rule: 'rasci-overloaded',
    plan: 'isv-ports',
    breaks: (plan) => {
      record(plan, 'assignments', 'initiative-yard-beta-wen-i').role = 'R';
      record(plan, 'assignments', 'milestone-eight-ports-wen-i').role = 'R';
    },
  },
  {
    rule: 'rasci-party-absent',
    plan: 'isv-ports',
    breaks: (plan) => {
      const vendors = ['wen', 'farouk', 'suresh', 'mei'];
      const kept = ['vietnam-days', 'ops-school'];
      plan['assignments'] = (rows(plan, 'assignments') as unknown as Held[]).filter(
        ({ stakeholder, subject }: Held) => !vendors.includes(stakeholder) || kept.includes(subject.id),
      );
      assign(plan, ['initiative', 'deal-desk'], 'aisyah', 'A');
    },
  },
  {
    rule: 'rasci-several-roles',
    plan: 'isv-ports',
    breaks: (plan) => {
      assign(plan, ['initiative', 'tide-talks'], 'mei', 'C');
    },
  },
  {
    rule: 'rasci-too-many-consulted',
    plan: 'isv-ports',
    breaks: (plan) => {
      for (const person of ['wen', 'farouk', 'suresh', 'haziq', 'daniel', 'linh'])
        assign(plan, ['initiative', 'tide-talks'], person, 'C');
    },
  },
  {
    rule: 'single-threaded',
    plan: 'proposed-coffee-roasters',
    breaks: (plan) => {
      plan['assignments'] = rows(plan, 'assignments').filter(({ stakeholder }) => stakeholder !== 'regina');
    },
  },
]);
