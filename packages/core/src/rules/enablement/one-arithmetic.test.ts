import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { trainingView } from '../../views/index.ts';
import { createChecker } from '../check.ts';
import { planWith } from '../testing/example.ts';
import { certificationExpiring } from './certification-expiring.ts';
import { trainingEngagementLow } from './training-engagement-low.ts';

const asOf = '2017-09-30';
const people = ['omar', 'rita', 'max'];
const stakeholders = people.map((id) => ({ id, party: 'orbit', name: id }));
const courses = ['a', 'b'].map((id) => ({
  id,
  title: id,
  requiredFor: people,
  validMonths: id === 'a' ? 6 : undefined,
}));

it('what expires is the same to the rule and to the view', () => {
  const completion = fc.record({
    course: fc.constantFrom('a', 'b'),
    stakeholder: fc.constantFrom(...people),
    on: fc.integer({ min: 1, max: 9 }).map((month) => `2017-0${month}-15`),
    passed: fc.option(fc.boolean(), { nil: undefined }),
    expires: fc.option(fc.constantFrom('2017-09-29', '2017-09-30', '2017-11-29', '2017-11-30'), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(completion, { maxLength: 10 }), (rows) => {
      const plan = planWith({ stakeholders, courses, completions: rows.map((row, at) => ({ id: `c${at}`, ...row })) });
      const { findings } = createChecker({}, [certificationExpiring]).check({ plan, asOf });
      const told = findings.map(
        ({ message, values }) => `${String(values['course'])} ${String(values['person'])} ${message}`,
      );
      const seen = trainingView(plan, { asOf }).courses.flatMap(({ id, learners }) =>
        learners
          .filter(({ state }) => state === 'expiring' || state === 'expired')
          .map(({ name, state }) => `${id} ${name} ${state}`),
      );
      assert.deepEqual(told.sort(), seen.sort());
    }),
  );
});

it('visits a person and month are the same to the rule and to the view', () => {
  const counts = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(counts, (rows) => {
      const visits = rows.flatMap((count, at) =>
        count === null ? [] : [{ id: `v${at}`, party: 'orbit', month: `2017-0${at + 6}`, visits: count }],
      );
      const plan = planWith({ stakeholders, courses, visits });
      const rate = trainingView(plan, { asOf }).engagement[0]?.rate;
      const rule = { 'training-engagement-low': ['warning', { least: 3 }] } as const;
      const { findings, cannotTell } = createChecker({ rules: rule }, [trainingEngagementLow]).check({ plan, asOf });
      const [low] = findings;
      assert.equal(
        rate === null,
        cannotTell.some((each) => each.rule === 'training-engagement-low'),
      );
      assert.deepEqual(low?.values['each'], typeof rate === 'number' && rate < 3 ? rate : undefined);
    }),
  );
});
