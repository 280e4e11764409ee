import { daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { noAnnex, oneOf, withAnnex } from './annex-subject.ts';

/** A function that its own house goes around. Subjects: functions of the annex. Reason and examples: docs/rules/functions-bypassed.md */
export const functionsBypassed = defineRule({
  id: 'functions-bypassed',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 3,
    cause: 'internal',
    reads: ['annex.functions.name', 'annex.bypasses.function', 'annex.bypasses.on', 'annex.bypasses.why'],
    messages: ['bypassed', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { within: days(180) },
  subjects: (q) => withAnnex(q, ({ functions }) => functions),
  refs: oneOf('function'),
  test({ it, annex }, q, { asOf, options }) {
    if (it === undefined) return noAnnex;
    const recent = annex.bypasses
      .filter(({ function: id, on }) => id === it.id && on <= asOf && daysBetween(on, asOf) <= options.within)
      .sort((a, b) => (a.on < b.on ? 1 : -1));
    const [last] = recent;
    if (last === undefined) return pass;
    return fail(
      'bypassed',
      { function: it.name, times: recent.length, on: last.on, why: last.why ?? null },
      {
        extent: recent.length,
        subjects: recent.map(({ id }) => ({ type: 'bypass', id })),
        evidence: [q.at(last, 'annex.bypasses.on'), q.at(last, 'annex.bypasses.why')],
      },
    );
  },
});
