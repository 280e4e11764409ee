import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Command } from '@tandem-plan/core/change';
import { readPlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { behindPlan } from '../testing.ts';
import { carryOut } from './carry-out.ts';

const asset = { title: 'Logo', verdict: 'off-guideline', reviewed: '2017-01-10' };
const read = readPlan(
  JSON.stringify({
    ...behindPlan,
    parties: [
      { id: 'vendor', name: 'Vendor', kind: 'vendor', brand: { assets: [asset] } },
      { id: 'partner', name: 'Partner', kind: 'partner' },
    ],
    stakeholders: [{ id: 'ana', name: 'Ana Ruiz', party: 'vendor' }],
    objectives: [{ id: 'west', title: 'Grow in the West', kind: 'revenue' }],
    initiatives: [{ id: 'fair', section: 'sales', title: 'Spring fair' }],
    actions: [{ id: 'stand', title: 'Book a stand', initiative: 'fair', status: 'todo', due: '2017-02-01' }],
    incentives: [{ id: 'bonus', title: 'Bonus' }],
    kpis: behindPlan.kpis.map((kpi) => ({ ...kpi, target: { value: 120000, proposedBy: 'partner' } })),
    escalations: [
      {
        id: 'late',
        title: 'Late',
        subject: { type: 'action', id: 'stand' },
        opened: '2017-03-01',
        recovery: [{ what: 'Call', who: 'ana', due: '2017-03-10' }],
      },
    ],
    pencils: [
      {
        id: 'due',
        subject: { type: 'action', id: 'stand' },
        field: 'due',
        for: 'vendor',
        by: 'partner',
        value: '2017-04-01',
        status: 'open',
      },
    ],
  }),
);
const words = createWords(texts);
const context = { actor: { id: 'ana', party: 'vendor', role: 'lead' }, at: '2017-03-31T12:00:00Z' } as const;
const on = '2017-03-31';

const commands: readonly (readonly [type: string, input: object, asserts: boolean])[] = [
  ['action.complete', { id: 'stand', on }, true],
  ['action.update', { id: 'stand', set: { status: 'dropped' } }, true],
  ['action.carryOver', { id: 'stand', to: '2017-05-01', why: '', on }, true],
  ['incentive.update', { id: 'bonus', set: { told: on } }, true],
  [
    'party.setRow',
    { id: 'vendor', field: 'brand.assets', key: { title: 'Logo' }, row: { ...asset, corrected: on } },
    true,
  ],
  [
    'escalation.setRow',
    {
      id: 'late',
      field: 'recovery',
      key: { what: 'Call' },
      row: { what: 'Call', who: 'ana', due: '2017-03-10', done: on },
    },
    true,
  ],
  ['verdict.add', { record: { id: 'v', objective: 'west', verdict: 'reached' } }, true],
  ['pencil.accept', { pencil: 'due' }, true],
  ['kpi.acceptTarget', { kpi: 'sales' }, true],
  ['action.update', { id: 'stand', set: { owner: 'ana', due: '2017-05-01' } }, false],
  ['action.add', { record: { id: 'next', title: 'Next', initiative: 'fair', status: 'todo' } }, false],
  ['kpi.update', { id: 'sales', set: { owner: 'ana' } }, false],
  ['kpi.proposeTarget', { kpi: 'sales', value: 100 }, false],
  [
    'pencil.leave',
    { id: 'blank', subject: { type: 'kpi', id: 'sales' }, field: 'owner', for: 'partner', due: on },
    false,
  ],
  [
    'escalation.setRow',
    { id: 'late', field: 'recovery', key: { what: 'Write' }, row: { what: 'Write', who: 'ana', due: '2017-04-10' } },
    false,
  ],
  [
    'escalation.add',
    { record: { id: 'new', title: 'New', subject: { type: 'kpi', id: 'sales' }, opened: on, recovery: [] } },
    false,
  ],
];

for (const [type, input, expected] of commands) {
  test(`${type} ${JSON.stringify(input)} ${expected ? 'says that something happened' : 'says nothing of the past'}`, () => {
    assert.ok(read.ok, JSON.stringify(read));
    const command: Command = { id: 'c', type, input };
    const outcome = carryOut(read.plan, [command], context, words);
    assert.ok(outcome.plan !== undefined, outcome.lines.join());
    assert.equal(outcome.asserts, expected);
  });
}
