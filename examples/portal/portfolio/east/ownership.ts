import type { Draft } from '../draft.ts';
import { nathaniel, oliver, rosalind } from './people.ts';

export const requests: Draft<'requests'> = rosalind<'requests'>('2017-08-21T10:10:00-04:00', [
  {
    id: 'price-headsets',
    title: 'Special price for sixty headsets in Hartford',
    type: 'special-pricing',
    party: 'wexcombe',
    by: 'declan-foyle',
    asked: '2017-08-21T10:10:00-04:00',
    answers: [
      {
        id: 'answer-1',
        at: '2017-08-21T15:30:00-04:00',
        by: 'oliver-nkemelu',
        kind: 'yes',
        answer: '18 % off list, one point carried by us.',
      },
    ],
    closed: '2017-08-22',
  },
]);

export const pencils: Draft<'pencils'> = oliver<'pencils'>('2016-12-02T14:30:00-05:00', [
  {
    id: 'pencil-benefit',
    subject: { type: 'party', id: 'wexcombe' },
    field: 'benefit',
    for: 'wexcombe',
    by: 'halvern',
    note: 'In your own words.',
    due: '2016-12-16',
    status: 'accepted',
    settled: '2016-12-09',
  },
]);

const onPaper = 'Signed on paper in Albany, 2017-01-12';

export const signoffs: Draft<'signoffs'> = [
  ...oliver<'signoffs'>('2017-01-12T16:30:00-05:00', [
    {
      id: 'signed-halvern',
      party: 'halvern',
      by: 'samuel-okonjo',
      at: '2017-01-12T16:30:00-05:00',
      revision: 1,
      terms: onPaper,
    },
  ]),
  ...nathaniel<'signoffs'>('2017-01-12T16:35:00-05:00', [
    {
      id: 'signed-wexcombe',
      party: 'wexcombe',
      by: 'nathaniel-osgood',
      at: '2017-01-12T16:35:00-05:00',
      revision: 1,
      terms: onPaper,
    },
  ]),
];
