import { author, type Draft, roles } from '../draft.ts';

export const graham = author('halvern', 'graham-pruitt');
export const castellano = author('halvern', 'theo-castellano');
export const vance = author('halvern', 'imani-vance');
export const walter = author('tallowmere', 'walter-beaumont');
export const adrienne = author('tallowmere', 'adrienne-cole');
export const jodie = author('tallowmere', 'jodie-ramsey');

const signed = 'signed 2017-01-19';
const seen = (...times: string[]) => times.map((at) => ({ at, kind: 'viewed' as const }));
const read = (at: string) => ({ at, kind: 'acknowledged' as const, revision: signed });

/** At Tallowmere three people were named for reasons of form and have never opened the plan; the third who knew it left in June. */
export const stakeholders: Draft<'stakeholders'> = [
  ...graham<'stakeholders'>('2016-12-01T10:40:00-05:00', [
    {
      id: 'graham-pruitt',
      party: 'halvern',
      name: 'Graham Pruitt',
      title: 'Channel Manager, South',
      function: 'partner-management',
      email: 'graham.pruitt@halvernpike.example',
      capacity: 14,
      joined: '2016-12-01',
      exposure: [read('2017-01-19T17:30:00-05:00'), ...seen('2017-04-19T16:10:00-04:00', '2017-09-27T18:20:00-05:00')],
      lead: true,
    },
    {
      id: 'samuel-okonjo',
      party: 'halvern',
      name: 'Samuel Okonjo',
      title: 'Director of Channel Sales',
      function: 'management',
      email: 'samuel.okonjo@halvernpike.example',
      capacity: 2,
      joined: '2016-12-01',
      exposure: [read('2017-01-20T09:00:00-06:00'), ...seen('2017-04-21T08:05:00-05:00')],
    },
    {
      id: 'petra-lindqvist',
      party: 'halvern',
      name: 'Petra Lindqvist',
      title: 'Partner Marketing Manager',
      function: 'marketing',
      email: 'petra.lindqvist@halvernpike.example',
      capacity: 6,
      joined: '2016-12-01',
      exposure: [read('2017-01-20T11:30:00-06:00'), ...seen('2017-09-12T10:00:00-05:00')],
    },
    {
      id: 'imani-vance',
      party: 'halvern',
      name: 'Imani Vance',
      title: 'Partner Trainer',
      function: 'training',
      email: 'imani.vance@halvernpike.example',
      capacity: 5,
      joined: '2017-01-05',
      exposure: [read('2017-01-23T09:20:00-06:00'), ...seen('2017-08-30T14:45:00-05:00')],
    },
    {
      id: 'theo-castellano',
      party: 'halvern',
      name: 'Theo Castellano',
      title: 'Partner Finance Analyst',
      function: 'finance',
      email: 'theo.castellano@halvernpike.example',
      capacity: 4,
      joined: '2017-01-05',
      exposure: [read('2017-01-23T15:00:00-06:00'), ...seen('2017-07-24T09:35:00-05:00')],
    },
    {
      id: 'walter-beaumont',
      party: 'tallowmere',
      name: 'Walter Beaumont',
      title: 'Owner and President',
      function: 'management',
      email: 'walter.beaumont@tallowmere.example',
      capacity: 5,
      joined: '2016-12-01',
      exposure: [read('2017-01-19T17:45:00-05:00'), ...seen('2017-04-20T09:30:00-04:00', '2017-08-22T20:40:00-04:00')],
      lead: true,
    },
    {
      id: 'adrienne-cole',
      party: 'tallowmere',
      name: 'Adrienne Cole',
      title: 'Sales Director',
      function: 'sales',
      email: 'adrienne.cole@tallowmere.example',
      capacity: 14,
      joined: '2016-12-01',
      left: '2017-06-16',
      exposure: [read('2017-01-19T17:50:00-05:00'), ...seen('2017-05-09T12:00:00-04:00', '2017-06-12T09:10:00-04:00')],
    },
    {
      id: 'jodie-ramsey',
      party: 'tallowmere',
      name: 'Jodie Ramsey',
      title: 'Inside Sales Manager',
      function: 'sales',
      email: 'jodie.ramsey@tallowmere.example',
      capacity: 8,
      joined: '2017-01-19',
      exposure: [read('2017-01-24T08:30:00-05:00'), ...seen('2017-09-06T11:15:00-04:00')],
    },
    {
      id: 'linh-nguyen',
      party: 'tallowmere',
      name: 'Linh Nguyen',
      title: 'Marketing Coordinator',
      function: 'marketing',
      email: 'linh.nguyen@tallowmere.example',
      joined: '2017-01-19',
    },
    {
      id: 'earl-hollis',
      party: 'tallowmere',
      name: 'Earl Hollis',
      title: 'Purchasing Manager',
      function: 'operations',
      email: 'earl.hollis@tallowmere.example',
      joined: '2017-01-19',
    },
    {
      id: 'denise-foster',
      party: 'tallowmere',
      name: 'Denise Foster',
      title: 'Bookkeeper',
      function: 'finance',
      email: 'denise.foster@tallowmere.example',
      joined: '2017-01-19',
    },
  ]),
];

export const assignments: Draft<'assignments'> = graham<'assignments'>('2017-01-19T15:20:00-05:00', [
  ...roles('section', 'direction', { A: ['samuel-okonjo', 'walter-beaumont'], R: ['graham-pruitt'] }),
  ...roles('section', 'marketing', { A: ['petra-lindqvist', 'walter-beaumont'], R: ['petra-lindqvist'] }),
  ...roles('section', 'sales', { A: ['graham-pruitt', 'walter-beaumont'], R: ['adrienne-cole'] }),
  ...roles('section', 'money', { A: ['graham-pruitt', 'walter-beaumont'], R: ['theo-castellano'] }),
  ...roles('objective', 'grow-south', {
    A: ['samuel-okonjo', 'walter-beaumont'],
    R: ['graham-pruitt', 'adrienne-cole'],
    S: ['jodie-ramsey'],
  }),
  ...roles('objective', 'hold-profit', {
    A: ['samuel-okonjo', 'walter-beaumont'],
    R: ['adrienne-cole'],
    C: ['theo-castellano'],
  }),
  ...roles('objective', 'win-home-office', { A: ['graham-pruitt', 'walter-beaumont'], R: ['adrienne-cole'] }),
  ...roles('initiative', 'consumer-promotion', {
    A: ['graham-pruitt'],
    R: ['petra-lindqvist'],
    I: ['walter-beaumont'],
  }),
  ...roles('initiative', 'corporate-calls', { A: ['walter-beaumont', 'graham-pruitt'], R: ['jodie-ramsey'] }),
  ...roles('initiative', 'care-calls', { A: ['walter-beaumont'], R: ['jodie-ramsey'], I: ['graham-pruitt'] }),
  ...roles('initiative', 'home-office-restart', {
    A: ['walter-beaumont', 'graham-pruitt'],
    R: ['adrienne-cole'],
    S: ['petra-lindqvist'],
  }),
  ...roles('initiative', 'margin-watch', {
    A: ['walter-beaumont', 'graham-pruitt'],
    R: ['graham-pruitt'],
    C: ['theo-castellano'],
  }),
  ...roles('initiative', 'seller-training', { A: ['graham-pruitt'], R: ['imani-vance'], I: ['jodie-ramsey'] }),
  ...roles('milestone', 'spring-recovery', { A: ['samuel-okonjo', 'walter-beaumont'], R: ['graham-pruitt'] }),
]);
