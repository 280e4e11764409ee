import { changedBy, dollars, type Draft } from '../draft.ts';
import { dana, kevin } from './people.ts';

export const initiatives: Draft<'initiatives'> = [
  ...kevin<'initiatives'>('2016-12-14T10:40:00-08:00', [
    {
      id: 'standing-orders',
      title: 'Standing orders for paper, binders and storage',
      description:
        'Inside sales asks the ninety-six Corporate and Home Office customers with two orders or more in 2015 and 2016 whether the next may come by itself: same goods, each month, one invoice, stopped by one call.',
      section: 'sales',
      lead: 'cedarmoor',
      objectives: ['keep-customers', 'c-loyal'],
      start: '2017-02-01',
      end: '2017-12-15',
      audience: 'home-offices',
      budget: dollars(1200),
      completion: ['Forty customers with a standing order', 'Standing orders can be set up in the web shop'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
    {
      id: 'home-office-club',
      title: 'Home Office club: a call each quarter and a cart that remembers',
      description:
        'Home Office customers get a named person, a call each quarter, and their last cart in the monthly newsletter.',
      section: 'marketing',
      lead: 'cedarmoor',
      objectives: ['grow-west', 'c-home-office'],
      start: '2017-03-01',
      end: '2017-12-20',
      audience: 'home-offices',
      budget: dollars(900),
      completion: [
        'Every Home Office customer of 2016 called at least twice',
        'Home Office at a quarter of the year’s sales',
      ],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
    {
      id: 'discount-desk',
      title: 'One desk for discounts above 20 %',
      description:
        'Naoko answers within one working day: what the order earns at the discount asked, what it would earn at 20 %, and whether Halvern & Pike shares the rest.',
      section: 'operations',
      lead: 'cedarmoor',
      objectives: ['earn-more', 'c-margin'],
      start: '2017-01-16',
      end: '2017-12-31',
      completion: ['No discount above 20 % without an entry at the desk', 'Discount of the year below that of 2016'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
  ]),
  ...dana<'initiatives'>('2016-12-14T12:30:00-08:00', [
    {
      id: 'copier-bundles',
      title: 'Copier with accessories and service in one proposal',
      description:
        'Three ready-made bundles for 20, 50 and 120 desks. Marcus quotes, our technician confirms the room, one price per month for service.',
      section: 'sales',
      lead: 'halvern',
      objectives: ['grow-west', 'h-technology', 'h-corporate', 'earn-more'],
      start: '2017-01-23',
      end: '2017-12-22',
      audience: 'copier-renewals',
      budget: dollars(2400),
      completion: [
        'All sixty renewal accounts have seen a proposal',
        'Copiers earn at least a quarter of gross profit',
      ],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
    {
      id: 'certified-sellers',
      title: 'Three courses for those who sell',
      description:
        'Quoting technology, copier basics and the price conversation; on site in February and June, the rest on the training platform.',
      section: 'enablement',
      lead: 'halvern',
      objectives: ['certify-sellers', 'h-technology'],
      start: '2017-02-06',
      end: '2017-11-30',
      budget: dollars(3400),
      completion: ['Eight courses passed', 'Kevin, Marcus and Sofia hold all three'],
      expected: 'helps',
      observed: 'helps',
      origin: 'planned',
      status: 'doing',
    },
  ]),
  ...kevin<'initiatives'>('2017-05-16T09:30:00-07:00', [
    {
      id: 'autumn-refresh',
      title: 'Autumn Office Refresh',
      description:
        'Mailing, landing page and a breakfast for facility managers: one room of the office renewed before the year ends, with a plan drawn on the spot.',
      section: 'marketing',
      lead: 'cedarmoor',
      objectives: ['grow-west', 'h-corporate'],
      start: '2017-08-21',
      end: '2017-11-22',
      launch: { opens: '2017-10-02', closes: '2017-10-13' },
      audience: 'facility-managers',
      budget: dollars(3000),
      completion: ['180 facility managers written to', 'Thirty at the breakfast', 'Twelve rooms planned by 2017-11-22'],
      expected: 'helps',
      origin: 'planned',
      status: 'doing',
    },
  ]),
  ...dana<'initiatives'>('2017-07-11T13:20:00-07:00', [
    {
      id: 'furniture-recovery',
      title: 'Chairs and tables back in the proposal',
      description:
        'In the first half Furniture sold $18,562 after $23,580 the year before, while everything else grew. Sales people had stopped offering it because nobody could name a delivery day. Rourke names one; Marcus offers it again.',
      section: 'product',
      lead: 'halvern',
      objectives: ['grow-west'],
      start: '2017-07-17',
      end: '2017-12-15',
      audience: 'facility-managers',
      completion: [
        'A delivery day on every Furniture proposal',
        'Furniture in the fourth quarter at or above last year’s',
      ],
      expected: 'helps',
      origin: 'reactive',
      status: 'doing',
      ...changedBy('halvern', 'dana-marchetti', '2017-09-26T11:00:00-07:00'),
    },
  ]),
];

export const risks: Draft<'risks'> = [
  ...dana<'risks'>('2016-12-14T12:50:00-08:00', [
    {
      id: 'technician-arizona',
      title: 'One technician for all of Arizona',
      likelihood: 3,
      impact: 3,
      owner: 'brendan-rourke',
      mitigation:
        'A second one is trained from the Denver branch; until then no service promise under three working days in Arizona.',
      trigger: 'Two service calls in Arizona later than three working days in one month.',
    },
    {
      id: 'furniture-lead-times',
      title: 'Furniture arrives too late to be sold',
      likelihood: 4,
      impact: 3,
      owner: 'brendan-rourke',
      mitigation:
        'Thirty best-selling chairs and tables are kept in Sacramento from August on; the rest is quoted with a day.',
      trigger: 'A Furniture order delivered more than five days after the day named.',
    },
  ]),
  ...kevin<'risks'>('2016-12-14T11:05:00-08:00', [
    {
      id: 'large-tender',
      title: 'A large tender won on price eats the year’s margin',
      likelihood: 2,
      impact: 4,
      owner: 'naoko-yamada',
      mitigation: 'Every tender goes through the discount desk; no proposal below eight per cent gross profit.',
      trigger: 'A proposal above $8,000 at more than 30 % discount.',
    },
    {
      id: 'one-marketer',
      title: 'All marketing hangs on one person',
      likelihood: 2,
      impact: 3,
      owner: 'renata-aguilar',
      mitigation: 'Sofia’s team can send the newsletter; Petra’s team can print and post a mailing within a week.',
    },
  ]),
];
