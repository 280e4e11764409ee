import { isBlank } from '../live.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

/** Friendship, or nothing at all, drives the partnership. Subject: the plan. Reason and examples: docs/rules/rationale-not-strategic.md */
export const rationaleNotStrategic = defineRule({
  id: 'rationale-not-strategic',
  meta: {
    category: 'direction',
    severity: 'warning',
    weight: 2,
    cause: 'objective',
    reads: ['plan.title', 'purpose.rationale'],
    messages: ['personal', 'missing', 'noDrivers'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) => [q.plan],
  refs: wholePlan,
  test({ purpose }, q) {
    const { drivers, statement } = purpose.rationale;
    const at = q.at(purpose, 'purpose.rationale.drivers');
    if (drivers.length > 0) {
      const isPersonal = drivers.every((driver) => driver === 'personal-relationship');
      return isPersonal ? fail('personal', {}, { at, evidence: [at] }) : pass;
    }
    return isBlank(statement)
      ? fail('missing', {}, { at, evidence: [q.at(q.plan, 'plan.title')] })
      : cannotTell('noDrivers');
  },
});
