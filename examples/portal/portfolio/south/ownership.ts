import type { Draft } from '../draft.ts';
import { adrienne, graham, jodie, walter } from './people.ts';

export const requests: Draft<'requests'> = [
  ...adrienne<'requests'>('2017-03-14T10:30:00-04:00', [
    {
      id: 'nashville-demo',
      title: 'A copier to show in Nashville for two weeks',
      type: 'deal-support',
      party: 'tallowmere',
      by: 'adrienne-cole',
      asked: '2017-03-14T10:30:00-04:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-03-16T15:00:00-05:00',
          by: 'graham-pruitt',
          kind: 'yes',
          answer: 'From 20 March, out of Atlanta.',
        },
      ],
      closed: '2017-03-20',
    },
  ]),
  ...walter<'requests'>('2017-08-23T08:15:00-04:00', [
    {
      id: 'flyer-compensation',
      title: 'Who carries the loss on flyer prices below cost?',
      type: 'special-pricing',
      party: 'tallowmere',
      by: 'walter-beaumont',
      asked: '2017-08-23T08:15:00-04:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-09-01T17:40:00-05:00',
          by: 'graham-pruitt',
          kind: 'interim',
          answer: 'I have passed it to St. Louis and come back to you.',
        },
      ],
    },
  ]),
  ...jodie<'requests'>('2017-09-12T13:20:00-04:00', [
    {
      id: 'chair-returns',
      title: 'Return of four chairs with broken castors from Savannah',
      type: 'return-authorisation',
      party: 'tallowmere',
      by: 'jodie-ramsey',
      asked: '2017-09-12T13:20:00-04:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-09-13T10:00:00-05:00',
          by: 'graham-pruitt',
          kind: 'yes',
          answer: 'Authorised; castors are sent instead if the customer prefers.',
        },
      ],
      closed: '2017-09-18',
    },
  ]),
];

export const pencils: Draft<'pencils'> = graham<'pencils'>('2016-12-15T10:30:00-05:00', [
  {
    id: 'pencil-strategy',
    subject: { type: 'party', id: 'tallowmere' },
    field: 'strategy',
    for: 'tallowmere',
    by: 'halvern',
    note: 'I have written what I understood; please correct it.',
    due: '2017-01-13',
    status: 'replaced',
    settled: '2017-01-12',
  },
  {
    id: 'pencil-benefit',
    subject: { type: 'party', id: 'tallowmere' },
    field: 'benefit',
    for: 'tallowmere',
    by: 'halvern',
    note: 'What is in it for Tallowmere? In your own words.',
    due: '2017-01-13',
    status: 'open',
  },
]);

export const signoffs: Draft<'signoffs'> = [
  ...graham<'signoffs'>('2017-01-19T16:30:00-05:00', [
    {
      id: 'signed-halvern',
      party: 'halvern',
      by: 'samuel-okonjo',
      at: '2017-01-19T16:30:00-05:00',
      revision: 1,
      terms: 'Signed on paper in Jacksonville, 2017-01-19',
    },
  ]),
  ...walter<'signoffs'>('2017-01-19T16:35:00-05:00', [
    {
      id: 'signed-tallowmere',
      party: 'tallowmere',
      by: 'walter-beaumont',
      at: '2017-01-19T16:35:00-05:00',
      revision: 1,
      terms: 'Signed on paper in Jacksonville, 2017-01-19',
    },
  ]),
];
