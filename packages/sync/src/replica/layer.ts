import type { Annex } from '@tandem-plan/core/annex';
import { type Actor, type Effect, effectsBetween } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { graft, graftLists, type Origin, type RecordIds, rerun } from '@tandem-plan/core/rebase';
import { Index, isStructural, type Laid, readsOfStep, recordsOf } from './laid.ts';
import { keyOf, Records, type Where } from './records.ts';
import { nameOf } from './outbox.ts';
import type { KeptStep } from './storage.ts';

export interface Picture<D> {
  readonly plan: D;
  /** They lead there from the picture before. */
  readonly effects: readonly Effect[];
}

/** Own steps as they lie on the confirmed document: together they are the picture. */
export interface Layer<D> {
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
  rebase(picture: D, confirmed: D, foreign: readonly Effect[], own: readonly Effect[]): Picture<D>;
}

export function createLayer<D extends Plan | Annex>(actor: Actor): Layer<D> {
  const laid = new Map<string, Laid>();
  const index = new Index();
  let order = 0;
  /** Whether only doing all steps anew will do. */
  let all = false;
  /** What dropped steps had done. */
  let dropped: Effect[] = [];
  /** Whether the picture is the confirmed document itself. */
  let bare = true;

  /**
   * Takes over the records that changed as they are confirmed, leaves the others as they are in the picture, and carries
   * out anew, in their order, the steps that read or change one of them. The outcome is that of doing all anew, since
   * what a command does hangs on what it reads (`readsOf`), and on which records there are: where one goes, or where both
   * sides changed the order of one list, it gives up. How large the document grows is left to the server.
   */
  function piecemeal(picture: D, confirmed: D, foreign: readonly Effect[], own: readonly Effect[]) {
    if (all || index.tangled.size > 0) return undefined;
    const changed = new Records();
    const lists = new Set<string>();
    for (const effects of [foreign, own, dropped]) {
      for (const effect of effects) {
        if (effect.op === 'remove') return undefined;
        if (isStructural(effect)) lists.add(effect.type);
        changed.add(effect);
      }
    }
    for (const type of lists) if (index.addsTo(type)) return undefined;

    /** What is not told by what others did alone. */
    const mixed = new Records();
    for (const effects of [own, dropped]) for (const effect of effects) mixed.add(effect);
    const again = new Set<Laid>();
    const redo = (entry: Laid): void => {
      if (again.has(entry)) return;
      again.add(entry);
      for (const record of recordsOf(entry).all) {
        mixed.add(record);
        if (changed.add(record)) look(record);
      }
    };
    const look = (record: Where): void => {
      for (const entry of [...index.of(keyOf(record), record.type)]) redo(entry);
    };
    for (const entry of index.eager) redo(entry);
    for (const record of [...changed.all]) look(record);

    const based = onto(picture, confirmed, changed, lists);
    if (based === undefined) return undefined;
    const inOrder = [...again].sort((a, b) => a.order - b.order);
    const plan = redone(based, inOrder, { plan: picture, effects: [...foreign, ...own] });
    for (const entry of again) {
      // It cannot be carried out now, or it read something else this time and changed what nobody looked at.
      if (index.tangled.has(entry) || entry.effects?.every((effect) => changed.has(effect)) !== true) return undefined;
    }
    const told = [own, dropped].some((effects) => effects.some(isStructural))
      ? effectsBetween(picture, plan)
      : [
          ...foreign.filter((effect) => isStructural(effect) || !mixed.has(effect)),
          ...effectsBetween(picture, laid.size === 0 ? confirmed : plan, mixed.byType),
        ];
    return { plan: laid.size === 0 ? confirmed : plan, effects: told };
  }

  /** The picture with what changed as it is confirmed; where lists changed, what own steps did in them stays. */
  function onto(picture: D, confirmed: D, changed: Records, lists: ReadonlySet<string>): D | undefined {
    if (lists.size === 0) return graft(picture, confirmed, changed.byType);
    const kept = new Records();
    for (const entry of laid.values()) {
      for (const record of recordsOf(entry).all) if (lists.has(record.type) && !changed.has(record)) kept.add(record);
    }
    const based = graft(graftLists(picture, confirmed, lists), picture, kept.byType);
    return based && graft(based, confirmed, outside(changed.byType, lists));
  }

  function anew(picture: D, confirmed: D): Picture<D> {
    const plan = redone(confirmed, [...laid.values()]);
    return { plan, effects: effectsBetween(picture, plan) };
  }

  function redone(plan: D, entries: readonly Laid[], origin?: Origin<D>): D {
    const earlier = entries.map(({ step: { commands, at }, effects }) => ({
      commands,
      at,
      sound: effects !== undefined,
    }));
    const result = rerun(plan, earlier, actor, origin);
    for (const [at, entry] of entries.entries()) index.change(entry, result.effects[at]);
    return result.plan;
  }

  return {
    add(step, effects) {
      const entry: Laid = { step, order: (order += 1), reads: readsOfStep(step), effects };
      laid.set(nameOf(step.client, step.mutation), entry);
      index.enter(entry);
      bare = false;
    },
    drop({ client, mutation }, rejected) {
      const name = nameOf(client, mutation);
      const entry = laid.get(name);
      if (entry === undefined) return;
      // What was to be there is not: others may point at it.
      if (rejected && entry.effects?.some(isStructural) === true) all = true;
      for (const effect of entry.effects ?? []) dropped.push(effect);
      index.leave(entry);
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

const outside = (records: RecordIds, types: ReadonlySet<string>): RecordIds =>
  new Map([...records].filter(([type]) => !types.has(type)));
