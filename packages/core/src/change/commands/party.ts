import { day, flag, optional, prose, reference } from '../../plan/schema/fields.ts';
import { defineCommand } from '../define.ts';
import { rowsEffect } from '../records/set-row.ts';
import { refuse } from '../refusal.ts';

/** "Has your growth strategy changed? Do you still agree that this plan helps you achieve it?" */
export const affirmGrowth = defineCommand({
  type: 'party.affirmGrowth',
  right: 'profile',
  in: 'parties',
  by: 'party',
  input: {
    party: reference('party'),
    on: day(),
    by: reference('stakeholder'),
    stillHolds: flag(),
    note: optional(prose(1000)),
  },
  check({ plan, input: { party, by } }) {
    const person = plan.stakeholders.find(({ id }) => id === by);
    if (person === undefined) return refuse('dangling', '/by', { got: by, type: 'stakeholder' });
    return person.party === party ? undefined : refuse('stakeholder.other-party', '/by', { stakeholder: by, party });
  },
  apply({ record, input: { party: _, ...row } }) {
    return rowsEffect('party', record, 'growth.affirmations', [{ row }]);
  },
});
