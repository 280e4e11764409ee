import { choice, day, happened, optional, prose, reference, texts } from './fields.ts';
import { part, record } from './record.ts';

/** How the plan ends, and on what grounds. */
export const outcome = part('outcome', {
  decision: optional(happened(choice(['renew', 'recover', 'downgrade', 'exit']))),
  on: optional(happened(day())),
  evidence: optional(happened(prose())),
  remedies: happened(texts()),
});

/** What became of one objective. */
export const verdict = record(
  'verdict',
  {
    objective: reference('objective'),
    verdict: happened(choice(['reached', 'partly', 'missed', 'dropped'])),
    why: optional(happened(prose())),
  },
  { unsigned: true },
);
