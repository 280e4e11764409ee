import type { Draft } from '../draft.ts';
import { oliver, rosalind } from './people.ts';

type Action = Draft<'actions'>[number];
type Short = Omit<Action, 'status'>;

const done = (on: string, action: Short): Action => ({ ...action, status: 'done', done: on });
const todo = (action: Short): Action => ({ ...action, status: 'todo' });

/** First what was done, then the ninety days to come. */
export const actions: Draft<'actions'> = [
  ...rosalind<'actions'>('2017-01-12T14:20:00-05:00', [
    done('2017-01-31', {
      id: 'desk-number',
      title: 'A number and two people for the Home Office desk',
      initiative: 'home-office-desk',
      owner: 'yuki-ferreira',
      due: '2017-01-31',
      effort: 4,
    }),
    done('2017-03-10', {
      id: 'spring-postcard',
      title: 'Send the spring postcard',
      initiative: 'home-office-desk',
      owner: 'ignacio-varga',
      due: '2017-03-13',
      effort: 4,
    }),
    done('2017-03-24', {
      id: 'trial-terms',
      title: 'Terms for a chair on trial',
      initiative: 'chairs-first',
      owner: 'hannah-eidelman',
      due: '2017-03-24',
      effort: 2,
    }),
  ]),
  ...oliver<'actions'>('2017-01-12T14:30:00-05:00', [
    done('2017-03-02', {
      id: 'teach-february',
      title: 'Teach “Quoting technology” in Albany',
      initiative: 'technology-courses',
      owner: 'imani-vance',
      due: '2017-03-03',
      effort: 3,
    }),
  ]),
  ...rosalind<'actions'>('2017-04-13T14:40:00-04:00', [
    done('2017-06-30', {
      id: 'first-visits',
      title: 'Visit the first seventeen accounts with an old machine',
      initiative: 'renewal-round',
      owner: 'declan-foyle',
      start: '2017-04-24',
      due: '2017-06-30',
      effort: 10,
    }),
    done('2017-06-16', {
      id: 'desk-calls-spring',
      title: 'Call all home offices: second quarter',
      initiative: 'home-office-desk',
      owner: 'yuki-ferreira',
      due: '2017-06-23',
      effort: 8,
    }),
    done('2017-05-19', {
      id: 'headset-sheet',
      title: 'One page on headsets, for the telephone',
      initiative: 'technology-courses',
      owner: 'brendan-rourke',
      due: '2017-05-19',
      effort: 2,
    }),
  ]),
  ...rosalind<'actions'>('2017-07-13T14:20:00-04:00', [
    done('2017-09-01', {
      id: 'autumn-catalogue',
      title: 'Print and post the autumn catalogue',
      initiative: 'chairs-first',
      owner: 'ignacio-varga',
      due: '2017-09-04',
      effort: 5,
    }),
    done('2017-09-22', {
      id: 'headset-calls',
      title: 'Call the 110 offices without headsets',
      initiative: 'technology-courses',
      owner: 'declan-foyle',
      due: '2017-09-22',
      effort: 6,
    }),
    {
      id: 'second-visits',
      title: 'Visit the other seventeen accounts with an old machine',
      initiative: 'renewal-round',
      owner: 'declan-foyle',
      start: '2017-09-04',
      due: '2017-11-17',
      effort: 9,
      status: 'doing',
    },
    {
      id: 'chairs-trial',
      title: 'Sixty more chairs on trial',
      initiative: 'chairs-first',
      owner: 'ignacio-varga',
      start: '2017-09-11',
      due: '2017-11-24',
      effort: 5,
      status: 'doing',
    },
    todo({
      id: 'desk-calls-autumn',
      title: 'Call all home offices: fourth quarter',
      initiative: 'home-office-desk',
      owner: 'yuki-ferreira',
      start: '2017-10-09',
      due: '2017-12-01',
      effort: 8,
    }),
    todo({
      id: 'table-prices',
      title: 'Say which tables leave the catalogue',
      initiative: 'chairs-first',
      owner: 'hannah-eidelman',
      due: '2017-10-27',
      effort: 2,
    }),
    todo({
      id: 'reorder-list',
      title: 'A list of what each returning customer buys again, before Christmas',
      initiative: 'home-office-desk',
      owner: 'yuki-ferreira',
      due: '2017-12-08',
      effort: 3,
    }),
  ]),
  ...oliver<'actions'>('2017-07-13T14:30:00-04:00', [
    done('2017-08-11', {
      id: 'demo-headsets',
      title: 'Telephones and headsets to show in Albany, on loan',
      initiative: 'technology-courses',
      owner: 'brendan-rourke',
      due: '2017-08-14',
      effort: 1,
    }),
    todo({
      id: 'copier-course',
      title: 'Copier basics for Declan and Beatrice',
      initiative: 'technology-courses',
      owner: 'imani-vance',
      start: '2017-10-23',
      due: '2017-11-03',
      effort: 3,
    }),
    todo({
      id: 'machine-quotes',
      title: 'Let Declan quote machines up to $2,000',
      initiative: 'renewal-round',
      owner: 'brendan-rourke',
      due: '2017-10-20',
      effort: 1,
    }),
  ]),
];
