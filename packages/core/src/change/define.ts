import { typeAt } from '../plan/describe.ts';
import type { Document } from '../plan/documents.ts';
import type { FieldInfo, TypeInfo } from '../plan/field-info.ts';
import { judge } from '../plan/judge.ts';
import { recordOf } from '../plan/query.ts';
import type { Shape, ValuesOf } from '../plan/schema/field.ts';
import { object } from '../plan/schema/fields.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { fieldsOf } from '../plan/types-of.ts';
import type { Effect, Refusal, RunContext } from './command.ts';
import type { Row } from './json.ts';
import { fromIssue, refuse } from './refusal.ts';

/** What a command does to the plan, for the table of permissions. */
export type Right =
  /** Changes a record. */
  | 'write'
  /** Speaks for the party: what it says of itself. */
  | 'profile'
  /** Says who the parties are. */
  | 'parties'
  /** Answers what the other side left open: may touch its record where the command is meant for that. */
  | 'answer'
  /** Moves the plan from stage to stage. */
  | 'stage';

/** What a command must have seen last to be carried out: nobody else may have changed it since. */
export type Freshness =
  /** Whatever others did, the later one holds. */
  | 'none'
  /** The record it names. */
  | 'record'
  /** Anything at all. */
  | 'plan';

/** Another command, without its id. */
export interface Step {
  readonly type: string;
  readonly input: unknown;
}

/** A command in the plan it meets. `record` is the one it names, known to exist. */
export interface Case<Input, Subject> extends RunContext {
  readonly plan: Plan;
  readonly input: Input;
  readonly record: Subject;
}

/** What stands in a collection; anything else is a record of which only its type is known. */
type SubjectAt<P> = P extends keyof Plan
  ? Plan[P] extends readonly (infer R extends { id: string })[]
    ? R
    : Row
  : Row;
type Refusals = readonly Refusal[] | Refusal | undefined;

export interface CommandSpec<S extends Shape, P extends string> {
  readonly type: string;
  readonly right?: Right;
  readonly fresh?: Freshness;
  /** Strict: a field that is not here is refused. */
  readonly input: S;
  /** Where the record stands that the command changes; `''` is the plan itself. */
  readonly in: P;
  /** The input that names it; without one it is a single part, or a record that is about to be. */
  readonly by?: keyof ValuesOf<S> & string;
  /** Owners of what it changes where that is more than the record it names; `undefined` is joint. */
  readonly owners?: (of: Case<ValuesOf<S>, SubjectAt<P>>) => readonly (string | undefined)[];
  readonly check?: (of: Case<ValuesOf<S>, SubjectAt<P>>) => Refusals;
  readonly apply: (of: Case<ValuesOf<S>, SubjectAt<P>>) => readonly Effect[];
  /** What takes it back, where the generic commands may not: they would change the other side's record. */
  readonly undo?: (of: Case<ValuesOf<S>, SubjectAt<P>>) => readonly Step[];
  /** Where in the input a refusal comes from whose path is one within the record. */
  readonly locate?: (refusal: Refusal, input: ValuesOf<S>) => string;
}

/** A command that was read and met its record; the rest is about this plan. */
export interface Intent {
  readonly owners: readonly (string | undefined)[];
  check(): readonly Refusal[];
  apply(): readonly Effect[];
  undo(): readonly Step[] | undefined;
  locate(refusal: Refusal): string;
}

export interface Definition {
  readonly type: string;
  readonly right: Right;
  readonly fresh: Freshness;
  readonly fields: readonly FieldInfo[];
  /** The type of record it changes. */
  readonly info: TypeInfo;
  read(document: Document, input: unknown, context: RunContext): Intent | readonly Refusal[];
}

/**
 * One command: a strict input, what speaks against it, and the effects it has.
 *
 * @param info the type of record it changes; unless given, the plan's that stands where `in` says
 */
export function defineCommand<const S extends Shape, const P extends string>(
  spec: CommandSpec<S, P>,
  info: TypeInfo | undefined = typeAt(spec.in),
): Definition {
  if (info === undefined) throw new RangeError(`${spec.type}: a plan has no "${spec.in}"`);
  const schema = object(spec.input);
  return {
    type: spec.type,
    right: spec.right ?? 'write',
    fresh: spec.fresh ?? 'none',
    fields: fieldsOf(spec.input),
    info,
    read(document, raw, context) {
      const { data, issues } = judge(schema, raw, { inspected: true });
      if (issues.length > 0) return issues.map((issue) => fromIssue(issue));
      const input = data as ValuesOf<S>;
      const id = spec.by === undefined ? '' : (input[spec.by] as string);
      const record = recordOf(document, info.type, id);
      if (spec.by !== undefined && record === undefined) {
        return [refuse('record.unknown', `/${spec.by}`, { type: info.type, id })];
      }
      // A record that is about to be has no owner yet; `owners` reads it from the input.
      // `run` lets no command of the plan meet an annex; the generic ones know any document.
      const plan = document as Plan;
      const of = { at: context.at, actor: context.actor, plan, input, record: record as SubjectAt<P> };
      return {
        owners: spec.owners?.(of) ?? [
          info.owner === undefined ? undefined : (record?.[info.owner] as string | undefined),
        ],
        check: () => [spec.check?.(of) ?? []].flat(),
        apply: () => spec.apply(of),
        undo: () => spec.undo?.(of),
        locate: (refusal) => spec.locate?.(refusal, input) ?? '',
      };
    },
  };
}
