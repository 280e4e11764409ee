import type { Draft } from '../draft.ts';
import { courses as offered } from '../vendor/company.ts';
import { vance } from './people.ts';

const sellers = ['desmond-achterberg', 'tamsin-whitlock'];

export const courses: Draft<'courses'> = vance<'courses'>(
  '2016-12-16T09:30:00-06:00',
  offered
    .filter(({ id }) => id !== 'copier-basics')
    .map((course) => ({ ...course, requiredFor: sellers, due: '2017-12-15' })),
);

export const completions: Draft<'completions'> = vance<'completions'>('2017-09-29T11:30:00-05:00', [
  {
    id: 'quoting-tamsin',
    statement: '5d0f2f8e-6d8b-4c55-9f0e-2f6b1c7a3e11',
    course: 'quoting-technology',
    stakeholder: 'tamsin-whitlock',
    started: '2017-03-06',
    on: '2017-03-09',
    score: 93,
    passed: true,
    expires: '2019-03-09',
  },
  {
    id: 'quoting-desmond',
    statement: '0b7a9c3d-1f57-4a0c-8a43-9f1d6f0f5b22',
    course: 'quoting-technology',
    stakeholder: 'desmond-achterberg',
    started: '2017-03-06',
    on: '2017-03-14',
    score: 78,
    passed: true,
    expires: '2019-03-14',
  },
  {
    id: 'margin-tamsin',
    statement: 'c92d1e70-8a36-4f1b-b1f4-70c54f8e9d33',
    course: 'margin-conversations',
    stakeholder: 'tamsin-whitlock',
    started: '2017-06-12',
    on: '2017-06-16',
    score: 89,
    passed: true,
  },
  {
    id: 'margin-priya',
    statement: '7e64b0a5-3c19-4d7f-9b08-1a2c5d6e7f44',
    course: 'margin-conversations',
    stakeholder: 'priya-venkataraman',
    started: '2017-09-11',
    on: '2017-09-22',
    score: 97,
    passed: true,
  },
]);

export const visits: Draft<'visits'> = vance<'visits'>(
  '2017-09-29T11:45:00-05:00',
  [
    ['2017-03', 26],
    ['2017-04', 9],
    ['2017-05', 8],
    ['2017-06', 17],
    ['2017-07', 10],
    ['2017-08', 9],
    ['2017-09', 16],
  ].map(([month, visits]) => ({
    id: `visits-${month}`,
    party: 'quillhaven',
    month: String(month),
    visits: Number(visits),
  })),
);

export const feedback: Draft<'feedback'> = vance<'feedback'>('2017-06-19T09:00:00-05:00', [
  {
    id: 'feedback-margin',
    course: 'margin-conversations',
    by: 'tamsin-whitlock',
    on: '2017-06-19',
    text: 'I know what to say now. I would still like to be told where I may stop.',
    outcome: 'The ladder: Tamsin’s note was read out at the review of 18 July.',
  },
]);
