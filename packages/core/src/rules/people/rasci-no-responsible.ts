import { flag } from '../options.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { assign, holders, itemReads, itemsOf, itself, rolesOf } from './items.ts';

/** Nobody carries it out. Subjects: RASCI items. Reason and examples: docs/rules/rasci-no-responsible.md */
export const rasciNoResponsible = defineRule({
  id: 'rasci-no-responsible',
  meta: {
    category: 'people',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: itemReads,
    messages: ['none'],
    fixes: ['assign'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { accountable: flag(false) },
  subjects: itemsOf,
  refs: itself,
  test(item, q, { options }) {
    const accountable = holders(item, 'A');
    if (holders(item, 'R').length > 0 || (options.accountable && accountable.length > 0)) return pass;
    // Among several who decide, a machine cannot choose who does it.
    const [only] = accountable.length === 1 ? accountable : [];
    return fail(
      'none',
      { type: item.type, item: item.title },
      {
        evidence: rolesOf(q, item.parts),
        fixes:
          only === undefined
            ? []
            : [{ title: 'assign', values: { person: only.name }, commands: [assign(item, only.id, 'R')] }],
      },
    );
  },
});
