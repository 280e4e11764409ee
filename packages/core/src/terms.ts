/** What the parties of a plan sign. A page that shows or edits a plan loads none of it. */
export { type RecordName, touchedTerms } from './change/touched-terms.ts';
export { type PlanTerms, type RecordTerms, type SignedType, signedTypes, termsOf } from './plan/terms.ts';
