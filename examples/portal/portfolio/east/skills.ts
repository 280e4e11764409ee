import type { Draft } from '../draft.ts';
import { courses as offered } from '../vendor/company.ts';
import { rosalind, vance } from './people.ts';

const sellers = ['rosalind-mbeki', 'declan-foyle', 'yuki-ferreira'];

export const courses: Draft<'courses'> = vance<'courses'>(
  '2016-12-15T14:00:00-06:00',
  offered.map((course) => ({
    ...course,
    requiredFor: course.id === 'copier-basics' ? ['declan-foyle', 'beatrice-lund'] : sellers,
    due: '2017-12-15',
  })),
);

const passed = (
  statement: string,
  course: string,
  stakeholder: string,
  days: { started: string; on: string; expires?: string },
  score: number,
): Draft<'completions'>[number] => ({
  id: `${course.split('-')[0]}-${stakeholder.split('-')[0]}`,
  statement,
  course,
  stakeholder,
  ...days,
  score,
  passed: true,
});

export const completions: Draft<'completions'> = vance<'completions'>('2017-09-29T12:00:00-05:00', [
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7101',
    'quoting-technology',
    'declan-foyle',
    { started: '2017-02-27', on: '2017-03-02', expires: '2019-03-02' },
    96,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7102',
    'quoting-technology',
    'yuki-ferreira',
    { started: '2017-02-27', on: '2017-03-08', expires: '2019-03-08' },
    87,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7103',
    'quoting-technology',
    'rosalind-mbeki',
    { started: '2017-04-17', on: '2017-04-21', expires: '2019-04-21' },
    82,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7104',
    'margin-conversations',
    'declan-foyle',
    { started: '2017-05-08', on: '2017-05-12' },
    84,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7105',
    'margin-conversations',
    'yuki-ferreira',
    { started: '2017-05-08', on: '2017-05-19' },
    91,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7106',
    'margin-conversations',
    'hannah-eidelman',
    { started: '2017-06-05', on: '2017-06-09' },
    98,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7107',
    'quoting-technology',
    'beatrice-lund',
    { started: '2017-08-07', on: '2017-08-18', expires: '2019-08-18' },
    88,
  ),
  passed(
    'a7d1e5c0-2b44-4e0d-9a6e-31f20c9d7108',
    'margin-conversations',
    'rosalind-mbeki',
    { started: '2017-09-11', on: '2017-09-21' },
    86,
  ),
]);

export const visits: Draft<'visits'> = vance<'visits'>(
  '2017-09-29T12:15:00-05:00',
  [
    ['2017-02', 18],
    ['2017-03', 24],
    ['2017-04', 15],
    ['2017-05', 29],
    ['2017-06', 21],
    ['2017-07', 13],
    ['2017-08', 22],
    ['2017-09', 26],
  ].map(([month, visits]) => ({
    id: `visits-${month}`,
    party: 'wexcombe',
    month: String(month),
    visits: Number(visits),
  })),
);

export const feedback: Draft<'feedback'> = rosalind<'feedback'>('2017-03-09T09:00:00-05:00', [
  {
    id: 'feedback-quoting',
    course: 'quoting-technology',
    by: 'declan-foyle',
    on: '2017-03-09',
    text: 'Copiers, copiers, copiers. Nobody asks me for a copier; they ask for headsets.',
    outcome: 'A chapter on telephones and headsets since May, with the one-page sheet.',
  },
  {
    id: 'feedback-margin',
    course: 'margin-conversations',
    by: 'yuki-ferreira',
    on: '2017-05-22',
    text: 'Works on the telephone. I would like to hear recorded calls.',
    outcome: 'Three recorded calls from Albany are in the course since August, with the customers’ leave.',
  },
]);
