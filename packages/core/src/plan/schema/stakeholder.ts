import { choice, day, flag, happened, instant, number, optional, reference, subject, table, text } from './fields.ts';
import { record } from './record.ts';

/** A person of one party with a part in the plan. */
export const stakeholder = record(
  'stakeholder',
  {
    party: reference('party'),
    name: text(),
    title: optional(text()),
    function: optional(
      choice([
        'management',
        'sales',
        'marketing',
        'technical',
        'services',
        'product',
        'finance',
        'operations',
        'support',
        'legal',
        'training',
        'partner-management',
      ]),
    ),
    email: optional(text()),
    capacity: optional(number({ unit: 'person-days', min: 0 })),
    joined: optional(day()),
    left: optional(happened(day())),
    exposure: happened(
      table({ at: instant(), kind: choice(['viewed', 'acknowledged']), revision: optional(text(80)) }, ['at', 'kind']),
    ),
    /** The person who speaks for the party in this plan. */
    lead: optional(flag()),
  },
  { owner: 'party', ranges: [['joined', 'left']] },
);

export const assignableTypes = ['section', 'objective', 'initiative', 'milestone', 'action'] as const;
/** From the one that says most to the one that says least; `assignment` says what each is. */
export const rasciRoles = ['R', 'A', 'S', 'C', 'I'] as const;

/** R executes, A approves decisions and resources, S supports, C is consulted, I is informed. */
export const assignment = record('assignment', {
  subject: subject(assignableTypes),
  stakeholder: reference('stakeholder'),
  role: choice(rasciRoles),
});
