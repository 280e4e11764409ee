import type { Plan } from '../../plan/index.ts';
import { addDays, daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, wholePlan } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Programme = Plan['programme'];

/** A level in the programme that is about to be lost, with its terms. Subject: the plan, where its programme has requirements. Reason and examples: docs/rules/tier-at-risk.md */
export const tierAtRisk = defineRule({
  id: 'tier-at-risk',
  meta: {
    category: 'money',
    severity: 'warning',
    weight: 3,
    cause: 'effort',
    reads: ['programme.tier', 'programme.name', 'programme.requirements', 'programme.validUntil'],
    messages: ['atRisk', 'missed', 'unknown', 'undated'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(90) },
  subjects: (q) => (q.plan.programme.requirements.length === 0 ? [] : [q.plan]),
  refs: wholePlan,
  test({ programme }, q, { asOf, options }) {
    const tier = programme.tier ?? programme.name ?? null;
    const open = openOf(programme);
    const close = open.filter(({ day }) => day !== undefined && day <= addDays(asOf, options.within));
    const [first] = close;
    if (first?.day !== undefined) {
      const left = daysBetween(asOf, first.day);
      const values = { tier, requirements: close.map(({ text }) => text), due: first.day, days: Math.abs(left) };
      return fail(left < 0 ? 'missed' : 'atRisk', values, {
        extent: -left,
        at: q.at(programme, 'programme.requirements', first.row),
        evidence: close.flatMap(({ row, by }) => [
          q.at(programme, 'programme.requirements', row, 'met'),
          by === undefined
            ? q.at(programme, 'programme.validUntil')
            : q.at(programme, 'programme.requirements', row, 'by'),
        ]),
      });
    }
    if (programme.requirements.every(({ met }) => met === undefined)) return cannotTell('unknown', { tier });
    const undated = open.filter(({ day }) => day === undefined).map(({ text }) => text);
    return undated.length > 0 ? cannotTell('undated', { tier, requirements: undated }) : pass;
  },
});

/** What is not met, or may not be, the most pressing first; without a day of its own it is due when the tier runs out. */
const openOf = ({ requirements, validUntil }: Programme) =>
  requirements
    .map(({ requirement, met, by }, row) => ({ text: requirement, met, by, row, day: by ?? validUntil }))
    .filter(({ met }) => met === 'no' || met === 'at-risk')
    .sort((a, b) => ((a.day ?? '9999') < (b.day ?? '9999') ? -1 : 1));
