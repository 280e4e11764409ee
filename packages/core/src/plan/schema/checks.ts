import * as z from 'zod/mini';
import { choice, day, fields, optional, prose, reference, table, text } from './fields.ts';
import { part, record } from './record.ts';

const level = z.enum(['off', 'note', 'warning', 'error']);

/** As ESLint's: a level, or a level with the rule's options. */
const settings = () => {
  const schema = z._default(
    z.record(z.string().check(z.maxLength(120)), z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])])),
    {},
  );
  fields.add(schema, { kind: 'settings' });
  return schema;
};

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
