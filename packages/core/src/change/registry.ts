import { annexTypes, types } from '../plan/describe.ts';
import { kindWith } from '../plan/documents.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import { carryOver, complete } from './commands/action.ts';
import { assign, unassign } from './commands/assignment.ts';
import { recordActual, recordActuals } from './commands/actuals.ts';
import { fundCommands } from './commands/fund.ts';
import { release } from './commands/investment.ts';
import { acceptTarget, proposeTarget } from './commands/kpi.ts';
import { acceptRevision, retractAcceptance, revise } from './commands/objective.ts';
import { affirmGrowth } from './commands/party.ts';
import { accept, fill, leave, reopen, withdraw } from './commands/pencil.ts';
import { setStage } from './commands/plan.ts';
import { setTarget, setTargets } from './commands/targets.ts';
import { hold } from './commands/review.ts';
import { acknowledge } from './commands/topic.ts';
import type { Definition, Freshness, Right } from './define.ts';
import { addRecord } from './records/add.ts';
import { moveRecord } from './records/move.ts';
import { removeRecord } from './records/remove.ts';
import { setRow, setRows } from './records/set-row.ts';
import { updateRecord } from './records/update.ts';

/** What a command takes, as plain data. `fields` is empty for the generic commands: their record's `describe` says it. */
export interface CommandInfo {
  readonly type: string;
  readonly right: Right;
  readonly fields: readonly FieldInfo[];
}

const special: readonly Definition[] = [
  setStage,
  affirmGrowth,
  acceptRevision,
  retractAcceptance,
  revise,
  setTarget,
  setTargets,
  recordActual,
  recordActuals,
  proposeTarget,
  acceptTarget,
  complete,
  carryOver,
  assign,
  unassign,
  acknowledge,
  hold,
  leave,
  fill,
  accept,
  withdraw,
  reopen,
  ...fundCommands,
  release,
];

const known = new Map<string, Definition | undefined>(special.map((definition) => [definition.type, definition]));

const generic = {
  add: addRecord,
  update: updateRecord,
  remove: removeRecord,
  move: moveRecord,
  setRow,
  setRows,
} as const;

const isVerb = (verb: string): verb is keyof typeof generic => Object.hasOwn(generic, verb);

/** The command of this type. Generic ones are made when they are first asked for: a page uses few of them. */
export function definitionOf(type: string): Definition | undefined {
  if (!known.has(type)) {
    const [noun = '', verb = '', ...rest] = type.split('.');
    const info = kindWith(noun).byType.get(noun);
    if (info === undefined || !isVerb(verb) || rest.length > 0) return undefined;
    known.set(
      type,
      info.cardinality === 'one' && (verb === 'add' || verb === 'remove' || verb === 'move')
        ? undefined
        : generic[verb](info),
    );
  }
  return known.get(type);
}

const genericOf = ({ type, cardinality, fields }: TypeInfo): readonly string[] => [
  ...(cardinality === 'many' ? [`${type}.add`] : []),
  `${type}.update`,
  ...(cardinality === 'many' ? [`${type}.remove`, `${type}.move`] : []),
  ...(fields.some(({ key }) => key !== undefined) ? [`${type}.setRow`, `${type}.setRows`] : []),
];

/** Every type of command that changes a plan. */
export const commandTypes = (): readonly string[] => [
  ...types().flatMap(genericOf),
  ...special.map(({ type }) => type),
];

/** Every type of command that changes an annex. */
export const annexCommandTypes = (): readonly string[] => annexTypes().flatMap(genericOf);

/** How fresh its sender's view of the plan must be for a command to be accepted; `none` for a type nobody knows. */
export const freshness = (type: string): Freshness => definitionOf(type)?.fresh ?? 'none';

/** @throws RangeError if there is no such command */
export function describeCommand(type: string): CommandInfo {
  const definition = definitionOf(type);
  if (definition === undefined) throw new RangeError(`no command is called "${type}"`);
  const { right, fields } = definition;
  return { type, right, fields };
}
