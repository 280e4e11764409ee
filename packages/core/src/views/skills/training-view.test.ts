import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examplePlan, type Fields } from '../kpi/testing/example.ts';
import { trainingView } from './compute.ts';
import { monthsBefore } from './months.ts';

const asOf = '2017-09-30';
const vocabulary = [
  {
    id: 'competency',
    name: 'Competency',
    members: [
      { id: 'networks', name: 'Networks' },
      { id: 'wifi', name: 'Wireless', parent: 'networks' },
    ],
  },
];
const orbit = (competencies: readonly object[] = []) => ({
  id: 'orbit',
  name: 'Orbit',
  kind: 'partner',
  profile: { competencies },
});
const base = {
  dimensions: vocabulary,
  parties: [{ id: 'acme', name: 'Acme', kind: 'vendor' }, orbit()],
  stakeholders: ['omar', 'rita'].map((id) => ({ id, party: 'orbit', name: id })),
};
const view = (more: Fields, day = asOf, within?: number) =>
  trainingView(examplePlan({}, { ...base, ...more }), within === undefined ? { asOf: day } : { asOf: day, within });
const needing = (...needs: readonly string[]) => [{ id: 'o', title: 'O', needs }];

describe('trainingView', () => {
  it('agrees with the worked example of its page', () => {
    const page = readFileSync(new URL('../../../../../docs/skills.md', import.meta.url), 'utf8');
    const example = page.slice(page.indexOf('## Worked example'));
    const blocks = [...example.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as Fields);
    const [plan = {}, expected = {}] = blocks;
    const got = trainingView(examplePlan({}, plan), { asOf }) as unknown as Fields;
    for (const [name, value] of Object.entries(expected)) assert.deepEqual(got[name], value, name);
    assert.deepEqual(Object.keys(expected), ['competencies', 'people', 'engagement']);
  });

  it('throws for a day that is none', () => {
    assert.throws(() => view({}, '30.09.2017'), { name: 'RangeError', message: /asOf: expected a day/ });
  });
});

describe('a certification', () => {
  const states = (completion: Fields, day: string, course: Fields = {}) =>
    view(
      {
        courses: [{ id: 'c', title: 'C', requiredFor: ['omar'], ...course }],
        completions: [{ id: 'd', course: 'c', stakeholder: 'omar', on: '2017-01-10', ...completion }],
      },
      day,
    ).courses[0]?.learners[0]?.state;

  it('holds on its last day, and not on the next', () => {
    const until = { expires: '2017-09-30' };
    assert.equal(states(until, '2017-08-01'), 'expiring');
    assert.equal(states(until, '2017-07-31'), 'done');
    assert.equal(states(until, '2017-09-30'), 'expiring');
    assert.equal(states(until, '2017-10-01'), 'expired');
  });

  it('holds as long as the course says, unless it says so itself', () => {
    assert.equal(states({}, '2017-07-10', { validMonths: 6 }), 'expiring');
    assert.equal(states({}, '2017-07-11', { validMonths: 6 }), 'expired');
    assert.equal(states({ expires: '2018-01-10' }, '2017-07-11', { validMonths: 6 }), 'done');
    assert.equal(states({}, '2017-07-11'), 'done');
  });

  it('is none where the attempt failed, or lies ahead', () => {
    assert.equal(states({ passed: false }, asOf), 'open');
    assert.equal(states({ passed: false }, asOf, { due: '2017-09-30' }), 'open');
    assert.equal(states({ passed: false }, asOf, { due: '2017-09-29' }), 'overdue');
    assert.equal(states({}, '2017-01-09'), 'open');
  });

  it('stays when a later attempt fails, which is told', () => {
    const { courses } = view({
      courses: [{ id: 'c', title: 'C', requiredFor: ['omar'] }],
      completions: [
        { id: 'b', course: 'c', stakeholder: 'omar', on: '2017-03-01', passed: false },
        { id: 'a', course: 'c', stakeholder: 'omar', on: '2017-02-01', passed: true, score: 88 },
      ],
    });
    assert.deepEqual(courses[0]?.learners, [
      {
        stakeholder: 'omar',
        name: 'omar',
        party: 'orbit',
        state: 'done',
        on: '2017-02-01',
        score: 88,
        expires: null,
        failed: '2017-03-01',
      },
    ]);
  });

  it('of somebody who has left is not told', () => {
    const gone = [{ id: 'omar', party: 'orbit', name: 'Omar', left: '2017-09-30' }];
    assert.deepEqual(
      view({ stakeholders: gone, courses: [{ id: 'c', title: 'C', requiredFor: ['omar'] }] }).courses,
      [],
    );
  });
});

