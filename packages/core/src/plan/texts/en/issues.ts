import type { IssueCode } from '../../issue.ts';
import type { Format } from '../format.ts';
import type { Word } from '../texts.ts';

const megabytes = (bytes: unknown, format: Format) => format.number(Math.round(Number(bytes) / 104_857.6) / 10);

/** What is wrong with a document: what came, what was expected, and where. */
export const issues: Readonly<Record<IssueCode, Word>> = {
  'too-large': ({ got, limit }, format) =>
    `The file has ${megabytes(got, format)} MB; a plan may have ${megabytes(limit, format)} MB at most.`,
  'too-many': 'There is more wrong than these {limit} things; set them right and read the plan again.',
  encoding: 'The file is not text in UTF-8. Save it as UTF-8 and open it again.',
  'not-json': ({ truncated, line, column }, format) => {
    const where = line === undefined ? '' : ` at line ${format.show(line)}, column ${format.show(column)}`;
    return truncated === true
      ? `The file ends too early${where}; a part of it is missing.`
      : `The file is not valid JSON${where}.`;
  },
  'too-deep': '{place}: data is nested deeper here than {limit} levels.',
  'hostile-key': '{place}: a field must not be called {key:quote}.',
  'not-json-data': '{place}: {came} is not data that JSON can hold.',
  'not-an-object': 'This is {came}; a plan is a JSON object that begins with "format" and "version".',
  format: '"format" is {came}; "{expected}" was expected. This is another kind of file.',
  version: '"version" is {came}; a number such as "{expected}" was expected.',
  'version-newer':
    'The plan is written in version {got}, and this program reads versions up to {expected}. Update the program.',
  required: '{place}: this is missing and has to be given.',
  'unknown-field': '{place}: a plan has no such field. Fields of your own belong under "custom" and a namespace.',
  'wrong-type': '{place}: {came} stands where {expected} was expected.',
  'not-a-number': '{place}: {came} is not a number. Leave the field out where the figure is unknown.',
  'not-whole': '{place}: {came} is not a whole number.',
  'too-small': '{place}: {came} is too small; the least is {limit}.',
  'too-big': '{place}: {came} is too big; the most is {limit}.',
  'too-long': '{place}: the text has {length} characters; {limit} are the most.',
  'not-an-id': '{place}: {came} is not an id; use up to 64 of a to z, 0 to 9 and "-".',
  'not-a-day': '{place}: {came} is not a day that exists; give a day such as 2017-09-30.',
  'not-an-instant': '{place}: {came} is not a point in time; give one with its offset, such as 2017-09-30T14:05:00Z.',
  'not-a-period': '{place}: {came} is not a period; give a year, quarter or month such as 2017, 2017-Q3 or 2017-P09.',
  'not-a-currency': '{place}: {came} is not a currency; give a code of ISO 4217 such as EUR.',
  'not-a-choice': '{place}: {came} is not one of the choices; they are {expected}.',
  'not-a-reference': '{place}: {came} cannot be the id of a record; use up to 64 of a to z, 0 to 9 and "-".',
  malformed: ({ place, came, hint }, format) =>
    `${format.show(place)}: ${format.show(came)} does not have the form expected. ${format.show(hint)}`.trim(),
  duplicate: '{place}: {came} is there twice; each may be there once.',
  dangling: '{place}: the plan has no record {came} of the type {type:quote}.',
  reversed: '{place}: {got:day} is before {start:day}, which is given as {first:quote}.',
  calendar: '{place}: a calendar of the type {got} needs this.',
};
