import { author, type Draft, roles } from '../draft.ts';
import { colleague } from '../vendor/colleagues.ts';

export const oliver = author('halvern', 'oliver-nkemelu');
export const castellano = author('halvern', 'theo-castellano');
export const vance = author('halvern', 'imani-vance');
export const rosalind = author('wexcombe', 'rosalind-mbeki');
export const nathaniel = author('wexcombe', 'nathaniel-osgood');
export const hannah = author('wexcombe', 'hannah-eidelman');
export const ignacio = author('wexcombe', 'ignacio-varga');

const signed = 'signed 2017-01-12';
const seen = (...times: string[]) => times.map((at) => ({ at, kind: 'viewed' as const }));
const read = (at: string) => ({ at, kind: 'acknowledged' as const, revision: signed });

export const stakeholders: Draft<'stakeholders'> = [
  ...oliver<'stakeholders'>('2016-12-02T10:20:00-05:00', [
    {
      id: 'oliver-nkemelu',
      party: 'halvern',
      name: 'Oliver Nkemelu',
      title: 'Channel Manager, East',
      function: 'partner-management',
      email: 'oliver.nkemelu@halvernpike.example',
      capacity: 18,
      joined: '2016-12-02',
      exposure: [read('2017-01-12T17:00:00-05:00'), ...seen('2017-07-13T08:10:00-04:00', '2017-09-29T16:00:00-04:00')],
      lead: true,
    },
    colleague('samuel-okonjo', {
      capacity: 2,
      joined: '2016-12-02',
      exposure: [read('2017-01-13T09:00:00-06:00'), ...seen('2017-07-13T07:50:00-05:00')],
    }),
    colleague('petra-lindqvist', {
      capacity: 6,
      joined: '2016-12-09',
      exposure: [read('2017-01-16T10:30:00-06:00'), ...seen('2017-09-19T13:20:00-05:00')],
    }),
    colleague('imani-vance', {
      capacity: 8,
      joined: '2016-12-09',
      exposure: [read('2017-01-16T11:15:00-06:00'), ...seen('2017-09-25T09:40:00-05:00')],
    }),
    colleague('theo-castellano', {
      capacity: 4,
      joined: '2016-12-09',
      exposure: [read('2017-01-17T14:00:00-06:00'), ...seen('2017-09-08T10:30:00-05:00')],
    }),
    colleague('brendan-rourke', {
      capacity: 5,
      joined: '2016-12-09',
      exposure: [read('2017-01-17T15:30:00-06:00'), ...seen('2017-09-26T08:20:00-05:00')],
    }),
  ]),
  ...rosalind<'stakeholders'>('2016-12-08T11:00:00-05:00', [
    {
      id: 'rosalind-mbeki',
      party: 'wexcombe',
      name: 'Rosalind Mbeki',
      title: 'Vice President Sales',
      function: 'sales',
      email: 'rosalind.mbeki@wexcombe.example',
      capacity: 15,
      joined: '2016-12-02',
      exposure: [read('2017-01-12T17:30:00-05:00'), ...seen('2017-07-13T08:00:00-04:00', '2017-09-28T18:10:00-04:00')],
      lead: true,
    },
    {
      id: 'nathaniel-osgood',
      party: 'wexcombe',
      name: 'Nathaniel Osgood',
      title: 'President',
      function: 'management',
      email: 'nathaniel.osgood@wexcombe.example',
      capacity: 4,
      joined: '2016-12-02',
      exposure: [read('2017-01-13T08:20:00-05:00'), ...seen('2017-07-13T08:05:00-04:00')],
    },
    {
      id: 'hannah-eidelman',
      party: 'wexcombe',
      name: 'Hannah Eidelman',
      title: 'Controller',
      function: 'finance',
      email: 'hannah.eidelman@wexcombe.example',
      capacity: 6,
      joined: '2016-12-08',
      exposure: [read('2017-01-13T09:10:00-05:00'), ...seen('2017-09-30T17:40:00-04:00')],
    },
    {
      id: 'ignacio-varga',
      party: 'wexcombe',
      name: 'Ignacio Varga',
      title: 'Marketing Manager',
      function: 'marketing',
      email: 'ignacio.varga@wexcombe.example',
      capacity: 12,
      joined: '2016-12-08',
      exposure: [read('2017-01-13T10:00:00-05:00'), ...seen('2017-09-21T11:30:00-04:00')],
    },
    {
      id: 'declan-foyle',
      party: 'wexcombe',
      name: 'Declan Foyle',
      title: 'Technology Sales Lead',
      function: 'sales',
      email: 'declan.foyle@wexcombe.example',
      capacity: 16,
      joined: '2016-12-08',
      exposure: [read('2017-01-13T10:20:00-05:00'), ...seen('2017-09-27T09:00:00-04:00')],
    },
    {
      id: 'yuki-ferreira',
      party: 'wexcombe',
      name: 'Yuki Ferreira',
      title: 'Inside Sales Team Lead',
      function: 'sales',
      email: 'yuki.ferreira@wexcombe.example',
      capacity: 15,
      joined: '2016-12-08',
      exposure: [read('2017-01-13T10:25:00-05:00'), ...seen('2017-09-26T15:15:00-04:00')],
    },
    {
      id: 'beatrice-lund',
      party: 'wexcombe',
      name: 'Beatrice Lund',
      title: 'Service Manager',
      function: 'services',
      email: 'beatrice.lund@wexcombe.example',
      capacity: 8,
      joined: '2016-12-08',
      exposure: [read('2017-01-16T08:50:00-05:00'), ...seen('2017-09-14T12:00:00-04:00')],
    },
  ]),
];