describe('coverage', () => {
  const cell = (more: Fields) => {
    const { state, gap } = view({ objectives: needing('networks'), ...more }).competencies[0]?.cells[1] ?? {};
    return gap === null ? state : `${String(state)}: ${String(gap)}`;
  };
  const stating = (competency: string, level = 'working') => [base.parties[0], orbit([{ competency, level }])];
  const course = (competency: string, ...requiredFor: readonly string[]) => [
    { id: 'c', title: 'C', competency, requiredFor },
  ];
  const done = [{ id: 'd', course: 'c', stakeholder: 'omar', on: '2017-01-10' }];

  it('is told from what a party states, its certifications and its courses', () => {
    assert.equal(cell({ parties: stating('Networks') }), 'held');
    assert.equal(cell({ parties: stating('wifi') }), 'held');
    assert.equal(cell({ parties: stating('networks', 'basic') }), 'missing');
    assert.equal(cell({ parties: stating('networks', 'basic'), courses: course('networks', 'rita') }), 'training');
    assert.equal(cell({ courses: course('networks'), completions: done }), 'held');
    assert.equal(cell({ courses: course('networks', 'rita'), completions: done }), 'held');
    assert.equal(cell({ parties: stating('wifi', 'basic'), courses: course('networks') }), 'missing');
  });

  it('is not told where the plan does not say', () => {
    assert.equal(cell({}), 'unknown: not-stated');
    assert.equal(cell({ parties: stating('LAN design') }), 'unknown: undeclared');
    assert.equal(
      cell({ parties: stating('networks', 'basic'), courses: course('LAN'), completions: done }),
      'unknown: undeclared',
    );
  });

  it('does not take a whole for its part to be known', () => {
    const { competencies } = view({ objectives: needing('wifi'), parties: stating('networks') });
    assert.deepEqual(
      competencies[0]?.cells.map(({ state }) => state),
      ['unknown', 'unknown'],
    );
  });

  it('has one row for a competency under several names, and none for objectives that are over or told for context', () => {
    const objectives = [
      { id: 'a', title: 'A', needs: ['networks', 'Networks'] },
      { id: 'b', title: 'B', needs: ['NETWORKS'] },
      { id: 'c', title: 'C', needs: ['wifi'], status: 'reached' },
      { id: 'd', title: 'D', needs: ['wifi'], inScope: false },
    ];
    const { competencies } = view({ objectives });
    assert.deepEqual(
      competencies.map(({ term, objectives: needed }) => [term, needed.map(({ id }) => id)]),
      [['networks', ['a', 'b']]],
    );
  });
});

describe('engagement', () => {
  const visits = (...months: readonly (readonly [month: string, visits: number, who?: string])[]) =>
    months.map(([month, count, stakeholder], at) => ({
      id: `v${at}`,
      party: 'orbit',
      month,
      visits: count,
      ...(stakeholder === undefined ? {} : { stakeholder }),
    }));

  it('tells a month without a record from one with none', () => {
    const [told] = view({ visits: visits(['2017-06', 0], ['2017-08', 4]) }).engagement;
    assert.deepEqual(told?.months.slice(-3), [
      { month: '2017-06', visits: 0, active: 0 },
      { month: '2017-07', visits: null, active: null },
      { month: '2017-08', visits: 4, active: null },
    ]);
    assert.equal(told.rate, null);
    assert.equal(told.active, null);
  });

  it('counts visits a person and month, and who came', () => {
    const rows = visits(['2017-06', 2, 'omar'], ['2017-07', 3, 'rita'], ['2017-08', 4, 'omar'], ['2017-08', 3, 'rita']);
    const [told] = view({ visits: rows }).engagement;
    assert.equal(told?.rate, 2);
    assert.equal(told.active, 1);
  });

  it('tells up to twelve months, from the beginning of the plan or its records', () => {
    const first = (day: string, rows: readonly object[]) => view({ visits: rows }, day).engagement[0]?.months[0]?.month;
    assert.equal(first(asOf, visits(['2017-03', 1])), '2017-01');
    assert.equal(first(asOf, visits(['2016-11', 1])), '2016-11');
    assert.equal(first('2018-09-30', visits(['2016-11', 1])), '2017-09');
  });
});

