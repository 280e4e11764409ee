import { choice, id, reference, subject } from '../../plan/schema/fields.ts';
import { assignableTypes, rasciRoles } from '../../plan/schema/stakeholder.ts';
import { defineCommand } from '../define.ts';
import { refuse } from '../refusal.ts';

/** Gives a person a role in a piece of work or a section of the plan: each role once. */
export const assign = defineCommand({
  type: 'assignment.assign',
  in: 'assignments',
  input: {
    id: id(),
    subject: subject(assignableTypes),
    stakeholder: reference('stakeholder'),
    role: choice(rasciRoles),
  },
  check({ plan, input: { subject, stakeholder, role } }) {
    const twin = plan.assignments.find(
      (each) =>
        each.stakeholder === stakeholder &&
        each.role === role &&
        each.subject.type === subject.type &&
        each.subject.id === subject.id,
    );
    return twin === undefined ? undefined : refuse('assignment.exists', '', { id: twin.id, stakeholder, role });
  },
  apply: ({ plan, input }) => [
    { op: 'add', type: 'assignment', id: input.id, index: plan.assignments.length, record: input },
  ],
  locate: ({ path }) => path,
});

export const unassign = defineCommand({
  type: 'assignment.unassign',
  fresh: 'record',
  in: 'assignments',
  by: 'id',
  input: { id: id() },
  apply: ({ input: { id } }) => [{ op: 'remove', type: 'assignment', id }],
  locate: () => '/id',
});
