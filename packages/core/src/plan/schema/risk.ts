import { number, optional, prose, reference, text } from './fields.ts';
import { record } from './record.ts';

const level = () => number({ min: 1, max: 5, integer: true, unit: 'score' });

export const risk = record('risk', {
  title: text(),
  likelihood: optional(level()),
  impact: optional(level()),
  owner: optional(reference('stakeholder')),
  mitigation: optional(prose()),
  trigger: optional(prose(1000)),
});
