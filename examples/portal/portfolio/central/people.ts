import { author, type Draft, roles } from '../draft.ts';
import { colleague } from '../vendor/colleagues.ts';

export const ines = author('halvern', 'ines-falk');
export const graham = author('halvern', 'graham-pruitt');
export const castellano = author('halvern', 'theo-castellano');
export const vance = author('halvern', 'imani-vance');
export const desmond = author('quillhaven', 'desmond-achterberg');
export const marguerite = author('quillhaven', 'marguerite-oyelaran');
export const priya = author('quillhaven', 'priya-venkataraman');
export const lucas = author('quillhaven', 'lucas-lindgren');
export const armand = author('lakehead', 'armand-thibodeau');

const signed = 'signed 2017-01-24';
const seen = (...times: string[]) => times.map((at) => ({ at, kind: 'viewed' as const }));
const read = (at: string) => ({ at, kind: 'acknowledged' as const, revision: signed });

/** Ines left at the end of May; Graham took Central over and keeps the South as well. */
export const stakeholders: Draft<'stakeholders'> = [
  ...ines<'stakeholders'>('2016-12-05T10:20:00-06:00', [
    {
      id: 'ines-falk',
      party: 'halvern',
      name: 'Ines Falk',
      title: 'Channel Manager, Central',
      function: 'partner-management',
      email: 'ines.falk@halvernpike.example',
      capacity: 18,
      joined: '2016-12-05',
      left: '2017-05-31',
      exposure: [read('2017-01-24T16:00:00-06:00'), ...seen('2017-04-18T09:10:00-05:00', '2017-05-30T17:20:00-05:00')],
    },
    colleague('samuel-okonjo', {
      capacity: 2,
      joined: '2016-12-05',
      exposure: [read('2017-01-25T09:00:00-06:00'), ...seen('2017-07-18T08:40:00-05:00')],
    }),
    colleague('petra-lindqvist', {
      capacity: 6,
      joined: '2016-12-12',
      exposure: [read('2017-01-25T10:15:00-06:00'), ...seen('2017-09-12T09:30:00-05:00')],
    }),
    colleague('imani-vance', {
      capacity: 5,
      joined: '2016-12-12',
      exposure: [read('2017-01-25T11:00:00-06:00'), ...seen('2017-09-21T13:45:00-05:00')],
    }),
    colleague('theo-castellano', {
      capacity: 5,
      joined: '2016-12-12',
      exposure: [read('2017-01-26T08:30:00-06:00'), ...seen('2017-09-12T15:00:00-05:00')],
    }),
  ]),
  ...graham<'stakeholders'>('2017-06-01T09:00:00-05:00', [
    {
      id: 'graham-pruitt',
      party: 'halvern',
      name: 'Graham Pruitt',
      title: 'Channel Manager, South and Central',
      function: 'partner-management',
      email: 'graham.pruitt@halvernpike.example',
      capacity: 9,
      joined: '2017-06-01',
      exposure: [read('2017-06-02T16:10:00-05:00'), ...seen('2017-07-18T08:30:00-05:00', '2017-09-28T17:40:00-05:00')],
      lead: true,
    },
  ]),
  ...desmond<'stakeholders'>('2016-12-13T14:10:00-06:00', [
    {
      id: 'desmond-achterberg',
      party: 'quillhaven',
      name: 'Desmond Achterberg',
      title: 'Sales Director',
      function: 'sales',
      email: 'desmond.achterberg@quillhaven.example',
      capacity: 16,
      joined: '2016-12-05',
      exposure: [read('2017-01-24T17:10:00-06:00'), ...seen('2017-07-18T08:00:00-05:00', '2017-09-27T16:20:00-05:00')],
      lead: true,
    },
    {
      id: 'marguerite-oyelaran',
      party: 'quillhaven',
      name: 'Marguerite Oyelaran',
      title: 'Managing Director',
      function: 'management',
      email: 'marguerite.oyelaran@quillhaven.example',
      capacity: 5,
      joined: '2016-12-05',
      exposure: [read('2017-01-24T17:20:00-06:00'), ...seen('2017-09-13T19:05:00-05:00')],
    },
    {
      id: 'priya-venkataraman',
      party: 'quillhaven',
      name: 'Priya Venkataraman',
      title: 'Controller',
      function: 'finance',
      email: 'priya.venkataraman@quillhaven.example',
      capacity: 8,
      joined: '2016-12-13',
      exposure: [read('2017-01-25T08:40:00-06:00'), ...seen('2017-09-30T18:30:00-05:00')],
    },
    {
      id: 'lucas-lindgren',
      party: 'quillhaven',
      name: 'Lucas Lindgren',
      title: 'Marketing Manager',
      function: 'marketing',
      email: 'lucas.lindgren@quillhaven.example',
      capacity: 12,
      joined: '2016-12-13',
      exposure: [read('2017-01-25T09:20:00-06:00'), ...seen('2017-09-14T11:00:00-05:00')],
    },
    {
      id: 'tamsin-whitlock',
      party: 'quillhaven',
      name: 'Tamsin Whitlock',
      title: 'Inside Sales Team Lead',
      function: 'sales',
      email: 'tamsin.whitlock@quillhaven.example',
      capacity: 14,
      joined: '2016-12-13',
      exposure: [read('2017-01-25T09:30:00-06:00'), ...seen('2017-09-26T10:45:00-05:00')],
    },
  ]),
  ...armand<'stakeholders'>('2016-12-20T10:00:00-05:00', [
    {
      id: 'armand-thibodeau',
      party: 'lakehead',
      name: 'Armand Thibodeau',
      title: 'General Manager',
      function: 'management',
      email: 'armand.thibodeau@lakeheadcartage.example',
      capacity: 6,
      joined: '2016-12-20',
      exposure: [read('2017-01-26T10:00:00-05:00'), ...seen('2017-07-18T09:20:00-04:00')],
      lead: true,
    },
    {
      id: 'claire-desrosiers',
      party: 'lakehead',
      name: 'Claire Desrosiers',
      title: 'Dispatch and Billing',
      function: 'operations',
      email: 'claire.desrosiers@lakeheadcartage.example',
      capacity: 9,
      joined: '2016-12-20',
      exposure: [read('2017-01-26T10:30:00-05:00'), ...seen('2017-09-20T14:10:00-04:00')],
    },
    {
      id: 'owen-makela',
      party: 'lakehead',
      name: 'Owen Makela',
      title: 'Driver, Duluth run',
      function: 'operations',
      email: 'owen.makela@lakeheadcartage.example',
      capacity: 4,
      joined: '2017-02-20',
      exposure: [read('2017-02-21T06:10:00-05:00'), ...seen('2017-08-17T05:50:00-04:00')],
    },
  ]),
];

