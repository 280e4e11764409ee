import type { Dictionary, Values } from '../texts.ts';
import type { Format } from '../format.ts';

const referrers = ({ by }: Values): number => (Array.isArray(by) ? by.length : 0);
const megabytes = ({ got }: Values, format: Format): string =>
  format.number(typeof got === 'number' ? Math.round(got / 104_857.6) / 10 : 0);

const figure = ({ unit, currency }: Values, value: unknown, format: Format): string =>
  typeof value === 'number' && typeof unit === 'string'
    ? format.kpiValue(value, unit, typeof currency === 'string' ? currency : null)
    : format.show(value);

/** Why a command was not carried out, besides what can be wrong with a document. */
export const refusals: Dictionary = {
  context: 'It is not clear who makes this change, or when. Sign in again.',
  'command.unknown': 'There is no command {type:quote}.',
  'command.malformed': 'This is no command: {came}.',
  'not-permitted': ({ whose }) =>
    whose === 'other' ? 'Only the side it belongs to may change this.' : 'You may look at this plan, not change this.',
  'step.too-long': 'That is {got} changes in one step, and at most {most} can be sent together. Make it several steps.',
  'step.not-taken': 'The server does not take this change ({reason}).',
  'step.closed': 'The connection to this plan was closed. Open it again to change it.',
  'record.unknown': 'It is no longer in the plan: {type} {id:quote}.',
  'record.newer': 'This was written with a newer version ({version}) and can only be read here.',
  'record.referenced': (values, format) =>
    format.plural(referrers(values), {
      one: 'It cannot go: # place in the plan still points at it. Change that first.',
      other: 'It cannot go: # places in the plan still point at it. Change those first.',
    }),
  'basis.stale': ({ type }) =>
    type === undefined
      ? 'Somebody else changed the plan meanwhile. Look at it as it is now, and decide again.'
      : 'Somebody else changed this meanwhile. Look at it as it is now, and decide again.',
  'basis.ahead':
    'This was made on a later state of the plan than the server has. Reload the plan and make the change again.',
  'receipt.other':
    'This came twice, from two people, and was taken from the first. Reload the plan and make the change again.',
  'step.late': 'A later change of yours came before this one. Look at the plan as it is now, and decide again.',
  'signoff.pushed': 'A plan on a server is signed there, as it stands: a sign-off cannot be entered by hand.',
  'field.fixed': '{field} cannot be changed this way.',
  'row.unknown': 'The row is no longer there.',
  'period.closed': 'Targets stay as they are once a period is closed, as {closed:period} is.',
  'period.closed-reason': 'Say why the figure changes: {closed:period} is closed.',
  'target.missing': 'There is no target yet to accept.',
  'target.own': 'Your side proposed this target; the other side accepts it.',
  'target.accepted': 'Your side has accepted this target already.',
  'revision.own': 'Your side made this revision; the other side accepts it.',
  'revision.accepted': 'Your side has accepted this revision already.',
  'revision.not-accepted': 'Your side has not accepted this revision, or not last.',
  'assignment.exists': 'This person has this role here already.',
  'pencil.settled': 'This pencil mark is settled already.',
  'pencil.open': 'Nothing is pencilled in here yet, or it is still open.',
  'pencil.not-for-you': 'This is for the other side to settle.',
  'pencil.blank': 'There is no such field to leave blank.',
  'stakeholder.other-party': 'This person belongs to the other side.',
  'topic.own': 'Your side raised this topic; the other side acknowledges it.',
  'topic.acknowledged': 'This topic was acknowledged already, on {on:day}.',
  'action.closed': 'The action is done or dropped already.',
  'action.no-due': 'The action has no due day to move. Give it one first.',
  'action.not-later': 'The action is due on {due:day}; {got:day} is not later.',
  'review.held': 'This review was held already, on {on:day}.',
  'stage.transition': ({ from, to }, format, words) =>
    `A plan cannot go from ${format.quote(words.value('plan.stage', format.show(from)))} to ${format.quote(words.value('plan.stage', format.show(to)))}.`,
  'fund.step': ({ from, to }, format, words) =>
    to === null
      ? 'It was handed in and stays in the plan.'
      : `What is ${format.quote(words.value('claim.status', format.show(from)))} cannot become ${format.quote(words.value('claim.status', format.show(to)))}.`,
  'fund.settled': 'It was handed in: {field} stays as it is, unless it goes back.',
  'fund.claimed': 'Money was claimed on this approval already; turn the claims down first.',
  'fund.currency': 'It is in {got} where {expected} is expected; nothing is converted here.',
  'fund.above-asked': 'More would be approved ({approved:money}) than was asked for ({asked:money}).',
  'fund.nothing': 'Money that is asked for or approved has to be more than nothing; {amount:money} is not.',
  'fund.expired': 'The allocation ended on {expires:day}.',
  'fund.exceeded': 'Allocations would come to {sum:money}, {over:money} more than the fund holds ({limit:money}).',
  'allocation.exceeded':
    'Approvals would come to {sum:money}, {over:money} more than the allocation holds ({limit:money}).',
  'approval.exceeded': 'Claims would come to {sum:money}, {over:money} more than was approved ({limit:money}).',
  'claim.not-approved': 'Its request is not approved, so that nothing can be claimed on it.',
  'claim.no-proof': 'A claim needs a proof before it is handed in.',
  'claim.expired': 'The last day to hand in this claim was {expires:day}.',
  'investment.released': 'The money was released already, on {on:day}.',
  'gate.milestone': 'It waits for the milestone {milestone:quote}, which is not met.',
  'gate.no-value': 'It waits for {kpi}: say what it came to.',
  'gate.figure': (values, format) =>
    `It waits for ${format.show(values['kpi'])} to come to ${figure(values, values['needed'], format)}; it stands at ${figure(values, values['got'], format)}.`,
  'too-large': (values, format) => `The plan would grow to ${megabytes(values, format)} MB, more than a plan may have.`,
};
