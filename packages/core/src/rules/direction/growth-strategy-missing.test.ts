import { testRule } from '../testing/rule-cases.ts';
import { growthStrategyMissing } from './growth-strategy-missing.ts';

const acme = { id: 'acme', name: 'Acme Paper', kind: 'vendor', growth: { levers: ['new-market'] } };
const orbit = (growth: object) => ({ parties: [acme, { id: 'orbit', name: 'Orbit Office', kind: 'partner', growth }] });
const pencil = (due: string | undefined, more: object = {}) => ({
  pencils: [
    {
      id: 'p',
      subject: { type: 'party', id: 'orbit' },
      field: 'growth.statement',
      for: 'orbit',
      by: 'acme',
      status: 'open',
      due,
      ...more,
    },
  ],
});

testRule(growthStrategyMissing, {
  passes: [
    { name: 'a lever says it', plan: orbit({ levers: ['upsell'] }) },
    { name: 'words say it', plan: orbit({ statement: 'Open branches in the south' }) },
    { name: 'the partner was asked by a day to come', plan: { ...orbit({}), ...pencil('2017-09-30') } },
  ],
  fails: [
    {
      name: 'neither levers nor words',
      plan: orbit({}),
      message: 'missing',
      severity: 'warning',
      subject: 'party/orbit',
      values: { party: 'Orbit Office' },
    },
    { name: 'only spaces', plan: orbit({ statement: '  ' }), message: 'missing' },
    { name: 'asked, and the day is over', plan: { ...orbit({}), ...pencil('2017-09-29') }, message: 'missing' },
    { name: 'asked without a day', plan: { ...orbit({}), ...pencil(undefined) }, message: 'missing' },
    {
      name: 'the pencil was taken back',
      plan: { ...orbit({}), ...pencil('2017-10-30', { status: 'withdrawn' }) },
      message: 'missing',
    },
    {
      name: 'something else was asked',
      plan: { ...orbit({}), ...pencil('2017-10-30', { field: 'benefit' }) },
      message: 'missing',
    },
  ],
  notApplicable: [
    { name: 'a draft', plan: { stage: 'draft', ...orbit({}) } },
    { name: 'closed', plan: { stage: 'closed', ...orbit({}) } },
  ],
});
