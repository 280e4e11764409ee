import type { Draft } from '../draft.ts';
import { courses as offered } from '../vendor/company.ts';
import { vance } from './people.ts';

export const courses: Draft<'courses'> = vance<'courses'>(
  '2017-01-23T09:40:00-06:00',
  offered
    .filter(({ id }) => id !== 'copier-basics')
    .map((course) => ({ ...course, requiredFor: ['adrienne-cole', 'jodie-ramsey'], due: '2017-12-15' })),
);

export const completions: Draft<'completions'> = vance<'completions'>('2017-03-31T10:00:00-05:00', [
  {
    id: 'margin-adrienne',
    statement: '3f74fa9c-2ffe-58af-86d2-b208c8491a2d',
    course: 'margin-conversations',
    stakeholder: 'adrienne-cole',
    started: '2017-03-06',
    on: '2017-03-09',
    score: 91,
    passed: true,
  },
]);

export const visits: Draft<'visits'> = vance<'visits'>('2017-09-29T11:00:00-05:00', [
  ...[
    ['2017-03', 14],
    ['2017-04', 6],
    ['2017-05', 5],
    ['2017-06', 3],
    ['2017-07', 1],
    ['2017-08', 0],
    ['2017-09', 0],
  ].map(([month, visits]) => ({
    id: `visits-${month}`,
    party: 'tallowmere',
    month: String(month),
    visits: Number(visits),
  })),
]);

export const feedback: Draft<'feedback'> = vance<'feedback'>('2017-03-10T09:30:00-06:00', [
  {
    id: 'feedback-margin',
    course: 'margin-conversations',
    by: 'adrienne-cole',
    on: '2017-03-10',
    text: 'Useful. Now somebody should teach it to the flyer.',
  },
]);
