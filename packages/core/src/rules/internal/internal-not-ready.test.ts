import { testRule } from '../testing/rule-cases.ts';
import { internalNotReady } from './internal-not-ready.ts';

const assessment = (on: string, scores: readonly number[], more: object = {}) => ({
  id: `on-${on}`,
  function: 'finance',
  on,
  answers: scores.map((score, index) => ({ question: `Question ${index}`, score })),
  ...more,
});
const annex = (...assessments: readonly object[]) => ({ functions: [{ id: 'finance', name: 'Finance' }], assessments });

testRule(internalNotReady, {
  passes: [
    { name: 'exactly at the bar', annex: annex(assessment('2017-09-01', [50, 70])) },
    { name: 'above its own bar', annex: annex(assessment('2017-09-01', [45], { bar: 40 })) },
    {
      name: 'the latest counts, wherever it stands',
      annex: annex(assessment('2017-09-01', [80]), assessment('2017-03-01', [20])),
    },
    {
      name: 'one still to come does not',
      annex: annex(assessment('2017-09-01', [80]), assessment('2017-10-01', [20])),
    },
  ],
  fails: [
    {
      name: 'the mean is below the bar',
      annex: annex(assessment('2017-09-01', [90, 25, 50])),
      message: 'below',
      subject: 'function/finance',
      values: { score: 55, bar: 60, question: 'Question 1' },
    },
    { name: 'below its own bar', annex: annex(assessment('2017-09-01', [70], { bar: 75 })), message: 'below' },
    {
      name: 'below a bar configured',
      annex: annex(assessment('2017-09-01', [70])),
      options: { bar: 80 },
      message: 'below',
    },
  ],
  cannotTell: [
    { name: 'without the annex', message: 'noAnnex' },
    { name: 'no answers in the latest', annex: annex(assessment('2017-09-01', [])), message: 'noAnswers' },
  ],
  notApplicable: [
    { name: 'never assessed', annex: annex() },
    { name: 'a function that is gone', annex: { assessments: [assessment('2017-09-01', [10])] } },
    { name: 'a draft', plan: { stage: 'draft' }, annex: annex(assessment('2017-09-01', [10])) },
  ],
});
