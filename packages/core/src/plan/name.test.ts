import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { annexTypes, types } from './describe.ts';
import { nameOf } from './name.ts';

const byName = ['programme', 'dimension', 'party', 'competitor', 'kpi', 'stakeholder', 'channel', 'function'];
const byOther: Readonly<Record<string, string>> = { contribution: 'what', 'lead-criterion': 'criterion' };

suite('what people call a record', () => {
  it('is its name where it has one, its title otherwise, and nothing where nobody gave it one', () => {
    for (const { type, fields } of [...types(), ...annexTypes()]) {
      const record = Object.fromEntries(fields.map(({ name }) => [name, `the ${name}`]));
      const title = fields.some(({ name }) => name === 'title') ? 'title' : undefined;
      const field = byName.includes(type) ? 'name' : (byOther[type] ?? title);
      assert.equal(nameOf(record), field && `the ${field}`, type);
    }
  });

  it('is a person’s name, not the job', () =>
    assert.equal(nameOf({ id: 'prita', name: 'Prita Anwar', title: 'Alliances' }), 'Prita Anwar'));
});
