const adl = 'http://adlnet.gov/expapi/verbs/';

/** What a verb says of a course: that somebody is at it, or that they are through, and how. */
export type Stage = 'begun' | 'completed' | 'passed' | 'failed' | 'attended';

const stages: ReadonlyMap<string, Stage> = new Map([
  [`${adl}launched`, 'begun'],
  [`${adl}initialized`, 'begun'],
  [`${adl}experienced`, 'begun'],
  [`${adl}attempted`, 'begun'],
  [`${adl}completed`, 'completed'],
  [`${adl}passed`, 'passed'],
  [`${adl}failed`, 'failed'],
  [`${adl}attended`, 'attended'],
  // Of the whole course, when its parts are done.
  ['https://w3id.org/xapi/adl/verbs/satisfied', 'completed'],
]);

/** `undefined` for verbs that say nothing of completions or visits. */
export const stageOf = (verb: string): Stage | undefined => stages.get(verb);

export const nameOfVerb = (verb: string): string => verb.slice(verb.lastIndexOf('/') + 1);
