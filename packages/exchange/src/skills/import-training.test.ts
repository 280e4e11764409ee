import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createSession, type Step } from '@tandem-plan/core/change';
import { parsePlan, type Plan } from '@tandem-plan/core/plan';
import fc from 'fast-check';
import { importTraining, TrainingError, type TrainingOptions } from './index.ts';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../test/fixtures/xapi/${name}`, import.meta.url), 'utf8')) as object;

const course = 'https://learn.example.com/courses/leasing';

function planWith(more: object = {}): Plan {
  const read = parsePlan({
    format: 'tandem/plan',
    version: '1.0',
    id: 'p',
    title: 'P',
    currency: 'USD',
    period: { start: '2017-01-01', end: '2017-12-31' },
    parties: [
      { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
      { id: 'orbit', name: 'Orbit Office', kind: 'partner' },
    ],
    stakeholders: [
      { id: 'ana', party: 'acme', name: 'Ana Ruiz', email: 'ana@acme.example' },
      { id: 'omar', party: 'orbit', name: 'Omar Haddad', email: 'Omar@Orbit.example' },
      { id: 'rita', party: 'orbit', name: 'Rita Sand' },
    ],
    courses: [
      { id: 'leasing', title: 'Leasing', activity: course },
      { id: 'meeting', title: 'Kick-off', link: 'http://www.example.com/meetings/occurances/34534' },
    ],
    ...more,
  });
  assert.ok(read.ok, JSON.stringify(read));
  return read.plan;
}

/** The plan after the commands, all of which have to be accepted. */
function after(plan: Plan, commands: readonly Step[]): Plan {
  let count = 0;
  const session = createSession(plan, {
    actor: { id: 'ana', party: 'acme', role: 'lead' },
    clock: () => '2017-10-01T09:00:00Z',
    ids: () => `c${(count += 1)}`,
  });
  if (commands.length > 0) {
    const result = session.run([...commands]);
    assert.ok(result.ok, JSON.stringify(result));
  }
  return session.plan;
}

const uuid = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
const verbs = 'http://adlnet.gov/expapi/verbs/';
const said = (nth: number, verb: string, timestamp: string, more: object = {}) => ({
  id: uuid(nth),
  actor: { mbox: 'mailto:omar@orbit.example' },
  verb: { id: `${verbs}${verb}` },
  object: { id: course },
  timestamp,
  ...more,
});
const within = (registration: number, more: object = {}) => ({
  context: { registration: uuid(registration), ...more },
});

const bare = (plan: Plan) => plan.completions.map(({ created: _, changed: __, custom: ___, ...rest }) => rest);
const told = (statements: readonly object[], options: TrainingOptions = {}, plan = planWith()) => {
  const { commands, report } = importTraining(plan, statements, options);
  return { plan: after(plan, commands), report };
};
const issues = (statements: readonly object[], options: TrainingOptions = {}, plan = planWith()) =>
  told(statements, options, plan).report.issues.map(({ at, code, path }) => `${at} ${code} ${path}`);

const attempt = [
  said(1, 'launched', '2017-03-01T08:00:00Z', within(9)),
  said(2, 'passed', '2017-03-03T09:00:00Z', { ...within(9), result: { score: { scaled: 0.85 }, success: true } }),
  said(3, 'completed', '2017-03-03T09:00:01Z', { ...within(9), result: { completion: true, duration: 'PT1H' } }),
];
const done = {
  id: `xapi-${uuid(3)}`,
  course: 'leasing',
  stakeholder: 'omar',
  started: '2017-03-01',
  on: '2017-03-03',
  score: 85,
  passed: true,
  statement: uuid(3),
};

describe('statements become completions', () => {
  it('one of each go at a course, from its first statement on', () => {
    const { plan, report } = told(attempt);
    assert.deepEqual(bare(plan), [done]);
    assert.deepEqual(report.issues, []);
    assert.deepEqual(report.counts, { read: 3, duplicates: 0, voided: 0, ignored: 0, begun: 0, known: 0 });
  });

  it('the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...attempt, ...attempt], { minLength: 6 }), (shuffled) => {
        const { plan, report } = told(shuffled);
        assert.deepEqual(bare(plan), [done]);
        assert.equal(report.counts.duplicates, 3);
      }),
    );
  });

  it('the same when they come in two files, of which the later is delivered first', () => {
    const first = told(attempt.slice(2)).plan;
    const second = told(attempt.slice(0, 2), {}, first).plan;
    assert.deepEqual(bare(second), [done]);
  });

  it('without a registration, a go ends where the next begins or one ends it again', () => {
    const { plan } = told([
      said(1, 'initialized', '2017-01-10T08:00:00Z'),
      said(2, 'failed', '2017-01-10T09:00:00Z', { result: { score: { raw: 3, min: 0, max: 10 } } }),
      said(3, 'passed', '2017-01-10T10:00:00Z', { result: { score: { raw: 9, min: 0, max: 10 } } }),
      said(4, 'completed', '2017-01-11T10:00:00Z'),
      said(5, 'launched', '2017-06-01T10:00:00Z'),
      said(6, 'completed', '2017-06-02T10:00:00Z'),
    ]);
    assert.deepEqual(bare(plan), [
      {
        id: `xapi-${uuid(2)}`,
        course: 'leasing',
        stakeholder: 'omar',
        started: '2017-01-10',
        on: '2017-01-10',
        score: 30,
        passed: false,
        statement: uuid(2),
      },
      {
        id: `xapi-${uuid(4)}`,
        course: 'leasing',
        stakeholder: 'omar',
        on: '2017-01-11',
        score: 90,
        passed: true,
        statement: uuid(4),
      },
      {
        id: `xapi-${uuid(6)}`,
        course: 'leasing',
        stakeholder: 'omar',
        started: '2017-06-01',
        on: '2017-06-02',
        statement: uuid(6),
      },
    ]);
  });

  it('a go that nothing ends is none', () => {
    const { plan, report } = told(attempt.slice(0, 1));
    assert.deepEqual(bare(plan), []);
    assert.equal(report.counts.begun, 1);
  });

  it('of what is said of a part of the course only the beginning counts', () => {
    const part = { object: { id: `${course}/1` }, ...within(9, { contextActivities: { grouping: [{ id: course }] } }) };
    const { plan } = told([
      said(1, 'launched', '2017-03-01T08:00:00Z', part),
      said(2, 'completed', '2017-03-02T08:00:00Z', part),
      { ...said(3, '', '2017-03-05T08:00:00Z', within(9)), verb: { id: 'https://w3id.org/xapi/adl/verbs/satisfied' } },
    ]);
    assert.deepEqual(
      bare(plan).map(({ started, on }) => [started, on]),
      [['2017-03-01', '2017-03-05']],
    );
  });

  it('the group of the specification: each member it names, and the others are told', () => {
    const people = { 'http://www.example.com 13936749': 'ana', ebd31e95054c018b10727ccffd2ef2ec3a016ee9: 'rita' };
    const { plan, report } = told(
      [fixture('st05.json')],
      { people },
      planWith({ period: { start: '2013-01-01', end: '2013-12-31' } }),
    );
    assert.deepEqual(
      bare(plan).map(({ id, stakeholder, on, passed }) => [id, stakeholder, on, passed]),
      [
        ['xapi-6690e6c9-3ef0-4ed3-8b37-7f3964730bee-1', 'ana', '2013-05-18', true],
        ['xapi-6690e6c9-3ef0-4ed3-8b37-7f3964730bee-3', 'rita', '2013-05-18', true],
      ],
    );
    assert.deepEqual(
      report.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`),
      ['unknown-person /actor/member/1: nobody of the plan is “http://toby.openid.example.org/”'],
    );
  });

  it('the one of the specification that says of an attempt that it is complete', () => {
    const people = { 'mailto:example.learner@adlnet.gov': 'omar' };
    const courses = { 'http://example.adlnet.gov/xapi/example/simpleCBT': 'leasing' };
    const { plan } = told([fixture('st04.json')], { people, courses });
    assert.deepEqual(
      bare(plan).map(({ on, score, passed }) => [on, score, passed]),
      [['2015-12-18', 95, true]],
    );
  });
});

