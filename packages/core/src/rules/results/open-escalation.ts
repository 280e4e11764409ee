import type { Plan } from '../../plan/index.ts';
import { newId } from '../fix.ts';
import type { Query } from '../query.ts';
import type { Fix, SubjectRef } from '../report.ts';

type Trigger = Plan['escalationTriggers'][number];

/** What opening one reads, beyond the subject itself. */
export const escalationReads = ['escalationLevels.level'] as const;

/** The command that takes something to the first rung of the ladder, if there is one. */
export function openEscalation(
  { plan, asOf }: Query,
  subject: SubjectRef,
  title: string,
  trigger: Trigger | undefined,
): Fix['commands'][number] {
  const level = Math.min(...plan.escalationLevels.map((rung) => rung.level));
  return {
    type: 'escalation.add',
    input: {
      record: {
        id: newId('escalation'),
        title,
        subject,
        opened: asOf,
        ...(Number.isFinite(level) ? { level } : {}),
        ...(trigger === undefined ? {} : { trigger: trigger.id }),
      },
    },
  };
}
