import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan } from './kpi/testing/example.ts';
import { vocabularyOf } from './vocabulary.ts';

const plan = examplePlan(
  {},
  {
    dimensions: [
      {
        id: 'region',
        name: 'Region',
        members: [
          { id: 'emea', name: 'EMEA' },
          { id: 'dach', name: 'DACH', parent: 'emea', aliases: ['Germany, Austria, Switzerland'] },
          { id: 'nordics', name: 'Nordics', parent: 'emea' },
          { id: 'loop-a', name: 'A', parent: 'loop-b' },
          { id: 'loop-b', name: 'B', parent: 'loop-a' },
        ],
      },
    ],
  },
);
const region = vocabularyOf(plan, 'region');

describe('a vocabulary', () => {
  it('knows members by id, name and alias, whatever their case', () => {
    for (const term of ['dach', 'DACH ', 'germany, austria, switzerland']) assert.equal(region.member(term), 'dach');
    assert.equal(region.member('apac'), undefined);
  });

  it('calls a term by its name, and leaves one nobody declared as it is', () => {
    assert.equal(region.nameOf('germany, austria, switzerland'), 'DACH');
    assert.equal(region.nameOf('apac'), 'apac');
  });

  it('lets a whole and its part meet, but not two parts', () => {
    assert.equal(region.meet('emea', 'Nordics'), 'yes');
    assert.equal(region.meet('dach', 'emea'), 'yes');
    assert.equal(region.meet('dach', 'nordics'), 'no');
    assert.equal(region.within('dach', 'emea'), true);
    assert.equal(region.within('emea', 'dach'), false);
  });

  it('does not know how a term nobody declared relates to others', () => {
    assert.equal(region.meet('apac', 'dach'), 'unknown');
    assert.equal(region.meet('APAC', 'apac'), 'yes');
  });

  it('finds one meeting among many terms, and is unsure only when that decides', () => {
    assert.equal(region.anyMeet(['apac', 'dach'], ['emea']), 'yes');
    assert.equal(region.anyMeet(['apac', 'dach'], ['nordics']), 'unknown');
    assert.equal(region.anyMeet(['dach'], ['nordics']), 'no');
  });

  it('gets out of a circle', () => assert.equal(region.meet('loop-a', 'dach'), 'no'));

  it('compares literally in a dimension the plan does not have', () =>
    assert.equal(vocabularyOf(plan, 'segment').meet('retail', 'Retail'), 'yes'));
});
