import { testRule } from '../testing/rule-cases.ts';
import { pencilOpen } from './pencil-open.ts';

const pencil = (due: string | undefined, more: object = {}) => ({
  pencils: [
    {
      id: 'p',
      subject: { type: 'purpose', id: '' },
      field: 'vision',
      for: 'orbit',
      by: 'acme',
      status: 'open',
      due,
      ...more,
    },
  ],
});

testRule(pencilOpen, {
  passes: [
    { name: 'due today', plan: pencil('2017-09-30') },
    { name: 'a proposal that has time', plan: pencil('2017-12-01', { value: 'First choice' }) },
  ],
  fails: [
    {
      name: 'a blank, one day late',
      plan: pencil('2017-09-29'),
      message: 'blank',
      severity: 'warning',
      subject: 'pencil/p',
      values: { party: 'Orbit Office', by: 'Acme Paper', field: 'vision', days: 1 },
    },
    { name: 'a proposal nobody answered', plan: pencil('2017-06-01', { value: 'First choice' }), message: 'proposal' },
    { name: 'in a proposed plan', plan: { stage: 'proposed', ...pencil('2017-09-29') }, message: 'blank' },
  ],
  notApplicable: [
    { name: 'without a day', plan: pencil(undefined) },
    { name: 'filled', plan: pencil('2017-06-01', { status: 'replaced' }) },
    { name: 'taken back', plan: pencil('2017-06-01', { status: 'withdrawn' }) },
    { name: 'a draft', plan: { stage: 'draft', ...pencil('2017-06-01') } },
  ],
});
