import { action } from './action.ts';
import { agreement, programme } from './agreement.ts';
import { fiscalCalendar } from './calendar.ts';
import { checks, waiver } from './checks.ts';
import { decision } from './decision.ts';
import { escalation, escalationLevel, escalationTrigger } from './escalation.ts';
import { blankable, type DraftOf, field, type ValuesOf } from './field.ts';
import {
  choice,
  currency,
  day,
  happened,
  id,
  number,
  object,
  optional,
  period,
  reference,
  table,
  text,
} from './fields.ts';
import { initiative } from './initiative.ts';
import { kpi } from './kpi.ts';
import { margin } from './margin.ts';
import { milestone } from './milestone.ts';
import { allocation, budgetLine, claim, fund, fundRequest, incentive, investment } from './money.ts';
import { objective } from './objective.ts';
import { outcome, verdict } from './outcome.ts';
import { pencil, request, signoff } from './ownership.ts';
import { party } from './party.ts';
import { audience, competitor, contribution, engagementRule, leadCriterion, purpose } from './purpose.ts';
import { collection, stamps } from './record.ts';
import { catchUp, channel, review, reviewSchedule, topic } from './rhythm.ts';
import { risk } from './risk.ts';
import { completion, course, feedback, visit } from './skills.ts';
import { spend } from './spend.ts';
import { assignment, stakeholder } from './stakeholder.ts';
import { dimension } from './vocabulary.ts';

export const format = 'tandem/plan';
/** `major.minor`: a minor adds optional fields and collections, anything else is a major. */
export const version = '1.0';

export const stages = ['draft', 'proposed', 'agreed', 'active', 'closed'] as const;

/** First and last day. */
const planPeriod = () => object({ start: day(), end: day() });

const shape = {
  format: field<typeof format>('constant', { values: [format] }),
  version: field<string>('constant'),
  id: id(),
  title: text(),
  currency: currency(),
  period: planPeriod(),
  stage: blankable(happened(choice(stages)), 'draft'),
  /** The plan that this one renews. */
  renews: optional(id()),
  template: optional(text(80)),
  calendar: fiscalCalendar(),
  /** What one unit of `from` is worth in `to`, from a day on until the next rate; nothing else converts currencies. */
  rates: table({ from: currency(), to: currency(), rate: number({ min: 1e-9 }), on: day(), source: optional(text()) }, [
    'from',
    'to',
    'on',
  ]),
  /** Periods whose figures both parties settled: they change only with a reason. */
  closedPeriods: happened(table({ period: period(), on: day(), by: optional(reference('stakeholder')) }, ['period'])),
  ...stamps(),

  checks,
  purpose,
  programme,
  agreement,
  reviewSchedule,
  outcome,

  dimensions: collection(dimension),
  waivers: collection(waiver),
  parties: collection(party),
  audiences: collection(audience),
  competitors: collection(competitor),
  contributions: collection(contribution),
  engagementRules: collection(engagementRule),
  leadCriteria: collection(leadCriterion),
  objectives: collection(objective),
  kpis: collection(kpi),
  margins: collection(margin),
  initiatives: collection(initiative),
  actions: collection(action),
  milestones: collection(milestone),
  stakeholders: collection(stakeholder),
  assignments: collection(assignment),
  channels: collection(channel),
  catchUps: collection(catchUp),
  topics: collection(topic),
  reviews: collection(review),
  decisions: collection(decision),
  risks: collection(risk),
  escalationLevels: collection(escalationLevel),
  escalationTriggers: collection(escalationTrigger),
  escalations: collection(escalation),
  spending: collection(spend),
  budgetLines: collection(budgetLine),
  investments: collection(investment),
  funds: collection(fund),
  allocations: collection(allocation),
  fundRequests: collection(fundRequest),
  claims: collection(claim),
  incentives: collection(incentive),
  courses: collection(course),
  completions: collection(completion),
  visits: collection(visit),
  feedback: collection(feedback),
  requests: collection(request),
  pencils: collection(pencil),
  signoffs: collection(signoff),
  verdicts: collection(verdict),
};

export type Plan = ValuesOf<typeof shape>;

/** A plan as a person writes it: what is left blank is filled in when it is read. */
export type PlanDraft = DraftOf<Plan>;

export const planSchema = field<Plan>('record', {
  shape,
  record: { type: 'plan', cardinality: 'one', ranges: [['period.start', 'period.end']] },
});
