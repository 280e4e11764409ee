import { activity } from './activity.ts';
import { actor, authority } from './actor.ts';
import { type Check, type Fault, faultsOf, isRow, list, number, object, text, then } from './check.ts';
import { context } from './context.ts';
import { result } from './result.ts';
import type { Statement } from './statement.ts';
import { iri, languageMap, statementRef, timestamp, uuid } from './terms.ts';

export const voided = 'http://adlnet.gov/expapi/verbs/voided';

const attachment = object(
  {
    usageType: iri,
    display: languageMap,
    contentType: text('a media type such as text/plain', (value) => /^[^\s/]+\/\S.*$/.test(value)),
    length: number('a number of bytes', (value) => Number.isInteger(value) && value >= 0),
    sha2: text('the SHA-2 of the data in hexadecimal digits', (value) => /^[\da-f]{56,128}$/i.test(value)),
  },
  { description: languageMap, fileUrl: iri },
);

const verb = object({ id: iri }, { display: languageMap });

const objectOf =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, at, tell) => {
    const kind = isRow(value) ? (value['objectType'] ?? 'Activity') : 'Activity';
    const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (check === undefined) tell([...at, 'objectType'], Object.keys(kinds).join(' or '), kind);
    else check(value, at, tell);
  };

const plainObjects = { Activity: activity, Agent: actor, Group: actor, StatementRef: statementRef };
const shared = { result, context, timestamp, attachments: list(attachment) };

/** What belongs to activities is nowhere else, and what voids a statement refers to it. */
const consistent: Check = (value, at, tell) => {
  if (!isRow(value) || !isRow(value['object'])) return;
  const { objectType = 'Activity' } = value['object'];
  if (objectType !== 'Activity' && isRow(value['context']))
    for (const name of ['revision', 'platform'])
      if (name in value['context'])
        tell([...at, 'context', name], 'nothing where the object is no activity', value['context'][name]);
  if (isRow(value['verb']) && value['verb']['id'] === voided && objectType !== 'StatementRef')
    tell([...at, 'object', 'objectType'], 'StatementRef, as the statement voids another', objectType);
};

const subStatement = then(
  object({ objectType: text('SubStatement'), actor, verb, object: objectOf(plainObjects) }, shared),
  consistent,
);

const statement = then(
  object(
    { actor, verb, object: objectOf({ ...plainObjects, SubStatement: subStatement }) },
    {
      ...shared,
      id: uuid,
      stored: timestamp,
      authority,
      version: text('1.0 or a version 1.0.x', (value) => /^1\.0(?:\.\d+)?$/.test(value)),
    },
  ),
  consistent,
);

/**
 * What makes a value no statement of xAPI 1.0.3, in reading order; nothing where it is one.
 *
 * Source: xAPI-Data.md of the Experience API 1.0.3, part two
 */
export const statementFaults = (value: unknown): readonly Fault[] => faultsOf(value, statement);

/** Whether nothing is wrong with it. */
export const isStatement = (value: unknown): value is Statement => statementFaults(value).length === 0;
