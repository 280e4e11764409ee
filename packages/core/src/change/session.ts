import type { Document } from '../plan/documents.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { Actor, Command, Effect, Refusal } from './command.ts';
import { applyEffects } from './apply-effects.ts';
import { type Done, type RunResult, run } from './run.ts';
import { carryBound } from './size.ts';

/** A command before it is sent: the session gives it an id where it has none. */
export type Intention = Omit<Command, 'id'> & { readonly id?: string };

export type Origin = 'local' | 'undo' | 'redo' | 'remote';

/** What happened to the plan, or annex. `commands` is empty for what came from the other side. */
export interface PlanChange<D extends Document = Plan> {
  readonly plan: D;
  readonly effects: readonly Effect[];
  readonly commands: readonly Command[];
  readonly origin: Origin;
}

export interface SessionOptions<Report, D extends Document = Plan> {
  readonly actor: Actor;
  /** The instant of a change, with its offset. */
  readonly clock: () => string;
  /** Ids for commands: lower-case letters, digits and hyphens, each one new. */
  readonly ids: () => string;
  /** Judges the plan; `effects` are those since it was last asked, about the plan `since`; none when it is asked first. */
  readonly checker?: (plan: D, effects?: readonly Effect[], since?: D) => Report;
}

export interface PlanSession<Report = unknown, D extends Document = Plan> {
  /** The document that is worked on: the plan, or the annex. */
  readonly plan: D;
  /** Judged when it is read, at most once for each state of the plan; `undefined` without a checker. */
  readonly report: Report | undefined;
  readonly actor: Actor;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why a command would be refused now; `undefined` when it would not. For buttons. */
  can(command: Intention): readonly Refusal[] | undefined;
  /** One step, whether of one command or of many: all are carried out, or none. */
  run(commands: Intention | readonly Intention[]): RunResult<D>;
  /** Takes back the last own step by commands of its own. A refusal leaves everything as it was; without a step nothing happens. */
  undo(): RunResult<D>;
  redo(): RunResult<D>;
  /** Any of these, tried but not yet done: for a host that asks its server first. */
  prepare(what: 'undo' | 'redo' | Intention | readonly Intention[]): Prepared<D>;
  subscribe(listener: (change: PlanChange<D>) => void): () => void;
}

/** A session that its host tells what others did. */
export interface LocalSession<Report = unknown, D extends Document = Plan> extends PlanSession<Report, D> {
  /** The other side's changes, as the authority accepted them. Own steps can still be undone. */
  receive(effects: readonly Effect[]): void;
  /**
   * The plan as it is once the authority has spoken, own steps done anew on top.
   *
   * @param effects lead there from the plan as it was
   * @param gone    ids of commands that were not taken after all: their steps cannot be undone or redone any more
   */
  rebase(plan: D, effects: readonly Effect[], gone?: ReadonlySet<string>): void;
}

/** A step that is ready to be taken. */
export interface Prepared<D extends Document = Plan> {
  /** As they will be run: with their ids. None where there is nothing to undo or redo. */
  readonly commands: readonly Command[];
  /** What would happen now. */
  readonly outlook: RunResult<D>;
  /** Takes the step, on the plan as it then is. Once. */
  commit(): RunResult<D>;
}

/** What takes a step back, and the step. */
interface Reversal {
  readonly of: readonly Command[];
  readonly by: readonly Command[];
}

/** A plan, or annex, while someone works on it. */
export function createSession<Report = unknown, D extends Document = Plan>(
  plan: D,
  options: SessionOptions<Report, D>,
): LocalSession<Report, D> {
  const { actor, clock, ids, checker } = options;
  const listeners = new Set<(change: PlanChange<D>) => void>();
  let current = plan;
  let undoable: Reversal[] = [];
  let redoable: Reversal[] = [];
  let report: Report | undefined;
  let judged: D | undefined;
  let since: Effect[] = [];

  const runAll = (commands: readonly Command[]): RunResult<D> => {
    const context = { at: clock(), actor };
    let done: Done<D> = { ok: true, plan: current, effects: [], inverse: [] };
    for (const command of commands) {
      const result = run(done.plan, command, context);
      if (!result.ok) return result;
      done = {
        ok: true,
        plan: result.plan,
        effects: [...done.effects, ...result.effects],
        inverse: [...result.inverse, ...done.inverse],
      };
    }
    return done;
  };

  const changeTo = (next: D, effects: readonly Effect[], commands: readonly Command[], origin: Origin): void => {
    if (effects.length === 0) return;
    current = next;
    if (judged !== undefined) since.push(...effects);
    for (const listener of [...listeners]) listener({ plan: next, effects, commands, origin });
  };

  const withIds = (commands: readonly Intention[]): Command[] =>
    commands.map((intention) => ({ id: ids(), ...intention }));

  const step = (commands: readonly Command[], origin: Origin, settle: (reversal: Reversal) => void): Prepared<D> => ({
    commands,
    get outlook() {
      return runAll(commands);
    },
    commit() {
      const result = runAll(commands);
      // What others did may have left nothing to take back: the step is taken all the same, or it would bar those before.
      if (result.ok && (origin === 'local' ? result.effects : commands).length > 0) {
        settle({ of: commands, by: result.inverse });
        changeTo(result.plan, result.effects, commands, origin);
      }
      return result;
    },
  });

  const prepare = (what: 'undo' | 'redo' | Intention | readonly Intention[]): Prepared<D> => {
    if (what === 'undo') {
      return step(renewed(undoable.at(-1)?.by), 'undo', (reversal) => {
        undoable.pop();
        push(redoable, reversal);
      });
    }
    if (what === 'redo') {
      return step(renewed(redoable.at(-1)?.by), 'redo', (reversal) => {
        redoable.pop();
        push(undoable, reversal);
      });
    }
    return step(withIds(isList(what) ? what : [what]), 'local', (reversal) => {
      push(undoable, reversal);
      redoable = [];
    });
  };

  /** Every command has its own id, those that undo and redo too. */
  const renewed = (commands: readonly Command[] = []): Command[] => commands.map((each) => ({ ...each, id: ids() }));

  return {
    get plan() {
      return current;
    },
    get report() {
      if (checker !== undefined && judged !== current) {
        report = judged === undefined ? checker(current) : checker(current, since, judged);
        judged = current;
        since = [];
      }
      return report;
    },
    actor,
    get canUndo() {
      return undoable.length > 0;
    },
    get canRedo() {
      return redoable.length > 0;
    },
    can(command) {
      const result = run(current, { id: 'dry-run', ...command }, { at: clock(), actor });
      return result.ok ? undefined : result.refusals;
    },
    run: (intentions) => prepare(intentions).commit(),
    undo: () => prepare('undo').commit(),
    redo: () => prepare('redo').commit(),
    prepare,
    receive(effects) {
      changeTo(applyEffects(current, effects), effects, [], 'remote');
    },
    rebase(next, effects, gone) {
      if (gone !== undefined && gone.size > 0) {
        undoable = without(undoable, gone);
        redoable = without(redoable, gone);
      }
      carryBound(current, next, effects);
      changeTo(next, effects, [], 'remote');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function push(steps: Reversal[], step: Reversal): void {
  if (step.by.length > 0) steps.push(step);
}

const without = (steps: readonly Reversal[], gone: ReadonlySet<string>): Reversal[] =>
  steps.filter(({ of }) => !of.some(({ id }) => gone.has(id)));

const isList = (value: Intention | readonly Intention[]): value is readonly Intention[] => Array.isArray(value);
