import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChecker } from '../check.ts';
import { planWith } from '../testing/example.ts';
import { testRule } from '../testing/rule-cases.ts';
import { initiativeDuplicated } from './initiative-duplicated.ts';

const objectives = [
  { id: 'grow', title: 'Grow' },
  { id: 'keep', title: 'Keep' },
];
const plan = (one: object, other: object) => ({
  objectives,
  audiences: [{ id: 'offices', party: 'orbit', segment: 'office' }],
  initiatives: [
    { id: 'a', section: 'marketing', objectives: ['grow'], ...one },
    { id: 'b', section: 'marketing', objectives: ['grow'], ...other },
  ],
});
const title = 'Autumn webinar for schools';

testRule(initiativeDuplicated, {
  passes: [
    { name: 'other words', plan: plan({ title }, { title: 'Mailing to offices' }) },
    { name: 'two words in three', plan: plan({ title }, { title: 'Autumn webinar for hospitals' }) },
    { name: 'the first and the second quarter', plan: plan({ title: 'Webinar Q1' }, { title: 'Webinar Q2' }) },
    { name: 'only short words', plan: plan({ title: 'Ad' }, { title: 'PR' }) },
  ],
  fails: [
    {
      name: 'the same words in another order',
      plan: plan({ title }, { title: 'Schools: the autumn webinar' }),
      message: 'alike',
      subject: 'initiative/a,initiative/b',
      values: { one: title, other: 'Schools: the autumn webinar', share: 100 },
    },
    {
      name: 'a lower bar',
      plan: plan({ title }, { title: 'Autumn webinar for hospitals' }),
      options: { alike: 60 },
      message: 'alike',
    },
    {
      name: 'for one audience',
      plan: plan({ title, objectives: [], audience: 'offices' }, { title, objectives: ['keep'], audience: 'offices' }),
      message: 'alike',
    },
    {
      name: 'on one day',
      plan: plan({ title, start: '2017-09-01', end: '2017-10-01' }, { title, start: '2017-10-01', end: '2017-11-01' }),
      message: 'alike',
    },
    { name: 'short, but the same', plan: plan({ title: 'Ad' }, { title: 'Ad' }), message: 'alike' },
  ],
  notApplicable: [
    { name: 'of another section', plan: plan({ title }, { title, section: 'sales' }) },
    { name: 'for another objective', plan: plan({ title }, { title, objectives: ['keep'] }) },
    { name: 'for none', plan: plan({ title, objectives: [] }, { title, objectives: [] }) },
    { name: 'one after the other', plan: plan({ title, end: '2017-09-30' }, { title, start: '2017-10-01' }) },
    { name: 'one was dropped', plan: plan({ title }, { title, status: 'dropped' }) },
    { name: 'a draft', plan: { stage: 'draft', ...plan({ title }, { title }) } },
  ],
});

describe('initiative-duplicated of several', () => {
  const keysOf = (titles: readonly string[]) => {
    const initiatives = titles.map((title, index) => ({
      id: `i${index}`,
      title,
      section: 'marketing',
      objectives: ['grow'],
    }));
    const report = createChecker({}, [initiativeDuplicated]).check({
      plan: planWith({ objectives, initiatives }),
      asOf: '2017-09-30',
    });
    assert.deepEqual(report.faults, []);
    return report.findings.map(({ key }) => key.replaceAll('initiative/', '').slice('initiative-duplicated:'.length));
  };

  it('tells each beside the one that it is most like', () => {
    assert.deepEqual(keysOf([title, title, title]), ['i0,i1', 'i0,i2']);
    const [mailing, dearer] = ['Mailing with samples for small offices', 'Mailing with prices for small offices'];
    assert.deepEqual(keysOf([mailing, title, dearer, dearer]), ['i2,i3', 'i0,i2']);
  });

  it('tells as many things as there are initiatives, not pairs of them', () => {
    assert.equal(keysOf(Array<string>(400).fill(title)).length, 399);
  });
});