describe('days are those of the plan', () => {
  const late = [said(1, 'completed', '2017-03-31T23:30:00-05:00')];
  const dayOf = (timeZone?: string) => bare(told(late, { timeZone }).plan)[0]?.on;

  it('whatever clock wrote them', () => {
    assert.equal(dayOf(), '2017-04-01');
    assert.equal(dayOf('America/Chicago'), '2017-03-31');
    assert.equal(dayOf('Asia/Tokyo'), '2017-04-01');
    assert.deepEqual(
      bare(told([said(1, 'completed', '2017-04-01T05:30:00Z')], { timeZone: 'America/Chicago' }).plan)[0]?.on,
      '2017-04-01',
    );
  });

  it('and in the zone named, which has to exist', () => {
    assert.throws(() => dayOf('Mars/Olympus'), { name: 'TrainingError', code: 'bad-time-zone' });
  });
});

describe('visits', () => {
  const visits = (plan: Plan) =>
    plan.visits.map(({ party, stakeholder, month, visits: count }) => [party, stakeholder, month, count]);
  const days = [
    said(1, 'launched', '2017-03-01T08:00:00Z'),
    said(2, 'experienced', '2017-03-01T18:00:00Z'),
    said(3, 'experienced', '2017-03-05T08:00:00Z'),
    said(4, 'experienced', '2017-04-01T08:00:00Z'),
  ];

  it('are days on which a person left a statement, by month', () => {
    assert.deepEqual(visits(told(days).plan), [
      ['orbit', 'omar', '2017-03', 2],
      ['orbit', 'omar', '2017-04', 1],
    ]);
  });

  it('are raised by a file that knows more, and never lowered by one that knows less', () => {
    const { plan } = told(days.slice(0, 1));
    const more = told(days, {}, plan);
    assert.deepEqual(visits(more.plan)[0], ['orbit', 'omar', '2017-03', 2]);
    const less = told(days.slice(0, 1), {}, more.plan);
    assert.deepEqual(visits(less.plan)[0], ['orbit', 'omar', '2017-03', 2]);
    assert.equal(less.report.counts.known, 1);
  });

  it('are not counted beside what the plan counts for the party', () => {
    const plan = planWith({ visits: [{ id: 'march', party: 'orbit', month: '2017-03', visits: 14 }] });
    const { plan: result, report } = told(days, {}, plan);
    assert.deepEqual(visits(result), [
      ['orbit', undefined, '2017-03', 14],
      ['orbit', 'omar', '2017-04', 1],
    ]);
    assert.deepEqual(
      report.issues.map(({ code }) => code),
      ['counted'],
    );
  });
});

