import type { Block } from './block.ts';

/** What it costs and what it is worth. */
export const money: readonly Block[] = [
  {
    type: 'budget-line',
    sections: ['money'],
    form: 'table',
    head: ['title', 'party', 'initiative', 'amount'],
    rest: ['period'],
  },
  {
    type: 'spend',
    sections: ['money'],
    form: 'table',
    head: ['title', 'on', 'initiative', 'nature', 'amount'],
    rest: ['budgetLine'],
  },
  {
    type: 'investment',
    sections: ['money'],
    form: 'table',
    head: ['title', 'party', 'gate.milestone', 'released', 'amount'],
    rest: [{ label: 'investment.gate', fields: ['gate.kpi', 'gate.comparison', 'gate.value', 'gate.due'] }],
  },
  { type: 'fund', sections: ['money'], form: 'table', head: ['title', 'party', 'expires', 'amount'], rest: [] },
  {
    type: 'allocation',
    sections: ['money'],
    form: 'table',
    head: ['fund', 'party', 'on', 'expires', 'amount'],
    rest: [],
  },
  {
    type: 'fund-request',
    sections: ['money'],
    form: 'table',
    head: ['title', 'allocation', 'status', 'amount'],
    rest: ['initiative', 'submitted', 'decided', 'approved', 'why'],
  },
  {
    type: 'claim',
    sections: ['money'],
    form: 'table',
    head: ['request', 'status', 'submitted', 'amount'],
    rest: ['proof', 'decided', 'approved', 'why', 'expires', 'reimbursed'],
  },
  {
    type: 'incentive',
    sections: ['money'],
    form: 'cards',
    head: ['title', 'reward', 'kpi', 'activity'],
    rest: [
      'slice',
      'every',
      'objectives',
      'tiers',
      'marginal',
      'whom',
      'told',
      'acknowledged',
      'stackable',
      'withdrawn',
      'why',
    ],
  },
];
