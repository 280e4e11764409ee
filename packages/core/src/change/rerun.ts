import { describe, isType } from '../plan/describe.ts';
import type { FieldKind } from '../plan/field-info.ts';
import type { Document } from '../plan/documents.ts';
import { version } from '../plan/schema/plan.ts';
import type { Actor, Command, Effect } from './command.ts';
import { createDraft, type Draft } from './draft.ts';
import { isObject, type Row } from './json.ts';
import { forbids } from './permissions.ts';
import { definitionOf } from './registry.ts';
import { run } from './run.ts';
import { schemaOf } from './schemas.ts';
import { carryBound } from './size.ts';

/** A step that is carried out anew: all of its commands, or none. */
export interface Earlier {
  readonly commands: readonly Command[];
  readonly at: string;
  /** Whether it was carried out before, on another state of the document: then its input is sound. */
  readonly sound: boolean;
}

export interface Rerun<D extends Document> {
  readonly plan: D;
  /** Of each step; `undefined` of one that cannot be carried out now, and was left out. */
  readonly effects: readonly (readonly Effect[] | undefined)[];
}

/** A document, and effects that brought no less into it than the one at hand holds beyond it. */
export interface Origin<D extends Document> {
  readonly plan: D;
  readonly effects: readonly Effect[];
}

/**
 * What `run` gives for one step after another. Most steps set a field to another text: of those whose input is sound, all
 * that is left to judge is whether the record is there, whether the actor may, and what differs.
 */
export function rerun<D extends Document>(
  plan: D,
  steps: Iterable<Earlier>,
  actor: Actor,
  origin?: Origin<D>,
): Rerun<D> {
  const draft = createDraft(plan);
  /** How the document as it was last came to be what it is now: measuring it anew takes longer. */
  let last = origin?.plan ?? plan;
  let since = [...(origin?.effects ?? [])];
  const effects: (readonly Effect[] | undefined)[] = [];
  // Fields of a later version are for `run` to look out for.
  const isCurrent = plan.version === version;
  for (const step of steps) {
    const [only, ...others] = step.commands;
    const small = only !== undefined && others.length === 0 && step.sound && isCurrent ? smallOf(only) : undefined;
    const done = small && runSmall(draft, small, step.at, actor);
    if (done !== undefined) {
      effects.push(done);
      for (const effect of done) since.push(effect);
      continue;
    }
    const settled = draft.settle();
    carryBound(last, settled, since);
    const result = runAll(settled, step, actor);
    effects.push(result?.effects);
    last = result?.plan ?? settled;
    since = [];
    draft.reset(last);
  }
  return { plan: draft.settle(), effects };
}

function runAll<D extends Document>(plan: D, { commands, at }: Earlier, actor: Actor) {
  let next = plan;
  const effects: Effect[] = [];
  for (const command of commands) {
    const result = run(next, command, { at, actor });
    if (!result.ok) return undefined;
    next = result.plan;
    for (const effect of result.effects) effects.push(effect);
  }
  return { plan: next, effects };
}

/** An update of fields each of which stands for itself. */
interface Small {
  readonly type: string;
  readonly id: string;
  readonly set: Row;
}

/** @returns `undefined` where there is more to say than what differs */
function runSmall(
  draft: Draft<Document>,
  { type, id, set }: Small,
  at: string,
  actor: Actor,
): readonly Effect[] | undefined {
  const { owner } = describe(type);
  const definition = definitionOf(`${type}.update`);
  const record = draft.peek(type, id);
  if (record === undefined || definition === undefined) return undefined;
  const owners = [owner === undefined ? undefined : (record[owner] as string | undefined)];
  if (forbids(actor, definition.right, owners) !== undefined) return undefined;
  const changed: Record<string, unknown> = {};
  let differs = false;
  for (const name in set) {
    if (record[name] === set[name]) continue;
    changed[name] = set[name];
    differs = true;
  }
  const own = differs ? draft.own(type, id) : undefined;
  if (own === undefined) return [];
  changed['changed'] = { party: actor.party, actor: actor.id, at };
  Object.assign(own, changed);
  return [{ op: 'set', type, id, set: changed, unset: [] }];
}

const known = new WeakMap<Command, Small | null>();

function smallOf(command: Command): Small | undefined {
  let small = known.get(command);
  if (small === undefined) {
    small = takeSmall(command) ?? null;
    known.set(command, small);
  }
  return small ?? undefined;
}

function takeSmall({ type, input }: Command): Small | undefined {
  const [noun = '', verb = ''] = type.split('.');
  if (verb !== 'update' || !isType(noun) || !isObject(input)) return undefined;
  const { id, set, unset = [] } = input;
  const isPlain = describe(noun).cardinality === 'many' && Array.isArray(unset) && unset.length === 0;
  if (!isPlain || typeof id !== 'string' || !isObject(set)) return undefined;
  const free = freeOf(noun);
  return Object.entries(set).every(([name, value]) => free.has(name) && typeof value === 'string')
    ? { type: noun, id, set }
    : undefined;
}

const words: readonly FieldKind[] = ['text', 'prose'];
const texts: readonly FieldKind[] = [...words, 'choice', 'day', 'term'];
/** Judged by their status, days and sums: of them, words alone say nothing. */
const sums: ReadonlySet<string> = new Set(['fund', 'allocation', 'fund-request', 'claim']);
const free = new Map<string, ReadonlySet<string>>();

/** Fields of a type whose value is a text that says nothing of another field or record, nor of whose the record is. */
function freeOf(type: string): ReadonlySet<string> {
  let names = free.get(type);
  if (names === undefined) {
    const { info, fields } = schemaOf(type);
    const kinds = sums.has(type) ? words : texts;
    const bound = new Set<string | undefined>([info.owner, ...info.ranges.flat()]);
    names = new Set(
      info.fields.flatMap(({ name, kind }) =>
        kinds.includes(kind) && !name.includes('.') && !bound.has(name) && fields.get(name)?.fixed === false
          ? [name]
          : [],
      ),
    );
    free.set(type, names);
  }
  return names;
}