const atKickOff = ines<'assignments'>('2017-01-24T15:10:00-06:00', [
  ...roles('section', 'direction', {
    A: ['samuel-okonjo', 'marguerite-oyelaran'],
    R: ['desmond-achterberg'],
    C: ['armand-thibodeau'],
  }),
  ...roles('section', 'marketing', { A: ['petra-lindqvist', 'marguerite-oyelaran'], R: ['lucas-lindgren'] }),
  ...roles('section', 'sales', {
    A: ['samuel-okonjo', 'marguerite-oyelaran'],
    R: ['desmond-achterberg'],
    C: ['tamsin-whitlock'],
  }),
  ...roles('objective', 'grow-central', {
    A: ['samuel-okonjo', 'marguerite-oyelaran'],
    R: ['desmond-achterberg', 'petra-lindqvist'],
    S: ['tamsin-whitlock'],
  }),
  ...roles('objective', 'lake-states', {
    A: ['samuel-okonjo', 'armand-thibodeau'],
    R: ['claire-desrosiers'],
    S: ['owen-makela'],
    C: ['tamsin-whitlock'],
  }),
  ...roles('initiative', 'thunder-bay', {
    A: ['armand-thibodeau'],
    R: ['claire-desrosiers'],
    S: ['owen-makela'],
    I: ['petra-lindqvist'],
  }),
  ...roles('initiative', 'office-mailings', {
    A: ['petra-lindqvist', 'marguerite-oyelaran'],
    R: ['lucas-lindgren'],
    I: ['tamsin-whitlock'],
  }),
  ...roles('initiative', 'seller-courses', { A: ['samuel-okonjo'], R: ['imani-vance'], I: ['tamsin-whitlock'] }),
]);

export const assignments: Draft<'assignments'> = [
  ...atKickOff,
  ...graham<'assignments'>('2017-07-18T13:30:00-05:00', [
    ...roles('section', 'money', { A: ['graham-pruitt', 'priya-venkataraman'], R: ['theo-castellano'] }),
    ...roles('objective', 'keep-profit', {
      A: ['graham-pruitt', 'marguerite-oyelaran'],
      R: ['desmond-achterberg', 'priya-venkataraman'],
      C: ['theo-castellano'],
    }),
    ...roles('objective', 'quote-technology', {
      A: ['graham-pruitt', 'desmond-achterberg'],
      R: ['tamsin-whitlock', 'imani-vance'],
    }),
    ...roles('initiative', 'price-ladder', {
      A: ['graham-pruitt', 'marguerite-oyelaran'],
      R: ['priya-venkataraman'],
      S: ['desmond-achterberg'],
      C: ['theo-castellano'],
    }),
    ...roles('initiative', 'quote-same-day', { A: ['graham-pruitt'], R: ['tamsin-whitlock'], S: ['imani-vance'] }),
    ...roles('milestone', 'half-year', { A: ['samuel-okonjo', 'marguerite-oyelaran'], R: ['desmond-achterberg'] }),
  ]),
];
