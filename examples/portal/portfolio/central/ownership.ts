import type { Draft } from '../draft.ts';
import { armand, desmond, ines, lucas, marguerite } from './people.ts';

export const requests: Draft<'requests'> = [
  ...desmond<'requests'>('2017-05-15T10:00:00-05:00', [
    {
      id: 'houston-price',
      title: 'Special price for thirty chairs in Houston',
      type: 'special-pricing',
      party: 'quillhaven',
      by: 'desmond-achterberg',
      asked: '2017-05-15T10:00:00-05:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-05-16T09:20:00-05:00',
          by: 'ines-falk',
          kind: 'partly',
          answer: '20 %, and two points carried by us. Not the 35 that was asked for.',
        },
      ],
      closed: '2017-05-16',
    },
  ]),
  ...lucas<'requests'>('2017-09-13T09:40:00-05:00', [
    {
      id: 'claim-deadline',
      title: 'May the Chicago claim be handed in after its day?',
      type: 'other',
      party: 'quillhaven',
      by: 'lucas-lindgren',
      asked: '2017-09-13T09:40:00-05:00',
      answers: [
        {
          id: 'answer-1',
          at: '2017-09-18T17:10:00-05:00',
          by: 'graham-pruitt',
          kind: 'interim',
          answer: 'I do not know yet. Theo and I look at it in October.',
        },
      ],
    },
  ]),
];

export const pencils: Draft<'pencils'> = ines<'pencils'>('2016-12-05T14:30:00-06:00', [
  {
    id: 'pencil-benefit',
    subject: { type: 'party', id: 'quillhaven' },
    field: 'benefit',
    for: 'quillhaven',
    by: 'halvern',
    note: 'Yours to write.',
    due: '2016-12-20',
    status: 'accepted',
    settled: '2016-12-14',
  },
  {
    id: 'pencil-lane',
    subject: { type: 'objective', id: 'lake-states' },
    field: 'description',
    for: 'lakehead',
    by: 'halvern',
    note: 'What can you promise, in days?',
    due: '2017-01-13',
    status: 'accepted',
    settled: '2016-12-20',
  },
]);

const onPaper = 'Signed on paper in Peoria, 2017-01-24';

export const signoffs: Draft<'signoffs'> = [
  ...ines<'signoffs'>('2017-01-24T15:30:00-06:00', [
    {
      id: 'signed-halvern',
      party: 'halvern',
      by: 'samuel-okonjo',
      at: '2017-01-24T15:30:00-06:00',
      revision: 1,
      terms: onPaper,
    },
  ]),
  ...marguerite<'signoffs'>('2017-01-24T15:35:00-06:00', [
    {
      id: 'signed-quillhaven',
      party: 'quillhaven',
      by: 'marguerite-oyelaran',
      at: '2017-01-24T15:35:00-06:00',
      revision: 1,
      terms: onPaper,
    },
  ]),
  ...armand<'signoffs'>('2017-01-24T15:40:00-06:00', [
    {
      id: 'signed-lakehead',
      party: 'lakehead',
      by: 'armand-thibodeau',
      at: '2017-01-24T15:40:00-06:00',
      revision: 1,
      terms: onPaper,
    },
  ]),
];
