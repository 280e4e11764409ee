import type { Plan } from '../../plan/index.ts';
import { addDays, daysBetween } from '../../views/index.ts';
import { isLiveInitiative, isOpen } from '../live.ts';
import { days } from '../options.ts';
import type { Query } from '../query.ts';
import { defineRule, one } from '../rule.ts';
import { fail, pass } from '../verdict.ts';

type Initiative = Plan['initiatives'][number];

/** A launch that may miss its moment, or did. Subjects: live initiatives whose launch window closes. Reason and examples: docs/rules/launch-window-at-risk.md */
export const launchWindowAtRisk = defineRule({
  id: 'launch-window-at-risk',
  meta: {
    category: 'execution',
    severity: 'warning',
    weight: 4,
    cause: 'effort',
    reads: [
      'initiatives.title',
      'initiatives.status',
      'initiatives.end',
      'initiatives.launch',
      'actions.title',
      'actions.initiative',
      'actions.status',
      'actions.due',
      'milestones.title',
      'milestones.initiative',
      'milestones.due',
      'milestones.met',
    ],
    alone: 'initiatives',
    messages: ['closed', 'atRisk'],
    stages: ['agreed', 'active'],
  },
  options: { within: days(30) },
  subjects: (q) =>
    q.plan.initiatives.filter((initiative) => isLiveInitiative(initiative) && initiative.launch.closes !== undefined),
  refs: one('initiative'),
  test(initiative, q, { asOf, options }) {
    const { title, launch } = initiative;
    const { closes = asOf } = launch;
    const closed = closes < asOf;
    const { actions, milestones } = lateOf(initiative, q);
    const late = [...actions, ...milestones];
    if (closed ? runsOn(initiative, late) : late.length === 0 || closes > addDays(asOf, options.within)) return pass;
    return fail(
      closed ? 'closed' : 'atRisk',
      { initiative: title, closes, days: Math.abs(daysBetween(asOf, closes)), late: late.map((one) => one.title) },
      {
        extent: daysBetween(closes, asOf),
        at: q.at(initiative, 'initiatives.launch', 'closes'),
        subjects: [
          ...actions.map(({ id }) => ({ type: 'action', id })),
          ...milestones.map(({ id }) => ({ type: 'milestone', id })),
        ],
        evidence: [
          q.at(initiative, 'initiatives.launch', 'closes'),
          ...actions.map((action) => q.at(action, 'actions.due')),
          ...milestones.map((milestone) => q.at(milestone, 'milestones.due')),
        ],
      },
    );
  },
});

/** What is open past its day. */
function lateOf({ id }: Initiative, q: Query) {
  const isPast = ({ due }: { due?: string | undefined }) => due !== undefined && due < q.asOf;
  return {
    actions: q.actionsOf(id).filter((action) => isOpen(action) && isPast(action)),
    milestones: q.milestonesOf(id).filter((milestone) => milestone.met === undefined && isPast(milestone)),
  };
}

/** Meant to go on after its launch, under way, and nothing left that was due for the launch. */
function runsOn({ status, end, launch }: Initiative, late: readonly { due?: string | undefined }[]): boolean {
  const { closes = '' } = launch;
  return status === 'doing' && end !== undefined && end > closes && !late.some(({ due = '' }) => due <= closes);
}