export const assignments: Draft<'assignments'> = [
  ...oliver<'assignments'>('2017-01-12T15:30:00-05:00', [
    ...roles('section', 'direction', {
      A: ['samuel-okonjo', 'nathaniel-osgood'],
      R: ['oliver-nkemelu', 'rosalind-mbeki'],
    }),
    ...roles('section', 'marketing', { A: ['petra-lindqvist', 'rosalind-mbeki'], R: ['ignacio-varga'] }),
    ...roles('section', 'money', {
      A: ['oliver-nkemelu', 'nathaniel-osgood'],
      R: ['theo-castellano', 'hannah-eidelman'],
    }),
    ...roles('objective', 'grow-east', {
      A: ['samuel-okonjo', 'nathaniel-osgood'],
      R: ['oliver-nkemelu', 'rosalind-mbeki'],
      S: ['yuki-ferreira'],
    }),
    ...roles('objective', 'sell-technology', {
      A: ['brendan-rourke', 'rosalind-mbeki'],
      R: ['declan-foyle'],
      S: ['imani-vance'],
    }),
    ...roles('initiative', 'technology-courses', {
      A: ['brendan-rourke', 'rosalind-mbeki'],
      R: ['imani-vance'],
      I: ['yuki-ferreira'],
    }),
    ...roles('initiative', 'renewal-round', {
      A: ['brendan-rourke', 'rosalind-mbeki'],
      R: ['declan-foyle'],
      C: ['beatrice-lund'],
    }),
    ...roles('milestone', 'three-quarters', { A: ['samuel-okonjo', 'nathaniel-osgood'], R: ['rosalind-mbeki'] }),
  ]),
  ...rosalind<'assignments'>('2017-01-12T15:45:00-05:00', [
    ...roles('section', 'sales', {
      A: ['nathaniel-osgood', 'oliver-nkemelu'],
      R: ['rosalind-mbeki'],
      C: ['declan-foyle'],
    }),
    ...roles('objective', 'keep-customers', {
      A: ['nathaniel-osgood', 'oliver-nkemelu'],
      R: ['yuki-ferreira'],
      S: ['beatrice-lund'],
    }),
    ...roles('objective', 'keep-margin', {
      A: ['nathaniel-osgood', 'oliver-nkemelu'],
      R: ['hannah-eidelman'],
      C: ['theo-castellano'],
    }),
    ...roles('initiative', 'home-office-desk', {
      A: ['nathaniel-osgood', 'petra-lindqvist'],
      R: ['yuki-ferreira'],
      S: ['ignacio-varga'],
    }),
    ...roles('initiative', 'chairs-first', {
      A: ['petra-lindqvist', 'nathaniel-osgood'],
      R: ['ignacio-varga'],
      C: ['yuki-ferreira'],
    }),
  ]),
];
