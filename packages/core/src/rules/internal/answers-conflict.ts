import type { Plan } from '../../plan/index.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Answer = Plan['requests'][number]['answers'][number];

/** Yes from one, no from another. Subjects: what the other party asked and got two final answers to. Reason and examples: docs/rules/answers-conflict.md */
export const answersConflict = defineRule({
  id: 'answers-conflict',
  meta: {
    category: 'internal',
    severity: 'warning',
    weight: 4,
    cause: 'internal',
    reads: ['requests.title', 'requests.party', 'requests.answers', 'stakeholders.name'],
    alone: 'requests',
    messages: ['both'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: {},
  subjects: (q) =>
    q.plan.requests.filter(({ party, answers }) => party !== q.annex?.party && answers.filter(isFinal).length > 1),
  refs: one('request'),
  test(request, q) {
    const [yes, no] = opposed(request.answers);
    if (yes === undefined || no === undefined) return pass;
    const who = ({ by = '' }: Answer) => q.get('stakeholders', by)?.name;
    return fail(
      'both',
      { request: request.title, yes: yes.at, no: no.at, yesBy: who(yes), noBy: who(no) },
      {
        at: q.at(request, 'requests.answers'),
        evidence: [yes, no].flatMap((answer) => {
          const row = request.answers.indexOf(answer);
          return [q.at(request, 'requests.answers', row, 'kind'), q.at(request, 'requests.answers', row, 'at')];
        }),
      },
    );
  },
});

const isFinal = ({ kind }: Answer): boolean => kind !== 'interim';

/** A yes and a no, unless the same person changed their mind. */
function opposed(answers: readonly Answer[]): readonly Answer[] {
  for (const yes of answers)
    for (const no of answers)
      if (yes.kind === 'yes' && no.kind === 'no' && (yes.by === undefined || yes.by !== no.by)) return [yes, no];
  return [];
}
