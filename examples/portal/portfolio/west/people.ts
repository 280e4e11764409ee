import { author, type Draft, roles } from '../draft.ts';

export const dana = author('halvern', 'dana-marchetti');
const lindqvist = author('halvern', 'petra-lindqvist');
export const castellano = author('halvern', 'theo-castellano');
export const vance = author('halvern', 'imani-vance');
export const kevin = author('cedarmoor', 'kevin-tran');
export const renata = author('cedarmoor', 'renata-aguilar');
export const elin = author('cedarmoor', 'elin-bjork');
export const naoko = author('cedarmoor', 'naoko-yamada');

const signed = 'signed 2017-01-10';
const seen = (...times: string[]) => times.map((at) => ({ at, kind: 'viewed' as const }));
const read = (at: string) => ({ at, kind: 'acknowledged' as const, revision: signed });

export const stakeholders: Draft<'stakeholders'> = [
  ...dana<'stakeholders'>('2016-11-29T11:20:00-08:00', [
    {
      id: 'dana-marchetti',
      party: 'halvern',
      name: 'Dana Marchetti',
      title: 'Channel Manager, West',
      function: 'partner-management',
      email: 'dana.marchetti@halvernpike.example',
      capacity: 18,
      joined: '2016-11-29',
      exposure: [read('2017-01-11T08:40:00-08:00'), ...seen('2017-07-10T15:05:00-07:00', '2017-09-28T09:12:00-07:00')],
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
      joined: '2016-11-29',
      exposure: [read('2017-01-12T16:30:00-06:00'), ...seen('2017-07-11T08:15:00-05:00')],
    },
    {
      id: 'petra-lindqvist',
      party: 'halvern',
      name: 'Petra Lindqvist',
      title: 'Partner Marketing Manager',
      function: 'marketing',
      email: 'petra.lindqvist@halvernpike.example',
      capacity: 6,
      joined: '2016-11-29',
      exposure: [read('2017-01-13T10:00:00-06:00'), ...seen('2017-09-19T13:40:00-05:00')],
    },
    {
      id: 'brendan-rourke',
      party: 'halvern',
      name: 'Brendan Rourke',
      title: 'Category Manager, Furniture and Technology',
      function: 'product',
      email: 'brendan.rourke@halvernpike.example',
      capacity: 5,
      joined: '2016-11-29',
      exposure: [read('2017-01-16T09:25:00-06:00'), ...seen('2017-07-12T11:00:00-05:00', '2017-09-26T10:10:00-05:00')],
    },
    {
      id: 'imani-vance',
      party: 'halvern',
      name: 'Imani Vance',
      title: 'Partner Trainer',
      function: 'training',
      email: 'imani.vance@halvernpike.example',
      capacity: 8,
      joined: '2016-12-08',
      exposure: [read('2017-01-16T14:00:00-06:00'), ...seen('2017-09-14T09:30:00-05:00')],
    },
    {
      id: 'theo-castellano',
      party: 'halvern',
      name: 'Theo Castellano',
      title: 'Partner Finance Analyst',
      function: 'finance',
      email: 'theo.castellano@halvernpike.example',
      capacity: 4,
      joined: '2016-12-08',
      exposure: [read('2017-01-17T08:50:00-06:00'), ...seen('2017-08-31T15:20:00-05:00')],
    },
  ]),
  ...kevin<'stakeholders'>('2016-12-06T15:45:00-08:00', [
    {
      id: 'kevin-tran',
      party: 'cedarmoor',
      name: 'Kevin Tran',
      title: 'Vice President Sales',
      function: 'sales',
      email: 'kevin.tran@cedarmoor.example',
      capacity: 15,
      joined: '2016-11-29',
      exposure: [read('2017-01-11T09:15:00-08:00'), ...seen('2017-07-11T08:30:00-07:00', '2017-09-29T16:45:00-07:00')],
      lead: true,
    },
    {
      id: 'renata-aguilar',
      party: 'cedarmoor',
      name: 'Renata Aguilar',
      title: 'Managing Director',
      function: 'management',
      email: 'renata.aguilar@cedarmoor.example',
      capacity: 4,
      joined: '2016-11-29',
      exposure: [read('2017-01-11T17:20:00-08:00'), ...seen('2017-07-11T08:50:00-07:00')],
    },
    {
      id: 'elin-bjork',
      party: 'cedarmoor',
      name: 'Elin Bjork',
      title: 'Marketing Manager',
      function: 'marketing',
      email: 'elin.bjork@cedarmoor.example',
      capacity: 12,
      joined: '2016-12-06',
      exposure: [read('2017-01-12T10:30:00-08:00'), ...seen('2017-09-25T11:15:00-07:00')],
    },
    {
      id: 'marcus-osei',
      party: 'cedarmoor',
      name: 'Marcus Osei',
      title: 'Key Account Manager, Corporate',
      function: 'sales',
      email: 'marcus.osei@cedarmoor.example',
      capacity: 12,
      joined: '2016-12-06',
      exposure: [read('2017-01-12T13:05:00-08:00'), ...seen('2017-09-22T09:00:00-07:00')],
    },
    {
      id: 'sofia-delgado',
      party: 'cedarmoor',
      name: 'Sofia Delgado',
      title: 'Inside Sales Team Lead',
      function: 'sales',
      email: 'sofia.delgado@cedarmoor.example',
      capacity: 12,
      joined: '2016-12-06',
      exposure: [read('2017-01-12T13:10:00-08:00'), ...seen('2017-09-28T17:05:00-07:00')],
    },
    {
      id: 'paul-hargrove',
      party: 'cedarmoor',
      name: 'Paul Hargrove',
      title: 'Customer Service Manager',
      function: 'support',
      email: 'paul.hargrove@cedarmoor.example',
      capacity: 6,
      joined: '2016-12-06',
      exposure: [read('2017-01-18T09:40:00-08:00'), ...seen('2017-08-17T10:00:00-07:00')],
    },
    {
      id: 'naoko-yamada',
      party: 'cedarmoor',
      name: 'Naoko Yamada',
      title: 'Controller',
      function: 'finance',
      email: 'naoko.yamada@cedarmoor.example',
      capacity: 5,
      joined: '2016-12-06',
      exposure: [read('2017-01-18T14:20:00-08:00'), ...seen('2017-09-05T16:00:00-07:00')],
    },
  ]),
];

