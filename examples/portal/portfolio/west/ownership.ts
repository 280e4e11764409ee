import type { Draft } from '../draft.ts';
import { dana, elin, kevin, naoko } from './people.ts';

export const requests: Draft<'requests'> = [
  ...kevin<'requests'>('2017-05-02T10:10:00-07:00', [
    {
      id: 'price-tacoma',
      title: 'Special price for a 120-desk bundle in Tacoma against a leasing offer',
      type: 'special-pricing',
      party: 'cedarmoor',
      by: 'marcus-osei',
      asked: '2017-05-02T10:10:00-07:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-05-02T16:40:00-07:00',
          by: 'dana-marchetti',
          kind: 'interim',
          answer: 'Brendan checks the service cost; answer tomorrow by noon.',
        },
        {
          id: 'answer-2',
          at: '2017-05-03T11:25:00-07:00',
          by: 'dana-marchetti',
          kind: 'partly',
          answer: '22 % instead of 26 %, two points carried by us, and installation on the Saturday they asked for.',
        },
      ],
      closed: '2017-05-03',
    },
  ]),
  ...kevin<'requests'>('2017-08-03T14:00:00-07:00', [
    {
      id: 'damaged-tables',
      title: 'Return of two conference tables damaged on the way to Denver',
      type: 'return-authorisation',
      party: 'cedarmoor',
      by: 'paul-hargrove',
      asked: '2017-08-03T14:00:00-07:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-08-04T09:05:00-07:00',
          by: 'dana-marchetti',
          kind: 'yes',
          answer: 'Authorised; the carrier collects on Monday, replacements leave the same day.',
        },
      ],
      closed: '2017-08-08',
    },
  ]),
  ...naoko<'requests'>('2017-09-18T09:30:00-07:00', [
    {
      id: 'terms-november',
      title: 'Sixty days to pay for November’s orders',
      type: 'credit-terms',
      party: 'cedarmoor',
      by: 'naoko-yamada',
      asked: '2017-09-18T09:30:00-07:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-09-20T15:10:00-05:00',
          by: 'theo-castellano',
          kind: 'yes',
          answer: 'Sixty days for invoices dated 1 to 30 November, within the present limit.',
        },
      ],
      closed: '2017-09-20',
    },
  ]),
];

export const pencils: Draft<'pencils'> = [
  ...dana<'pencils'>('2016-11-29T15:20:00-08:00', [
    {
      id: 'pencil-benefit',
      subject: { type: 'party', id: 'cedarmoor' },
      field: 'benefit',
      for: 'cedarmoor',
      by: 'halvern',
      note: 'Yours to write: what is in it for you?',
      due: '2016-12-14',
      status: 'accepted',
      settled: '2016-12-06',
    },
    {
      id: 'pencil-completion',
      subject: { type: 'initiative', id: 'standing-orders' },
      field: 'completion',
      for: 'cedarmoor',
      by: 'halvern',
      note: 'When would you say that standing orders work?',
      due: '2016-12-14',
      status: 'accepted',
      settled: '2016-12-14',
    },
  ]),
  ...elin<'pencils'>('2017-09-25T11:20:00-07:00', [
    {
      id: 'pencil-small-offices',
      subject: { type: 'audience', id: 'small-offices' },
      field: 'size',
      for: 'halvern',
      by: 'cedarmoor',
      note: 'How many printers did you sell to small offices out here? We need the number for the newsletter.',
      due: '2017-10-06',
      status: 'open',
    },
  ]),
];

/** Corporate buys half the furniture it should: known, decided on and worked on, so that nobody is told of it each day. */
export const waivers: Draft<'waivers'> = dana<'waivers'>('2017-07-11T13:40:00-07:00', [
  {
    id: 'furniture-corporate',
    rule: 'slice-below-target',
    subjects: [{ type: 'kpi', id: 'sales' }],
    by: 'dana-marchetti',
    why: 'Furniture to Corporate customers has its own initiative since 2017-07-11 and is on the agenda of each review; judged anew when stock and delivery days had a quarter to work.',
    since: '2017-07-11',
    until: '2017-12-31',
  },
]);

export const signoffs: Draft<'signoffs'> = [
  ...dana<'signoffs'>('2017-01-10T15:30:00-08:00', [
    {
      id: 'signed-halvern',
      party: 'halvern',
      by: 'samuel-okonjo',
      at: '2017-01-10T15:30:00-08:00',
      revision: 1,
      terms: 'Signed on paper in Sacramento, 2017-01-10',
    },
  ]),
  ...kevin<'signoffs'>('2017-01-10T15:35:00-08:00', [
    {
      id: 'signed-cedarmoor',
      party: 'cedarmoor',
      by: 'renata-aguilar',
      at: '2017-01-10T15:35:00-08:00',
      revision: 1,
      terms: 'Signed on paper in Sacramento, 2017-01-10',
    },
  ]),
];
