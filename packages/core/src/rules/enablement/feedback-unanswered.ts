import { daysBetween } from '../../views/index.ts';
import { isBlank } from '../live.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

/** What somebody said of a course, and nobody said what became of it. Subjects: feedback that has waited. Reason and examples: docs/rules/feedback-unanswered.md */
export const feedbackUnanswered = defineRule({
  id: 'feedback-unanswered',
  meta: {
    category: 'enablement',
    severity: 'note',
    weight: 2,
    cause: 'communication',
    reads: ['feedback.course', 'feedback.by', 'feedback.on', 'feedback.outcome', 'courses.title', 'stakeholders.name'],
    alone: 'feedback',
    messages: ['unanswered'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(30) },
  subjects: (q, { options }) => q.plan.feedback.filter(({ on }) => daysBetween(on, q.asOf) > options.within),
  refs: one('feedback'),
  test(feedback, q, { asOf }) {
    if (!isBlank(feedback.outcome)) return pass;
    const waited = daysBetween(feedback.on, asOf);
    return fail(
      'unanswered',
      {
        course: q.get('courses', feedback.course)?.title,
        by: q.get('stakeholders', feedback.by)?.name,
        days: waited,
      },
      { extent: waited, at: q.at(feedback, 'feedback.outcome'), evidence: [q.at(feedback, 'feedback.on')] },
    );
  },
});
