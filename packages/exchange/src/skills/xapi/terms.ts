import { isInstant } from '@tandem-plan/core/plan';
import { anything, keyed, object, text } from './check.ts';

const scheme = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;
const uuidText = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const tagText = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i;
const parts =
  /^P(?:\d+(?:\.\d+)?W|(?=.)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?D)?(?:T(?=.)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?)$/;

export const isIri = (value: string): boolean => scheme.test(value);

/** An ISO 8601 duration; only its last figure may have a fraction. */
export const isDuration = (value: string): boolean => parts.test(value) && !/\.\d+[A-Z]+T?\d/.test(value);

/** RFC 3339 reserves the offset -00:00 for clocks whose zone is unknown, and xAPI refuses it. */
export const isTimestamp = (value: string): boolean => isInstant(value) && !value.endsWith('-00:00');

export const iri = text('an IRI such as http://adlnet.gov/expapi/verbs/completed', isIri);
export const uuid = text('a UUID such as 12345678-1234-5678-1234-567812345678', (value) => uuidText.test(value));
export const timestamp = text('an instant with its offset such as 2017-09-30T14:05:00Z', isTimestamp);
export const duration = text('a duration such as PT1H30M', isDuration);
export const language = text('a language such as en-US', (value) => tagText.test(value));
export const languageMap = keyed('a language such as en-US', (key) => tagText.test(key), text('text'));
export const extensions = keyed('an IRI', isIri, anything);
export const statementRef = object({ objectType: text('StatementRef', (value) => value === 'StatementRef'), id: uuid });