export const assignments: Draft<'assignments'> = [
  ...dana<'assignments'>('2017-01-10T14:30:00-08:00', [
    ...roles('section', 'direction', { A: ['samuel-okonjo', 'renata-aguilar'], R: ['dana-marchetti', 'kevin-tran'] }),
    ...roles('section', 'marketing', {
      A: ['petra-lindqvist', 'renata-aguilar'],
      R: ['elin-bjork'],
      C: ['sofia-delgado'],
      I: ['dana-marchetti'],
    }),
    ...roles('section', 'money', { A: ['dana-marchetti', 'renata-aguilar'], R: ['theo-castellano', 'naoko-yamada'] }),
    ...roles('objective', 'grow-west', {
      A: ['samuel-okonjo', 'renata-aguilar'],
      R: ['dana-marchetti', 'kevin-tran'],
      S: ['marcus-osei', 'sofia-delgado'],
      I: ['naoko-yamada'],
    }),
    ...roles('objective', 'certify-sellers', {
      A: ['dana-marchetti', 'kevin-tran'],
      R: ['imani-vance'],
      I: ['marcus-osei', 'sofia-delgado'],
    }),
    ...roles('initiative', 'copier-bundles', {
      A: ['brendan-rourke', 'kevin-tran'],
      R: ['marcus-osei'],
      S: ['imani-vance'],
      C: ['paul-hargrove'],
    }),
    ...roles('initiative', 'certified-sellers', { A: ['dana-marchetti', 'kevin-tran'], R: ['imani-vance'] }),
    ...roles('initiative', 'furniture-recovery', {
      A: ['samuel-okonjo', 'renata-aguilar'],
      R: ['brendan-rourke'],
      S: ['marcus-osei'],
      C: ['elin-bjork'],
    }),
  ]),
  ...kevin<'assignments'>('2017-01-11T09:50:00-08:00', [
    ...roles('section', 'sales', {
      A: ['renata-aguilar', 'dana-marchetti'],
      R: ['kevin-tran'],
      C: ['marcus-osei', 'sofia-delgado'],
    }),
    ...roles('section', 'operations', { A: ['kevin-tran'], R: ['paul-hargrove'], I: ['dana-marchetti'] }),
    ...roles('objective', 'keep-customers', {
      A: ['renata-aguilar', 'dana-marchetti'],
      R: ['sofia-delgado'],
      S: ['paul-hargrove', 'elin-bjork'],
    }),
    ...roles('objective', 'earn-more', {
      A: ['renata-aguilar', 'samuel-okonjo'],
      R: ['naoko-yamada', 'theo-castellano'],
      C: ['kevin-tran'],
    }),
    ...roles('initiative', 'standing-orders', {
      A: ['kevin-tran', 'dana-marchetti'],
      R: ['sofia-delgado'],
      S: ['paul-hargrove'],
      I: ['petra-lindqvist'],
    }),
    ...roles('initiative', 'autumn-refresh', {
      A: ['renata-aguilar', 'petra-lindqvist'],
      R: ['elin-bjork'],
      C: ['marcus-osei'],
      I: ['brendan-rourke'],
    }),
    ...roles('initiative', 'home-office-club', {
      A: ['kevin-tran', 'petra-lindqvist'],
      R: ['sofia-delgado'],
      S: ['elin-bjork'],
    }),
    ...roles('initiative', 'discount-desk', {
      A: ['renata-aguilar', 'dana-marchetti'],
      R: ['naoko-yamada'],
      C: ['marcus-osei'],
      I: ['theo-castellano'],
    }),
    ...roles('milestone', 'half-year', { A: ['samuel-okonjo', 'renata-aguilar'], R: ['kevin-tran'] }),
    ...roles('milestone', 'standing-forty', { A: ['kevin-tran'], R: ['sofia-delgado'], I: ['dana-marchetti'] }),
  ]),
];
