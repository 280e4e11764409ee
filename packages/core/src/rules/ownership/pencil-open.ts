import { addDays, daysBetween } from '../../views/index.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** A blank left for a party is still blank after its day. Subjects: open pencil marks with a day. Reason and examples: docs/rules/pencil-open.md */
export const pencilOpen = defineRule({
  id: 'pencil-open',
  meta: {
    category: 'ownership',
    severity: 'warning',
    weight: 2,
    cause: 'commitment',
    reads: [
      'pencils.subject',
      'pencils.field',
      'pencils.for',
      'pencils.by',
      'pencils.value',
      'pencils.due',
      'pencils.status',
      'parties.name',
    ],
    alone: 'pencils',
    messages: ['blank', 'proposal'],
    fixes: ['accept', 'extend'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => q.plan.pencils.filter(({ status, due }) => status === 'open' && due !== undefined),
  refs: one('pencil'),
  test(pencil, q, { asOf }) {
    const { id, due = asOf, subject, field, value } = pencil;
    const late = daysBetween(due, asOf);
    if (late <= 0) return pass;
    const nameOf = (party: string) => q.get('parties', party)?.name ?? party;
    const party = nameOf(pencil.for);
    const next = addDays(asOf, 14);
    const extend = {
      title: 'extend',
      values: { due: next },
      commands: [{ type: 'pencil.update', input: { id, set: { due: next } } }],
    };
    const accept = { title: 'accept', values: { party }, commands: [{ type: 'pencil.accept', input: { pencil: id } }] };
    return fail(
      value === undefined ? 'blank' : 'proposal',
      { party, by: nameOf(pencil.by), type: subject.type, field, due, days: late },
      {
        at: q.at(pencil, 'pencils.due'),
        evidence: [q.at(pencil, 'pencils.due'), q.at(pencil, 'pencils.field'), q.at(pencil, 'pencils.value')],
        fixes: value === undefined ? [extend] : [accept, extend],
        extent: late,
      },
    );
  },
});
