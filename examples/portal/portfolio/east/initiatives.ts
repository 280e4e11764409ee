import { changedBy, dollars, type Draft } from '../draft.ts';
import { oliver, rosalind } from './people.ts';

export const initiatives: Draft<'initiatives'> = [
  ...oliver<'initiatives'>('2017-01-12T13:40:00-05:00', [
    {
      id: 'technology-courses',
      title: 'Three courses, then telephones',
      description:
        'Who passed quoting technology quotes telephones, headsets and accessories alone. Accessories sold $11,080 from January to September, after $4,470 the year before; phones $20,820 after $11,473.',
      section: 'enablement',
      lead: 'halvern',
      objectives: ['sell-technology', 'h-east'],
      start: '2017-01-23',
      end: '2017-11-30',
      budget: dollars(2900),
      completion: ['Nine courses passed', 'Telephones quoted in Albany only'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
      ...changedBy('halvern', 'oliver-nkemelu', '2017-09-30T18:10:00-04:00'),
    },
  ]),
  ...rosalind<'initiatives'>('2017-01-12T13:50:00-05:00', [
    {
      id: 'home-office-desk',
      title: 'A desk for home offices',
      description: 'Two people, one number. A call each quarter and the last order read out.',
      section: 'sales',
      lead: 'wexcombe',
      objectives: ['grow-east', 'keep-customers', 'w-home-office'],
      start: '2017-02-01',
      end: '2017-12-20',
      audience: 'home-offices-east',
      budget: dollars(2400),
      completion: ['380 home offices called', 'Home Office at 130 % of 2016'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
    {
      id: 'chairs-first',
      title: 'The chair comes first',
      description: 'A chair on trial for a week; who keeps it is asked about the rest of the room.',
      section: 'marketing',
      lead: 'wexcombe',
      objectives: ['grow-east', 'keep-margin'],
      start: '2017-03-01',
      end: '2017-11-30',
      audience: 'chair-buyers',
      budget: dollars(2200),
      completion: ['Two hundred chairs on trial', 'Chairs above 2016 in every quarter'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
  ]),
  ...oliver<'initiatives'>('2017-04-13T14:20:00-04:00', [
    {
      id: 'renewal-round',
      title: 'Thirty-four accounts with a machine of 2013',
      description:
        'The large machines of 2016 do not come again by themselves. Declan visits whoever has an old one, with Beatrice’s service record in hand.',
      section: 'sales',
      lead: 'wexcombe',
      objectives: ['sell-technology', 'w-steady'],
      start: '2017-04-24',
      end: '2017-12-15',
      audience: 'renewal-accounts',
      completion: ['Thirty-four accounts visited', 'A day of renewal noted for each'],
      expected: 'helps',
      observed: 'neutral',
      origin: 'reactive',
      status: 'doing',
    },
  ]),
];

export const risks: Draft<'risks'> = [
  ...oliver<'risks'>('2017-01-12T14:00:00-05:00', [
    {
      id: 'large-orders',
      title: 'A large order of last year is not followed by another',
      likelihood: 4,
      impact: 4,
      owner: 'brendan-rourke',
      mitigation:
        'Courses, telephones and the renewal round; the targets stay where last year put them, so that the gap is seen.',
      trigger: 'Technology below 75 % of what is due for a quarter.',
    },
  ]),
  ...rosalind<'risks'>('2017-01-12T14:05:00-05:00', [
    {
      id: 'tables-at-a-loss',
      title: 'Tables are sold at a loss',
      likelihood: 4,
      impact: 2,
      owner: 'hannah-eidelman',
      mitigation: 'No table above 20 % off without the controller since May.',
      trigger: 'Tables lose money for two quarters.',
    },
  ]),
];
