import type { Draft } from '../draft.ts';
import { courses as offered } from '../vendor/company.ts';
import { kevin, vance } from './people.ts';

const sellers = ['kevin-tran', 'marcus-osei', 'sofia-delgado'];

export const courses: Draft<'courses'> = vance<'courses'>(
  '2016-12-15T10:00:00-06:00',
  offered.map((course) => ({ ...course, requiredFor: sellers, due: '2017-12-15' })),
);

export const completions: Draft<'completions'> = vance<'completions'>('2017-09-29T10:15:00-05:00', [
  {
    id: 'quoting-kevin',
    statement: 'c17f5c68-51f5-5f8a-8070-c9e7f85257db',
    course: 'quoting-technology',
    stakeholder: 'kevin-tran',
    started: '2017-02-20',
    on: '2017-02-23',
    score: 88,
    passed: true,
    expires: '2019-02-23',
  },
  {
    id: 'quoting-marcus',
    statement: '9a86f8a3-df9b-5b2f-ad2f-e1093a2aa151',
    course: 'quoting-technology',
    stakeholder: 'marcus-osei',
    started: '2017-02-20',
    on: '2017-02-23',
    score: 94,
    passed: true,
    expires: '2019-02-23',
  },
  {
    id: 'quoting-sofia',
    statement: '70ed3b8c-181c-5c3f-9f00-550616348c97',
    course: 'quoting-technology',
    stakeholder: 'sofia-delgado',
    started: '2017-02-20',
    on: '2017-03-02',
    score: 81,
    passed: true,
    expires: '2019-03-02',
  },
  {
    id: 'copier-marcus',
    statement: 'ab190706-b2be-5448-9f94-58821c42861e',
    course: 'copier-basics',
    stakeholder: 'marcus-osei',
    started: '2017-06-12',
    on: '2017-06-15',
    score: 90,
    passed: true,
    expires: '2019-06-15',
  },
  {
    id: 'copier-sofia',
    statement: 'e0d29462-d038-546f-83c1-dc6f8f52265f',
    course: 'copier-basics',
    stakeholder: 'sofia-delgado',
    started: '2017-06-12',
    on: '2017-06-16',
    score: 85,
    passed: true,
    expires: '2019-06-16',
  },
  {
    id: 'copier-kevin',
    statement: '7ea9252b-c765-5f01-8d63-8b42a2a5cc55',
    course: 'copier-basics',
    stakeholder: 'kevin-tran',
    started: '2017-08-21',
    on: '2017-08-31',
    score: 79,
    passed: true,
    expires: '2019-08-31',
  },
  {
    id: 'margin-kevin',
    statement: 'c717a77a-111e-5d4a-a480-5eb67e91d5c8',
    course: 'margin-conversations',
    stakeholder: 'kevin-tran',
    started: '2017-09-18',
    on: '2017-09-28',
    score: 92,
    passed: true,
  },
]);

export const visits: Draft<'visits'> = vance<'visits'>('2017-09-29T10:25:00-05:00', [
  ...[
    ['2017-02', 31],
    ['2017-03', 22],
    ['2017-04', 12],
    ['2017-05', 14],
    ['2017-06', 27],
    ['2017-07', 11],
    ['2017-08', 16],
    ['2017-09', 19],
  ].map(([month, visits]) => ({
    id: `visits-${month}`,
    party: 'cedarmoor',
    month: String(month),
    visits: Number(visits),
  })),
]);

export const feedback: Draft<'feedback'> = kevin<'feedback'>('2017-03-03T09:00:00-08:00', [
  {
    id: 'feedback-quoting',
    course: 'quoting-technology',
    by: 'marcus-osei',
    on: '2017-03-03',
    text: 'Good, but every example is an office of 500 desks. Ours have thirty.',
    outcome: 'Examples with 20, 50 and 120 desks since April, the same as the bundles.',
  },
  {
    id: 'feedback-copier',
    course: 'copier-basics',
    by: 'sofia-delgado',
    on: '2017-06-19',
    text: 'A card to keep by the phone with what to ask about the room would help.',
    outcome: 'Card added to the course and printed for the inside sales desks.',
  },
]);
