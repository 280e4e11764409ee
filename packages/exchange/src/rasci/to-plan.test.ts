import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { at } from '@tandem-plan/core/plan';
import { cannotTell, createChecker, defineRule, fail, one, pass } from '@tandem-plan/core/rules';
import { type Matrix, readRasci, toPlan } from './index.ts';

const text = `# Launch

| Task | Ann | Bob |
|------|-----|-----|
| Plan | RA  | CI  |
| Lead | Owns | A  |
| Rest |     |     |
| Sell | A   | R/A |
`;

async function matrixOf(source: string): Promise<Matrix> {
  const [matrix] = (await readRasci(source, { kind: 'markdown' })).matrices;
  assert.ok(matrix);
  return matrix;
}

describe('a matrix as a plan', () => {
  it('has initiatives for items, stakeholders for people, an assignment for each letter', async () => {
    const { plan } = toPlan(await matrixOf(text), { period: { start: '2017-01-01', end: '2017-12-31' } });
    assert.deepEqual([plan.title, plan.stage, plan.period.end], ['Launch', 'active', '2017-12-31']);
    assert.deepEqual(
      plan.initiatives.map(({ title, section }) => [title, section]),
      [
        ['Plan', 'operations'],
        ['Sell', 'operations'],
      ],
    );
    assert.deepEqual(
      plan.assignments.map(({ subject, stakeholder, role }) => `${subject.id} ${stakeholder} ${role}`),
      ['plan ann R', 'plan ann A', 'plan bob C', 'plan bob I', 'sell ann A', 'sell bob R', 'sell bob A'],
    );
  });

  it('leaves out what holds an open word, and what holds nothing', async () => {
    const { plan } = toPlan(await matrixOf(text));
    assert.ok(!plan.initiatives.some(({ title }) => title === 'Lead' || title === 'Rest'));
  });

  it('leads back from a pointer to what stands there', async () => {
    const matrix = await matrixOf(text);
    const { plan, place } = toPlan(matrix);
    const lines = text.split('\n');
    const standing = (pointer: string) => {
      assert.ok(at(plan, pointer) !== undefined);
      const found = place(pointer);
      assert.ok(found !== undefined && 'line' in found);
      return (lines[found.line - 1] ?? '').slice(found.column - 1).split(' ')[0];
    };
    assert.equal(standing('/initiatives/1/title'), 'Sell');
    assert.equal(standing('/stakeholders/1'), 'Bob');
    assert.equal(standing('/assignments/6/role'), 'R/A');
    assert.deepEqual(place(''), matrix.at);
    assert.equal(place('/currency'), undefined);
  });

  it('has one party where the page names none, and else those of the page', async () => {
    assert.deepEqual(
      toPlan(await matrixOf(text)).plan.parties.map(({ name }) => name),
      ['Launch'],
    );
    const grouped = '|  | Vendor | Partner |\n|---|---|---|\n| Task | Ann | Bob |\n| Plan | A | RA |\n';
    const { plan, place } = toPlan(await matrixOf(grouped));
    assert.deepEqual(
      plan.stakeholders.map(({ name, party }) => [name, party]),
      [
        ['Ann', 'vendor'],
        ['Bob', 'partner'],
      ],
    );
    assert.deepEqual(place('/parties/1/name'), { line: 1, column: 15 });
  });

  it('cuts texts that are too long for a plan', async () => {
    const long = `| Task | ${'Ann '.repeat(90)} | Bob |\n|---|---|---|\n| ${'Plan '.repeat(90)} | R | A |\n`;
    const { plan } = toPlan(await matrixOf(`# ${'RACI '.repeat(90)}\n\n${long}`));
    const texts = [plan.title, plan.stakeholders[0]?.name, plan.initiatives[0]?.title];
    for (const one of texts) assert.ok(one?.endsWith('…') && one.length === 200);
  });
});

/** How many A an initiative has; two are too many, and of none one cannot tell. */
const oneAccountable = defineRule({
  id: 'one-accountable',
  meta: {
    category: 'people',
    severity: 'error',
    weight: 1,
    cause: 'commitment',
    reads: ['initiatives.title', 'assignments.subject', 'assignments.role'],
    messages: ['none', 'two'],
  },
  options: {},
  subjects: (q) => q.plan.initiatives,
  refs: one('initiative'),
  test({ id, title }, q) {
    const count = q.plan.assignments.filter(({ subject, role }) => subject.id === id && role === 'A').length;
    return count === 1 ? pass : count === 0 ? cannotTell('none') : fail('two', { title });
  },
});

it('any rule can judge it', async () => {
  const matrix = await matrixOf(text);
  const { plan, place } = toPlan(matrix);
  const { findings, cannotTell: open } = createChecker({}, [oneAccountable]).check({ plan, asOf: '2017-09-30' });
  assert.deepEqual(
    findings.map(({ key, path }) => [key, place(path)]),
    [['one-accountable:initiative/sell', { line: 8, column: 3 }]],
  );
  assert.deepEqual(open, []);
});