it('feedback that waits comes first, the longest first, and what was answered latest first', () => {
  const said = (id: string, on: string, outcome?: string) => ({ id, course: 'c', by: 'omar', on, text: id, outcome });
  const { feedback } = view({
    courses: [{ id: 'c', title: 'C' }],
    feedback: [
      said('a', '2017-03-01', 'Shorter videos'),
      said('b', '2017-08-01', '  '),
      said('c', '2017-07-01'),
      said('d', '2017-09-01', 'In French'),
      said('later', '2017-10-01'),
    ],
  });
  assert.deepEqual(
    feedback.map(({ id, outcome, days }) => [id, outcome, days]),
    [
      ['c', null, 91],
      ['b', null, 60],
      ['d', 'In French', 29],
      ['a', 'Shorter videos', 213],
    ],
  );
});

describe('laws of trainingView', () => {
  const day = fc
    .integer({ min: 0, max: 27 })
    .chain((date) =>
      fc
        .integer({ min: 1, max: 12 })
        .map((month) => `2017-${String(month).padStart(2, '0')}-${String(date + 1).padStart(2, '0')}`),
    );
  const completions = fc.array(
    fc.record({
      course: fc.constantFrom('a', 'b'),
      stakeholder: fc.constantFrom('omar', 'rita'),
      on: day,
      passed: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  const courses = [
    { id: 'a', title: 'A', requiredFor: ['omar', 'rita'], validMonths: 3, due: '2017-06-30', competency: 'networks' },
    { id: 'b', title: 'B', requiredFor: ['rita'], competency: 'wifi' },
  ];
  const told = (rows: readonly object[], on: string) =>
    view(
      { objectives: needing('networks'), courses, completions: rows.map((row, at) => ({ id: `c${at}`, ...row })) },
      on,
    );

  it('everybody who has to is in exactly one state, by course and by person', () => {
    fc.assert(
      fc.property(completions, day, (rows, on) => {
        const { courses: by, people } = told(rows, on);
        const sum = (all: readonly { counts: (typeof by)[number]['counts'] }[]) =>
          all.reduce((total, { counts }) => {
            assert.equal(counts.done + counts.expired + counts.overdue + counts.open, counts.required);
            assert.ok(counts.expiring <= counts.done);
            return total + counts.required;
          }, 0);
        assert.equal(sum(by), 3);
        assert.equal(sum(people), 3);
      }),
    );
  });

  it('a failed attempt more takes no competency away, and a passed one on the day gives it', () => {
    const state = (rows: readonly object[], on: string) => told(rows, on).competencies[0]?.cells[1]?.state;
    fc.assert(
      fc.property(completions, day, (rows, on) => {
        const more = { course: 'b', stakeholder: 'rita', on };
        assert.equal(state([...rows, { ...more, passed: false }], on), state(rows, on));
        assert.equal(state([...rows, { ...more, passed: true }], on), 'held');
      }),
    );
  });

  it('months follow each other and end before the day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (on, count) => {
        const months = monthsBefore(on, count);
        assert.equal(months.length, count);
        assert.ok((months.at(-1) ?? '') < on.slice(0, 7));
        assert.deepEqual([...months].sort(), months);
        assert.equal(new Set(months).size, count);
      }),
    );
  });
});