describe('importing', () => {
  it('takes statements of one instant in an order of its own', () => {
    const at = '2017-03-02T20:00:00Z';
    const ana = { actor: { mbox: 'mailto:ana@acme.example' }, ...within(500) };
    const statements = [said(1, 'passed', at, ana), said(2, 'launched', at, ana)];
    const { plan } = told(statements);
    assert.equal(plan.completions.at(-1)?.started, '2017-03-02');
    assert.deepEqual(importTraining(plan, [...statements].reverse()).commands, []);
  });

  it('a file twice changes nothing', () => {
    const kinds = fc.constantFrom(
      'launched',
      'initialized',
      'experienced',
      'completed',
      'passed',
      'failed',
      'attended',
      'answered',
    );
    const one = fc.record({
      verb: kinds,
      who: fc.constantFrom('omar@orbit.example', 'ana@acme.example'),
      day: fc.integer({ min: 1, max: 6 }),
      hour: fc.integer({ min: 0, max: 23 }),
      registration: fc.option(fc.integer({ min: 500, max: 502 }), { nil: undefined }),
      score: fc.option(fc.integer({ min: -10, max: 100 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), fc.boolean(), (rows, backwards) => {
        const statements = rows.map(({ verb, who, day, hour, registration, score }, at) =>
          said(at + 1, verb, `2017-03-0${day}T${String(hour).padStart(2, '0')}:00:00Z`, {
            actor: { mbox: `mailto:${who}` },
            ...(registration === undefined ? {} : within(registration)),
            ...(score === undefined ? {} : { result: { score: { scaled: score / 100 } } }),
          }),
        );
        const { plan } = told(statements);
        const again = importTraining(plan, backwards ? [...statements].reverse() : statements);
        assert.deepEqual(again.commands, []);
        for (const { started, on } of plan.completions) assert.ok(started === undefined || started <= on);
      }),
      { numRuns: 150 },
    );
  });

  it('fills in what was entered by hand, and changes none of it', () => {
    const plan = planWith({
      completions: [{ id: 'by-hand', course: 'leasing', stakeholder: 'omar', on: '2017-03-03', passed: true }],
    });
    assert.deepEqual(bare(told(attempt, {}, plan).plan), [{ ...done, id: 'by-hand' }]);
    const other = planWith({
      completions: [{ id: 'by-hand', course: 'leasing', stakeholder: 'omar', on: '2017-03-03', passed: false }],
    });
    assert.deepEqual(
      bare(told(attempt, {}, other).plan).map(({ id, passed }) => [id, passed]),
      [
        ['by-hand', false],
        [done.id, true],
      ],
    );
  });

  it('takes back what a later file voids', () => {
    const { plan } = told(attempt);
    const voider = { ...fixture('st00.json'), id: uuid(77), object: { objectType: 'StatementRef', id: uuid(3) } };
    assert.deepEqual(bare(told([voider], {}, plan).plan), []);
    const whole = told([...attempt, voider], {}, plan);
    assert.deepEqual(
      bare(whole.plan).map(({ statement, passed }) => [statement, passed]),
      [[uuid(2), true]],
    );
    assert.deepEqual(importTraining(whole.plan, [...attempt, voider]).commands, []);
  });

  it('leaves the plan that came as it is', () => {
    const plan = planWith();
    const before = JSON.stringify(plan);
    importTraining(plan, attempt);
    assert.equal(JSON.stringify(plan), before);
  });
});

describe('what joins nothing or contradicts itself is told by statement, and the rest is read', () => {
  const cases: readonly (readonly [
    name: string,
    statement: object,
    expected: readonly string[],
    options?: TrainingOptions,
  ])[] = [
    [
      'nobody of the plan',
      said(51, 'passed', '2017-03-01T08:00:00Z', { actor: { mbox: 'mailto:x@y.example' } }),
      ['1 unknown-person /actor'],
    ],
    [
      'a name is no identifier',
      said(51, 'passed', '2017-03-01T08:00:00Z', { actor: { name: 'Rita Sand', mbox: 'mailto:x@y.example' } }),
      ['1 unknown-person /actor'],
    ],
    [
      'no course of the plan',
      said(51, 'passed', '2017-03-01T08:00:00Z', { object: { id: 'https://www.youtube.com/watch?v=xh4kIiH3Sm8' } }),
      ['1 unknown-course /object/id'],
    ],
    [
      'no activity',
      said(51, 'passed', '2017-03-01T08:00:00Z', { object: { objectType: 'StatementRef', id: uuid(8) } }),
      ['1 unknown-course /object'],
    ],
    ['no id', { ...said(51, 'passed', '2017-03-01T08:00:00Z'), id: undefined }, ['1 no-id /id']],
    ['no time', { ...said(51, 'passed', ''), timestamp: undefined }, ['1 no-time /timestamp']],
    [
      'a clock that is ahead',
      said(51, 'passed', '2017-10-02T08:00:00Z'),
      ['1 ahead /timestamp'],
      { asOf: '2017-10-01' },
    ],
    [
      'passed without success',
      said(51, 'passed', '2017-03-01T08:00:00Z', { result: { success: false } }),
      ['1 contradiction /result/success'],
    ],
    [
      'completed and not complete',
      said(51, 'completed', '2017-03-01T08:00:00Z', { result: { completion: false } }),
      ['1 contradiction /result/completion'],
    ],
  ];
  for (const [name, statement, expected, options] of cases)
    it(name, () => {
      const clean = JSON.parse(JSON.stringify(statement)) as object;
      assert.deepEqual(issues([clean, ...attempt], options), expected);
      assert.deepEqual(bare(told([clean, ...attempt], options).plan), [done]);
    });

  it('a score without a scale is left out of its completion', () => {
    for (const score of [{ raw: 12 }, { scaled: -0.5 }]) {
      const { plan, report } = told([said(51, 'passed', '2017-03-01T08:00:00Z', { result: { score } })]);
      assert.deepEqual(
        bare(plan).map(({ passed, score: kept }) => [passed, kept]),
        [[true, undefined]],
      );
      assert.deepEqual(
        report.issues.map(({ code }) => code),
        ['no-scale'],
      );
    }
  });

  it('two people of one address', () => {
    const twins = ['omar', 'rita'].map((id) => ({ id, party: 'orbit', name: id, email: 'omar@orbit.example' }));
    assert.deepEqual(issues(attempt.slice(1, 2), {}, planWith({ stakeholders: twins })), ['1 ambiguous /actor']);
  });

  it('a mapping to somebody who is not there refuses the whole', () => {
    assert.throws(
      () => importTraining(planWith(), attempt, { people: { 'mailto:x@y.example': 'nobody' } }),
      TrainingError,
    );
  });

  it('statements of other verbs are counted', () => {
    const { report } = told([said(51, 'answered', '2017-03-01T08:00:00Z'), ...attempt]);
    assert.deepEqual([report.counts.ignored, report.issues.length], [1, 0]);
  });
});
