import assert from 'node:assert/strict';
import { describe as suite, it } from 'node:test';
import { annexTypes, describe, typeAt, types } from './describe.ts';
import type { FieldInfo } from './field-info.ts';
import { sections } from './schema/sections.ts';

const all = [...types(), ...annexTypes()];
const known = new Set(['section', ...types().map(({ type }) => type)]);

function eachField(visit: (field: FieldInfo, where: string) => void): void {
  const walk = (fields: readonly FieldInfo[], owner: string): void => {
    for (const field of fields) {
      visit(field, `${owner}.${field.name}`);
      walk(field.columns ?? [], `${owner}.${field.name}`);
    }
  };
  for (const { type, fields } of all) walk(fields, type);
}

suite('what the schema says of itself', () => {
  it('every record carries the stamps of its authors and room for a host', () => {
    for (const { type, fields } of all) {
      const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
      assert.deepEqual(
        [kinds.get('created'), kinds.get('changed'), kinds.get('custom')],
        ['stamp', 'stamp', 'custom'],
        type,
      );
    }
  });

  it('no field stands under two names, or two under one', () => {
    for (const { type, fields } of all) {
      const names = fields.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, type);
    }
    assert.equal(new Set(all.map(({ type }) => type)).size, all.length);
  });

  it('references lead to types there are', () => {
    eachField(({ ref, types: subjects = [] }, where) => {
      for (const type of ref === undefined ? subjects : [ref]) assert.ok(known.has(type), `${where} → ${type}`);
    });
  });

  it('tables are told apart by columns they have', () => {
    eachField(({ kind, key, columns }, where) => {
      assert.equal(kind === 'table' || kind === 'points', key !== undefined, where);
      const names = columns?.map(({ name }) => name) ?? [];
      for (const column of key ?? []) assert.ok(names.includes(column), `${where}: ${column}`);
    });
  });

  it('ranges and owners are fields', () => {
    for (const { type, fields, ranges, owner } of all) {
      const kinds = new Map(fields.map(({ name, kind }) => [name, kind]));
      for (const name of ranges.flat()) assert.equal(kinds.get(name), 'day', `${type}.${name}`);
      if (owner !== undefined && owner !== 'id') assert.equal(kinds.get(owner), 'reference', type);
    }
  });

  it('what happened is no term: actuals, statuses, exposure, stamps', () => {
    const natureOf = (type: string, name: string) => describe(type).fields.find((field) => field.name === name)?.nature;
    for (const [type, name] of [
      ['kpi', 'actuals'],
      ['kpi', 'shortfall.note'],
      ['action', 'status'],
      ['stakeholder', 'exposure'],
      ['party', 'growth.affirmations'],
      ['objective', 'created'],
      ['plan', 'stage'],
    ] as const)
      assert.equal(natureOf(type, name), 'record', `${type}.${name}`);
    for (const [type, name] of [
      ['kpi', 'targets'],
      ['kpi', 'target.value'],
      ['objective', 'title'],
      ['party', 'growth.statement'],
    ] as const)
      assert.equal(natureOf(type, name), 'term', `${type}.${name}`);
  });

  it('a type nobody knows is an error that names those there are', () => {
    assert.throws(() => describe('goal'), /no type of record is called "goal"; there are plan, checks/);
    assert.equal(typeAt('goals'), undefined);
    assert.equal(typeAt('objectives')?.type, 'objective');
  });

  it('sections are unlike any type but those they name', () => {
    assert.equal(new Set(sections).size, sections.length);
  });
});
