import type { Annex } from '../../plan/index.ts';
import { percent } from '../options.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { noAnnex, oneOf, withAnnex } from './annex-subject.ts';

type Function = Annex['functions'][number];
type Assessment = Annex['assessments'][number];

/** A function that is not ready to partner, while the plan goes to the partner. Subjects: functions that were assessed. Reason and examples: docs/rules/internal-not-ready.md */
export const internalNotReady = defineRule({
  id: 'internal-not-ready',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 4,
    cause: 'internal',
    reads: [
      'annex.functions.name',
      'annex.assessments.function',
      'annex.assessments.on',
      'annex.assessments.answers',
      'annex.assessments.bar',
    ],
    messages: ['below', 'noAnswers', 'noAnnex'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { bar: percent(60) },
  subjects: (q) => withAnnex(q, (annex) => assessed(annex, q.asOf)),
  refs: oneOf('function'),
  test({ it }, q, { options }) {
    if (it === undefined) return noAnnex;
    const { name, latest } = it;
    const { answers, on, bar = options.bar } = latest;
    const [first] = answers;
    if (first === undefined) return cannotTell('noAnswers', { function: name, on });
    const score = answers.reduce((sum, answer) => sum + answer.score, 0) / answers.length;
    if (score >= bar) return pass;
    const lowest = answers.reduce((low, answer) => (answer.score < low.score ? answer : low), first);
    return fail(
      'below',
      { function: name, score, bar, on, question: lowest.question },
      {
        extent: bar - score,
        subjects: [{ type: 'assessment', id: latest.id }],
        evidence: [
          q.at(latest, 'annex.assessments.answers', answers.indexOf(lowest), 'score'),
          q.at(latest, 'annex.assessments.bar'),
          q.at(latest, 'annex.assessments.on'),
        ],
      },
    );
  },
});

interface Assessed extends Pick<Function, 'id' | 'name'> {
  readonly latest: Assessment;
}

/** A function's last assessment counts. */
function assessed({ functions, assessments }: Annex, asOf: string): readonly Assessed[] {
  return functions.flatMap(({ id, name }) => {
    const [latest] = assessments
      .filter((it) => it.function === id && it.on <= asOf)
      .sort((a, b) => (a.on < b.on ? 1 : -1));
    return latest === undefined ? [] : [{ id, name, latest }];
  });
}
