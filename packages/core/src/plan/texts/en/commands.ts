import type { Dictionary } from '../texts.ts';

/** Kept as it is where it is a name: `KPI`. */
const lower = (name: unknown): string =>
  typeof name !== 'string' ? '' : /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What a button says that sends the command: by verb for every type, by command where it is special. */
export const commands: Dictionary = {
  add: ({ type }) => `Add ${lower(type)}`,
  update: ({ type }) => `Change ${lower(type)}`,
  remove: ({ type }) => `Remove ${lower(type)}`,
  move: ({ type }) => `Move ${lower(type)}`,
  setRow: ({ type }) => `Change an entry of the ${lower(type)}`,
  setRows: ({ type }) => `Change entries of the ${lower(type)}`,
  'kpi.setTarget': 'Set target',
  'kpi.setTargets': 'Set targets',
  'kpi.recordActual': 'Record actual',
  'kpi.recordActuals': 'Record actuals',
  'kpi.acceptTarget': 'Accept target',
  'objective.acceptRevision': 'Accept revision',
  'assignment.assign': 'Assign role',
  'pencil.leave': 'Leave a blank to fill',
  'pencil.fill': 'Fill the blank',
  'pencil.accept': 'Accept what is pencilled in',
  'pencil.withdraw': 'Withdraw pencil mark',
  'party.affirmGrowth': 'Affirm growth strategy',
  'action.complete': 'Complete action',
  'kpi.proposeTarget': 'Propose target',
  'objective.revise': 'Revise objective',
  'objective.retractAcceptance': 'Take back acceptance',
  'assignment.unassign': 'Take role away',
  'pencil.reopen': 'Reopen pencil mark',
  'action.carryOver': 'Carry over',
  'topic.acknowledge': 'Acknowledge topic',
  'review.hold': 'Record the review',
  'plan.setStage': 'Change stage',
  'fund-request.submit': 'Ask for the money',
  'fund-request.approve': 'Approve request',
  'fund-request.reject': 'Send request back',
  'fund-request.decline': 'Decline request',
  'claim.submit': 'Hand in claim',
  'claim.approve': 'Approve claim',
  'claim.reject': 'Send claim back',
  'claim.decline': 'Decline claim',
  'claim.reimburse': 'Record the reimbursement',
  'investment.release': 'Release the money',
};
