import assert from 'node:assert/strict';
import { type Plan, parsePlan } from '../../plan/index.ts';
import type { Actor, Role, RunContext } from '../command.ts';
import { type Done, type RunResult, run } from '../run.ts';

/** A small plan of two parties; `more` adds to it. */
export function samplePlan(more: Record<string, unknown> = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'west',
    title: 'West 2017',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'vendor', name: 'Superstore', kind: 'vendor' },
      { id: 'partner', name: 'Cascade', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'anna', party: 'vendor', name: 'Anna' },
      { id: 'ben', party: 'partner', name: 'Ben' },
    ],
    objectives: [
      { id: 'grow', title: 'Grow in the west', due: '2017-12-31' },
      { id: 'share', title: 'Win share', party: 'vendor', serves: ['grow'] },
    ],
    kpis: [{ id: 'sales', name: 'Sales', unit: 'money', objectives: ['grow'] }],
    actions: [{ id: 'call', title: 'Call the ten largest accounts', owner: 'ben', due: '2017-06-30', status: 'todo' }],
    ...more,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

export const as = (party: string, role: Role = 'lead'): Actor => ({
  id: party === 'vendor' ? 'anna' : 'ben',
  party,
  role,
});

export const context = (party = 'vendor', role: Role = 'lead'): RunContext => ({
  at: '2017-09-30T14:05:00Z',
  actor: as(party, role),
});

/** Runs one command as the vendor's lead, or as somebody else. */
export const send = (plan: Plan, type: string, input: unknown, by: RunContext = context()): RunResult =>
  run(plan, { id: 'c-1', type, input }, by);

export function accepted(result: RunResult): Done {
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** The codes and paths of a refusal, `[]` of a command that was accepted. */
export const refused = (result: RunResult): string[] =>
  result.ok ? [] : result.refusals.map(({ code, path }) => `${code} ${path}`.trimEnd());
