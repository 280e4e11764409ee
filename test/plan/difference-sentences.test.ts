import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { diff } from '@tandem-plan/core/change';
import { parsePlan } from '@tandem-plan/core/plan';
import { createWords, type Texts } from '@tandem-plan/core/texts';
import { texts as de } from '@tandem-plan/core/texts/de';
import { texts as en } from '@tandem-plan/core/texts/en';

const parties = [
  { id: 'vendor', name: 'Acme', kind: 'vendor' },
  { id: 'partner', name: 'Orbit', kind: 'partner' },
];
const stakeholders = [
  { id: 'prita', name: 'Prita Anwar', title: 'Alliances', party: 'vendor' },
  { id: 'daphne', name: 'Daphne Yeo', title: 'Alliances', party: 'vendor' },
];
const period = { start: '2017-01-01', end: '2017-12-31' };

function planOf(part: object) {
  const base = { format: 'tandem/plan', version: '1.0', id: 'p', title: 'Plan', currency: 'EUR', period };
  const result = parsePlan({ ...base, parties, stakeholders, ...part });
  assert.ok(result.ok, JSON.stringify(result));
  return result.plan;
}

function told(before: object, after: object, texts: Texts = en) {
  const [was, is] = [planOf(before), planOf(after)];
  return createWords(texts)
    .differences(diff(was, is), is, was)
    .map(({ text }) => text);
}

suite('differences in words', () => {
  it('name people by their names, not by the job they share', () => {
    const kpi = { id: 'k', name: 'Sales', unit: 'count' };
    assert.deepEqual(told({ kpis: [{ ...kpi, owner: 'prita' }] }, { kpis: [{ ...kpi, owner: 'daphne' }] }), [
      'KPI “Sales”, Owner: Prita Anwar → Daphne Yeo',
    ]);
  });

  it('name a record without a name by what it says, where it changed and where it is pointed at', () => {
    const audience = { id: 'b-target', party: 'partner', segment: 'mining' };
    const initiative = { id: 'i', title: 'Fair', section: 'marketing' };
    assert.deepEqual(
      told(
        { audiences: [audience], initiatives: [initiative] },
        {
          audiences: [
            { ...audience, size: 12 },
            { id: 'c', party: 'vendor', region: 'west' },
          ],
          initiatives: [{ ...initiative, audience: 'b-target' }],
        },
      ),
      [
        'Audience Orbit · mining, Size: now 12',
        'Audience Acme · west added',
        'Initiative “Fair”, Audience: now Orbit · mining',
      ],
    );
  });

  it('say what stands in a row that came, without what is blank, and leave fingerprints out', () => {
    const affirmation = { on: '2017-03-01', by: 'daphne', stillHolds: false, note: 'We sell less of it.' };
    const signoff = { id: 's', party: 'vendor', by: 'prita', at: '2017-01-02T10:00:00Z', revision: 3, terms: 'r10' };
    const grown = parties.map((party) =>
      party.id === 'vendor' ? { ...party, growth: { affirmations: [affirmation] } } : party,
    );
    const [growth, signed] = told({}, { parties: grown, signoffs: [signoff] });
    assert.match(growth ?? '', /: added \(Still holds: no; Note: “We sell less of it\.”\)$/);
    assert.match(signed ?? '', /^Sign-off Acme · Prita Anwar added \(/);
    assert.doesNotMatch(signed ?? '', /r10/);
  });

  it('count the rows that came into one table rather than telling each, and tell a few', () => {
    const seen = (days: number) =>
      Array.from({ length: days }, (_, day) => ({ at: `2017-03-${String(day + 10)}T09:00:00Z`, kind: 'viewed' }));
    const people = (days: number) => [{ ...stakeholders[0], exposure: seen(days) }];
    assert.deepEqual(told({ stakeholders: people(0) }, { stakeholders: people(12) }), [
      'Stakeholder “Prita Anwar”, Seen: 12 entries added',
    ]);
    const [gone] = told({ stakeholders: people(12) }, { stakeholders: people(0) }, de);
    assert.match(gone ?? '', /: 12 Einträge entfallen$/);
    assert.equal(told({ stakeholders: people(0) }, { stakeholders: people(3) }).length, 3);
  });
});
