import type { Plan } from '../plan/schema/plan.ts';
import type { Actor, Command, Effect, Refusal } from './command.ts';
import { applyEffects } from './effects.ts';
import { type Done, type RunResult, run } from './run.ts';

/** A command before it is sent: the session gives it an id where it has none. */
export type Intention = Omit<Command, 'id'> & { readonly id?: string };

export type Origin = 'local' | 'undo' | 'redo' | 'remote';

/** What happened to the plan. `commands` is empty for what came from the other side. */
export interface PlanChange {
  readonly plan: Plan;
  readonly effects: readonly Effect[];
  readonly commands: readonly Command[];
  readonly origin: Origin;
}

export interface SessionOptions<Report> {
  readonly actor: Actor;
  /** The instant of a change, with its offset. */
  readonly clock: () => string;
  /** Ids for commands: lower-case letters, digits and hyphens, each one new. */
  readonly ids: () => string;
  /** Judges the plan; `effects` are those since it was last asked, about the plan `since`; none when it is asked first. */
  readonly checker?: (plan: Plan, effects?: readonly Effect[], since?: Plan) => Report;
}

export interface PlanSession<Report = unknown> {
  readonly plan: Plan;
  /** Judged when it is read, at most once for each state of the plan; `undefined` without a checker. */
  readonly report: Report | undefined;
  readonly actor: Actor;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why a command would be refused now; `undefined` when it would not. For buttons. */
  can(command: Intention): readonly Refusal[] | undefined;
  /** One step, whether of one command or of many: all are carried out, or none. */
  run(commands: Intention | readonly Intention[]): RunResult;
  /** Takes back the last own step by commands of its own. A refusal leaves everything as it was; without a step nothing happens. */
  undo(): RunResult;
  redo(): RunResult;
  /** Any of these, tried but not yet done: for a host that asks its server first. */
  prepare(what: 'undo' | 'redo' | Intention | readonly Intention[]): Prepared;
  /** The other side's changes, as the authority accepted them. Own steps can still be undone. */
  receive(effects: readonly Effect[]): void;
  subscribe(listener: (change: PlanChange) => void): () => void;
}

/** A step that is ready to be taken. */
export interface Prepared {
  /** As they will be run: with their ids. None where there is nothing to undo or redo. */
  readonly commands: readonly Command[];
  /** What would happen now. */
  readonly outlook: RunResult;
  /** Takes the step, on the plan as it then is. Once. */
  commit(): RunResult;
}

type Steps = readonly (readonly Command[])[];

/** A plan while someone works on it. */
export function createSession<Report = unknown>(plan: Plan, options: SessionOptions<Report>): PlanSession<Report> {
  const { actor, clock, ids, checker } = options;
  const listeners = new Set<(change: PlanChange) => void>();
  let current = plan;
  let undoable: Steps = [];
  let redoable: Steps = [];
  let report: Report | undefined;
  let judged: Plan | undefined;
  let since: Effect[] = [];

  const runAll = (commands: readonly Command[]): RunResult => {
    const context = { at: clock(), actor };
    let done: Done = { ok: true, plan: current, effects: [], inverse: [] };
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

  const changeTo = (next: Plan, effects: readonly Effect[], commands: readonly Command[], origin: Origin): void => {
    if (effects.length === 0) return;
    current = next;
    if (judged !== undefined) since.push(...effects);
    for (const listener of [...listeners]) listener({ plan: next, effects, commands, origin });
  };

  const withIds = (commands: readonly Intention[]): Command[] =>
    commands.map((intention) => ({ id: ids(), ...intention }));

  const step = (
    commands: readonly Command[],
    origin: Origin,
    settle: (inverse: readonly Command[]) => void,
  ): Prepared => ({
    commands,
    get outlook() {
      return runAll(commands);
    },
    commit() {
      const result = runAll(commands);
      // What others did may have left nothing to take back: the step is taken all the same, or it would bar those before.
      if (result.ok && (origin === 'local' ? result.effects : commands).length > 0) {
        settle(result.inverse);
        changeTo(result.plan, result.effects, commands, origin);
      }
      return result;
    },
  });

  const prepare = (what: 'undo' | 'redo' | Intention | readonly Intention[]): Prepared => {
    if (what === 'undo') {
      return step(renewed(undoable.at(-1)), 'undo', (inverse) => {
        undoable = undoable.slice(0, -1);
        redoable = pushed(redoable, inverse);
      });
    }
    if (what === 'redo') {
      return step(renewed(redoable.at(-1)), 'redo', (inverse) => {
        redoable = redoable.slice(0, -1);
        undoable = pushed(undoable, inverse);
      });
    }
    return step(withIds(isList(what) ? what : [what]), 'local', (inverse) => {
      undoable = pushed(undoable, inverse);
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
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const pushed = (steps: Steps, inverse: readonly Command[]): Steps =>
  inverse.length === 0 ? steps : [...steps, inverse];

const isList = (value: Intention | readonly Intention[]): value is readonly Intention[] => Array.isArray(value);
