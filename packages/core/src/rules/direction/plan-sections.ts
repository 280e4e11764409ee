import type { Plan } from '../../plan/index.ts';
import { isBlank } from '../live.ts';

type Party = Plan['parties'][number];

/** Fields of a party that a reader of the plan needs, and which of them say nothing, by their dotted names. */
export function blanksOf({ mission, strategy, swot }: Party): readonly string[] {
  const swotBlanks = (['strengths', 'weaknesses', 'opportunities', 'threats'] as const)
    .filter((list) => swot[list].every(isBlank))
    .map((list) => `swot.${list}`);
  return [...(isBlank(mission) ? ['mission'] : []), ...(isBlank(strategy) ? ['strategy'] : []), ...swotBlanks];
}

/** What a section needs to say anything, by the section's id. */
export const filled = {
  direction: ({ purpose }: Plan) => !isBlank(purpose.valueProposition),
  market: ({ audiences }: Plan) => audiences.length > 0,
  marketing: (plan: Plan) => hasWork(plan, 'marketing'),
  sales: (plan: Plan) => hasWork(plan, 'sales'),
  /** How it is reviewed, and how it ends. */
  close: ({ reviewSchedule, reviews, agreement, programme, outcome }: Plan) =>
    reviewSchedule.cadence.unit !== undefined ||
    reviews.length > 0 ||
    agreement.end !== undefined ||
    programme.validUntil !== undefined ||
    outcome.decision !== undefined,
};

export type NeededSection = keyof typeof filled;

export const neededSections: readonly NeededSection[] = ['direction', 'market', 'marketing', 'sales', 'close'];

const hasWork = ({ initiatives }: Plan, section: 'marketing' | 'sales'): boolean =>
  initiatives.some((initiative) => initiative.section === section && initiative.status !== 'dropped');
