import { type Actor, type Effect, effectsBetween } from '@tandem-plan/core/change';
import { graft, graftLists, readsAlone, type RecordIds } from '@tandem-plan/core/rebase';
import type { Plan } from '@tandem-plan/core/plan';
import { planKind } from '../document.ts';
import { keyOf, Records } from './footprints.ts';
import { nameOf } from './outbox.ts';
import { take } from './take.ts';
import type { KeptStep } from './storage.ts';

export interface Picture {
  readonly plan: Plan;
  /** They lead there from the picture before. */
  readonly effects: readonly Effect[];
}

/** Own steps as they lie on the confirmed document: together they are the picture. */
export interface Layer {
  /** A step on top of all others; `undefined` effects where it was not carried out yet. */
  add(step: KeptStep, effects: readonly Effect[] | undefined): void;
  /** A step that is in the confirmed document now, or was rejected. */
  drop(step: KeptStep, rejected: boolean): void;
  /** The confirmed document is another than its events tell. */
  jump(): void;
  /**
   * @param foreign what was done to the confirmed document since the last picture, by others
   * @param own     the same of own steps that were dropped since
   */
  rebase(picture: Plan, confirmed: Plan, foreign: readonly Effect[], own: readonly Effect[]): Picture;
}

interface Laid {
  readonly step: KeptStep;
  readonly order: number;
  /** The records its commands read and change; `undefined` where one of them reads more. */
  readonly records: Records | undefined;
  /** What it does in the picture; `undefined` while it cannot be carried out. */
  effects: readonly Effect[] | undefined;
}

/** Types whose records are read by how others are judged. */
const readByOthers: ReadonlySet<string> = new Set(['plan', 'closed-period']);

const isStructural = ({ op }: Effect): boolean => op === 'add' || op === 'remove' || op === 'move';

