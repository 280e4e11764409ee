import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId, prepareFix } from './fix.ts';

describe('prepareFix', () => {
  const counted = () => {
    let count = 0;
    return () => `id-${(count += 1)}`;
  };

  it('gives every command an id, and one new id to each name', () => {
    const fix = {
      commands: [
        { type: 'initiative.add', input: { record: { id: newId('i'), objectives: ['o'] } } },
        { type: 'action.add', input: { record: { id: newId('a'), initiative: newId('i') } } },
      ],
    };
    const [first, second] = prepareFix(fix, counted()) as readonly {
      id: string;
      input: { record: Record<string, unknown> };
    }[];
    const initiative = first?.input.record['id'];
    assert.equal(second?.input.record['initiative'], initiative);
    const ids = [first?.id, second?.id, initiative, second?.input.record['id']];
    assert.equal(new Set(ids).size, 4);
    assert.deepEqual(first?.input.record['objectives'], ['o']);
  });

  it('leaves the fix as it was, so that it can be prepared again', () => {
    const fix = Object.freeze({
      commands: Object.freeze([{ type: 'action.add', input: { record: { id: newId('a') } } }]),
    });
    assert.notDeepEqual(prepareFix(fix, counted()), fix.commands);
    assert.deepEqual(fix.commands[0]?.input.record.id, { $id: 'a' });
  });
});
