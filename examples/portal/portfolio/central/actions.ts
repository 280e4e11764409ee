import type { Draft } from '../draft.ts';
import { desmond, graham, ines } from './people.ts';

type Action = Draft<'actions'>[number];
type Short = Omit<Action, 'status'>;

const done = (on: string, action: Short): Action => ({ ...action, status: 'done', done: on });
const todo = (action: Short): Action => ({ ...action, status: 'todo' });

/** First what was done, then the ninety days to come. */
export const actions: Draft<'actions'> = [
  ...ines<'actions'>('2017-01-24T14:20:00-06:00', [
    done('2017-02-27', {
      id: 'stock-thunder-bay',
      title: 'Choose and send the forty pallets',
      initiative: 'thunder-bay',
      owner: 'claire-desrosiers',
      due: '2017-03-03',
      effort: 4,
    }),
    done('2017-02-16', {
      id: 'quote-sheets',
      title: 'Price sheets for phones and accessories',
      initiative: 'quote-same-day',
      owner: 'tamsin-whitlock',
      due: '2017-02-17',
      effort: 3,
    }),
    done('2017-03-14', {
      id: 'spring-mailing',
      title: 'Post the spring mailing',
      initiative: 'office-mailings',
      owner: 'lucas-lindgren',
      due: '2017-03-17',
      effort: 5,
    }),
    done('2017-03-09', {
      id: 'teach-quoting',
      title: 'Teach “Quoting technology” in Peoria',
      initiative: 'seller-courses',
      owner: 'imani-vance',
      due: '2017-03-10',
      effort: 3,
    }),
  ]),
  ...ines<'actions'>('2017-04-18T11:30:00-05:00', [
    done('2017-05-26', {
      id: 'chicago-fair',
      title: 'Stand at the office fair in Chicago',
      initiative: 'office-mailings',
      owner: 'lucas-lindgren',
      due: '2017-05-26',
      effort: 5,
    }),
    done('2017-06-22', {
      id: 'call-supplies',
      title: 'Show a Technology quotation to forty supplies accounts',
      initiative: 'quote-same-day',
      owner: 'tamsin-whitlock',
      start: '2017-05-01',
      due: '2017-06-23',
      effort: 8,
    }),
    done('2017-06-09', {
      id: 'hand-over-central',
      title: 'Hand Central over to Graham',
      initiative: 'quote-same-day',
      owner: 'samuel-okonjo',
      due: '2017-06-09',
      effort: 1,
    }),
  ]),
  ...graham<'actions'>('2017-07-18T14:00:00-05:00', [
    done('2017-08-25', {
      id: 'ladder-figures',
      title: 'Show what each discount of the first half cost, by state',
      initiative: 'price-ladder',
      owner: 'priya-venkataraman',
      due: '2017-08-25',
      effort: 4,
    }),
    {
      id: 'ladder-rules',
      title: 'Write down the ladder and have both managements sign it',
      initiative: 'price-ladder',
      owner: 'graham-pruitt',
      start: '2017-08-28',
      due: '2017-09-15',
      effort: 2,
      status: 'doing',
    },
    todo({
      id: 'ladder-support',
      title: 'Settle what price support the ladder frees, and credit half of it',
      initiative: 'price-ladder',
      owner: 'theo-castellano',
      due: '2017-11-24',
      effort: 2,
    }),
    todo({
      id: 'price-course',
      title: 'The price conversation for Desmond and the field',
      initiative: 'seller-courses',
      owner: 'imani-vance',
      start: '2017-10-16',
      due: '2017-10-27',
      effort: 3,
    }),
  ]),
  ...desmond<'actions'>('2017-07-18T14:20:00-05:00', [
    todo({
      id: 'ladder-start',
      title: 'Every quotation in Texas and Illinois by the ladder',
      initiative: 'price-ladder',
      owner: 'desmond-achterberg',
      start: '2017-10-16',
      due: '2017-11-30',
      effort: 5,
    }),
    todo({
      id: 'copiers-2012',
      title: 'Visit the eight accounts with copiers of 2012',
      initiative: 'quote-same-day',
      owner: 'desmond-achterberg',
      start: '2017-10-02',
      due: '2017-10-31',
      effort: 5,
    }),
    {
      id: 'managers-letter',
      title: 'Letter to 140 purchasing managers',
      initiative: 'office-mailings',
      owner: 'lucas-lindgren',
      start: '2017-09-18',
      due: '2017-10-13',
      effort: 4,
      status: 'doing',
      carried: [
        {
          on: '2017-09-12',
          from: '2017-09-22',
          to: '2017-10-13',
          why: 'The list of addressees that the fund asks for was not ready.',
        },
      ],
    },
    todo({
      id: 'omaha-fair',
      title: 'Stand at the fair in Omaha',
      initiative: 'office-mailings',
      owner: 'lucas-lindgren',
      due: '2017-11-10',
      effort: 4,
    }),
    todo({
      id: 'supplies-rest',
      title: 'Show a Technology quotation to the other thirty-five accounts',
      initiative: 'quote-same-day',
      owner: 'tamsin-whitlock',
      start: '2017-10-02',
      due: '2017-12-01',
      effort: 7,
    }),
    todo({
      id: 'winter-stock',
      title: 'Restock Thunder Bay before the road freezes',
      initiative: 'thunder-bay',
      owner: 'claire-desrosiers',
      start: '2017-10-23',
      due: '2017-11-10',
      effort: 4,
    }),
  ]),
];
