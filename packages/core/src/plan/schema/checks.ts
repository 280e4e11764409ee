import { blankable, field } from './field.ts';
import { choice, day, optional, prose, reference, table, text } from './fields.ts';
import { part, record } from './record.ts';

type Level = 'off' | 'note' | 'warning' | 'error';

/** As ESLint's: a level, or a level with the rule's options. */
const settings = () =>
  blankable(field<Record<string, Level | [Level, Record<string, unknown>]>>('settings', { maxLength: 120 }), {});

/** How this plan is judged. */
export const checks = part('checks', {
  preset: optional(choice(['recommended', 'strict', 'qbr', 'draft'])),
  rules: settings(),
});

/** A finding the parties accept until a day, and who answers for that. Without subjects it covers the whole rule. */
export const waiver = record('waiver', {
  rule: text(120),
  subjects: table({ type: text(40), id: text(64) }, ['type', 'id']),
  by: reference('stakeholder'),
  why: prose(1000),
  until: day(),
  since: optional(day()),
});