export function createLayer(actor: Actor): Layer {
  const laid = new Map<string, Laid>();
  /** Who touches a record. */
  const touching = new Map<string, Set<Laid>>();
  /** How many additions to a list there are. */
  const additions = new Map<string, number>();
  /** Steps of which the picture cannot be made piece by piece. */
  const tangled = new Set<Laid>();
  let order = 0;
  /** Whether only doing all steps anew will do. */
  let all = false;
  /** What dropped steps had done. */
  let dropped: Effect[] = [];
  /** Whether the picture is the confirmed document itself. */
  let bare = true;

  function count(entry: Laid, by: 1 | -1): void {
    for (const key of entry.records?.keys ?? []) {
      const here = touching.get(key);
      if (by === 1) {
        if (here === undefined) touching.set(key, new Set([entry]));
        else here.add(entry);
      } else if (here?.delete(entry) === true && here.size === 0) touching.delete(key);
    }
    for (const effect of entry.effects ?? []) {
      if (isStructural(effect)) additions.set(effect.type, (additions.get(effect.type) ?? 0) + by);
    }
  }

  function lay(entry: Laid, effects: readonly Effect[] | undefined): void {
    count(entry, -1);
    entry.effects = effects;
    count(entry, 1);
    if (entry.records !== undefined && effects !== undefined) tangled.delete(entry);
    else tangled.add(entry);
  }

  /**
   * What changes where commands that stand alone meet effects elsewhere: records that neither side shares are taken over
   * as they are, and only the steps that touch what changed are carried out anew, in their order. The outcome is that of
   * doing all anew, since each of those commands reads its own record, whether others are there, and the order of the
   * list it adds to (`readsAlone`); how large the plan grows is left to the server. `undefined` where that is not so.
   */
  function piecemeal(picture: Plan, confirmed: Plan, foreign: readonly Effect[], own: readonly Effect[]) {
    if (all || tangled.size > 0) return undefined;
    const changed = new Records();
    const lists = new Set<string>();
    for (const effects of [foreign, own, dropped]) {
      for (const effect of effects) {
        if (effect.op === 'remove' || readByOthers.has(effect.type)) return undefined;
        if (isStructural(effect)) lists.add(effect.type);
        changed.add(effect);
      }
    }
    for (const type of lists) if ((additions.get(type) ?? 0) > 0) return undefined;

    /** What is not told by what others did alone. */
    const mixed = new Records();
    for (const effects of [own, dropped]) for (const effect of effects) mixed.add(effect);
    const again = new Set<Laid>();
    const look = (key: string): void => {
      for (const entry of touching.get(key) ?? []) {
        if (again.has(entry)) continue;
        again.add(entry);
        for (const record of entry.records?.all ?? []) {
          mixed.add(record);
          if (changed.add(record)) look(keyOf(record));
        }
      }
    };
    for (const key of [...changed.keys]) look(key);

    const based = onto(picture, confirmed, changed, lists);
    if (based === undefined) return undefined;
    let plan = based;
    for (const entry of [...again].sort((a, b) => a.order - b.order)) {
      const taken = take(planKind, plan, entry.step, actor);
      if (taken === undefined) return undefined;
      lay(entry, taken.effects);
      plan = taken.document;
    }
    const told = [own, dropped].some((effects) => effects.some(isStructural))
      ? effectsBetween(picture, plan)
      : [
          ...foreign.filter((effect) => !mixed.has(effect)),
          ...effectsBetween(picture, laid.size === 0 ? confirmed : plan, mixed.byType),
        ];
    return { plan: laid.size === 0 ? confirmed : plan, effects: told };
  }

  /** The picture with what changed as it is confirmed; where lists changed, what own steps did in them stays. */
  function onto(picture: Plan, confirmed: Plan, changed: Records, lists: ReadonlySet<string>): Plan | undefined {
    if (lists.size === 0) return graft(picture, confirmed, changed.byType);
    const kept = new Records();
    for (const { records } of laid.values()) {
      for (const record of records?.all ?? []) if (lists.has(record.type) && !changed.has(record)) kept.add(record);
    }
    const based = graft(graftLists(picture, confirmed, lists), picture, kept.byType);
    return based && graft(based, confirmed, outside(changed.byType, lists));
  }

  function anew(picture: Plan, confirmed: Plan): Picture {
    let plan = confirmed;
    for (const entry of laid.values()) {
      const taken = take(planKind, plan, entry.step, actor);
      lay(entry, taken?.effects);
      plan = taken?.document ?? plan;
    }
    return { plan, effects: effectsBetween(picture, plan) };
  }

  return {
    add(step, effects) {
      const entry: Laid = { step, order: (order += 1), records: recordsOf(step), effects: undefined };
      laid.set(nameOf(step.client, step.mutation), entry);
      lay(entry, effects);
      bare = false;
    },
    drop({ client, mutation }, rejected) {
      const name = nameOf(client, mutation);
      const entry = laid.get(name);
      if (entry === undefined) return;
      if (rejected || tangled.has(entry)) all = true;
      for (const effect of entry.effects ?? []) dropped.push(effect);
      count(entry, -1);
      tangled.delete(entry);
      laid.delete(name);
    },
    jump() {
      all = true;
      bare = false;
    },
    rebase(picture, confirmed, foreign, own) {
      const next =
        bare && laid.size === 0
          ? { plan: confirmed, effects: foreign }
          : (piecemeal(picture, confirmed, foreign, own) ?? anew(picture, confirmed));
      all = false;
      dropped = [];
      bare = laid.size === 0;
      return next;
    },
  };
}

function recordsOf({ commands }: KeptStep): Records | undefined {
  const out = new Records();
  for (const command of commands) {
    const record = readsAlone(command);
    if (record === undefined) return undefined;
    out.add(record);
  }
  return out;
}

const outside = (records: RecordIds, types: ReadonlySet<string>): RecordIds =>
  new Map([...records].filter(([type]) => !types.has(type)));
