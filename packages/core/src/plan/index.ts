export { closedAround } from './closed.ts';
export { annexTypes, describe, isType, typeAt, types } from './describe.ts';
export type { Document } from './documents.ts';
export { maxBytes, maxDepth } from './door.ts';
export type { FieldInfo, FieldKind, NumberUnit, TypeInfo } from './field-info.ts';
export { approvedOf, expiryOf, isOpen, isStanding } from './fund-status.ts';
export { integrity, rowKey, within } from './integrity.ts';
export { type Link, linksOf, rowsOf, valueAt } from './links.ts';
export { at, brief, type Issue, type IssueCode, issueCodes, pointer } from './issue.ts';
export { faultIn } from './json-fault.ts';
export { type Migrated, type Migration, migrate, migrations } from './migrations/index.ts';
export { nameOf } from './name.ts';
export {
  carryPositions,
  type PlanRecord,
  pathOf,
  positionIn,
  positionOf,
  recordOf,
  recordsOf,
  sizeOf,
} from './query.ts';
export { parsePlan, type Read, readAnnex, readPlan } from './read.ts';
export type { Annex } from './schema/annex.ts';
export { isCurrency, minorDigits } from './schema/currency.ts';
export { isId } from './schema/fields.ts';
export { format, type Plan, type PlanDraft, stages, version } from './schema/plan.ts';
export { rasciRoles } from './schema/stakeholder.ts';
export { type Section, sections } from './schema/sections.ts';
export { daysInMonth, isDay, isInstant, isPeriodKey } from './schema/time.ts';
export { typesOf } from './types-of.ts';
export { leanPlan, writePlan } from './write.ts';
