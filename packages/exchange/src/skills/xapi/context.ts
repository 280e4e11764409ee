import { activity } from './activity.ts';
import { actor, group } from './actor.ts';
import { type Check, list, object, text } from './check.ts';
import { extensions, language, statementRef, uuid } from './terms.ts';

/** A single activity stands for a list of one. */
const activities: Check = (value, at, tell) => (Array.isArray(value) ? list(activity) : activity)(value, at, tell);

export const context = object(
  {},
  {
    registration: uuid,
    instructor: actor,
    team: group,
    contextActivities: object(
      {},
      { parent: activities, grouping: activities, category: activities, other: activities },
    ),
    revision: text('text'),
    platform: text('text'),
    language,
    statement: statementRef,
    extensions,
  },
);
