import { testRule } from '../testing/rule-cases.ts';
import { functionsBypassed } from './functions-bypassed.ts';

const annex = (...days: readonly string[]) => ({
  functions: [{ id: 'legal', name: 'Legal' }],
  bypasses: days.map((on, index) => ({
    id: `b${index}`,
    function: 'legal',
    by: 'Theo Brandt',
    on,
    why: `Slow ${index}`,
  })),
});

testRule(functionsBypassed, {
  passes: [
    { name: 'never', annex: annex() },
    { name: 'only later', annex: annex('2017-10-01') },
    { name: '181 days ago', annex: annex('2017-04-02') },
    {
      name: 'another function, that is gone',
      annex: { ...annex(), bypasses: [{ ...annex('2017-09-01').bypasses[0], function: 'it' }] },
    },
    { name: 'longer ago than asked for', annex: annex('2017-08-01'), options: { within: 30 } },
  ],
  fails: [
    { name: '180 days ago', annex: annex('2017-04-03'), message: 'bypassed', subject: 'function/legal' },
    {
      name: 'the last of several is told',
      annex: annex('2017-07-01', '2017-09-01', '2017-01-01'),
      message: 'bypassed',
      values: { times: 2, on: '2017-09-01', why: 'Slow 1' },
    },
  ],
  cannotTell: [{ name: 'without the annex', message: 'noAnnex' }],
  notApplicable: [
    { name: 'no functions', annex: {} },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex('2017-09-01') },
  ],
});
