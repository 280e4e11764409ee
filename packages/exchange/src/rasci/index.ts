export type { Assignment, Item, Matrix, Party, Person, Question } from './matrix.ts';
export type { Place } from './place.ts';
export { RasciError, type RasciErrorCode } from './rasci-error.ts';
export { type Rasci, type RasciKind, rasciKinds, type RasciOptions, readRasci } from './read-rasci.ts';
export { type PlanOptions, type RasciPlan, toPlan } from './to-plan.ts';
export type { PeopleIn } from './table/orientation.ts';
export type { Role } from './words/roles.ts';
