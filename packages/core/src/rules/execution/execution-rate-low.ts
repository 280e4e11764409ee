import type { Plan } from '../../plan/index.ts';
import { count, percent } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule } from '../rule.ts';
import { fail, pass } from '../verdict.ts';
import { lastWindow, type Window } from './window.ts';

type Action = Plan['actions'][number];

interface Share {
  readonly window: Window;
  readonly due: readonly Action[];
}

/** Too little of what was promised was done. Subject: a plan of which enough was due. Reason and examples: docs/rules/execution-rate-low.md */
export const executionRateLow = defineRule({
  id: 'execution-rate-low',
  meta: {
    category: 'execution',
    severity: 'error',
    weight: 4,
    cause: 'effort',
    reads: [
      'reviews.held',
      'reviews.window',
      'actions.initiative',
      'actions.status',
      'actions.due',
      'actions.done',
      'actions.carried',
      'initiatives.status',
    ],
    messages: ['low'],
    stages: ['active'],
  },
  options: { warning: percent(80), error: percent(60), least: count(5, 1) },
  subjects(q, { options }) {
    const window = lastWindow(q.plan, q.asOf);
    const due = dueIn(window, q);
    return due.length < options.least ? [] : [{ window, due }];
  },
  refs: () => [{ type: 'plan', id: '' }],
  test({ window, due }: Share, q, { options }) {
    const open = due.filter((action) => !isDoneBy(action, window.to));
    const rate = (1 - open.length / due.length) * 100;
    if (rate >= options.warning) return pass;
    return fail(
      'low',
      { rate, done: due.length - open.length, due: due.length, ...window },
      {
        severity: rate < options.error ? 'error' : 'warning',
        extent: 100 - rate,
        subjects: open.map(({ id }) => ({ type: 'action', id })),
        evidence: open.map((action) => q.at(action, 'actions.status')),
      },
    );
  },
});

/** What was to be done in the window when it began or was put into it since; what was dropped in agreement is not missed. */
const dueIn = ({ from, to }: Window, q: Query): readonly Action[] =>
  q.plan.actions.filter(({ status, initiative, due, carried }) => {
    if (status === 'dropped' || (initiative !== undefined && q.get('initiatives', initiative)?.status === 'dropped'))
      return false;
    const moves = carried.filter(({ on }) => on >= from);
    const days = [due, ...moves.map((move) => move.from), ...moves.map((move) => move.to)];
    return days.some((day) => day !== undefined && day >= from && day <= to);
  });

/** Done, with no word of when, is taken for done in time. */
const isDoneBy = ({ status, done }: Action, day: string): boolean =>
  status === 'done' && (done === undefined || done <= day);
