import type { Step } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { Ids } from './ids.ts';

type Completion = Plan['completions'][number];

/** A completion as a file tells it; what it does not say is left out. */
export interface ToldCompletion extends Omit<Completion, 'id' | 'created' | 'changed' | 'custom'> {
  /** What its record is to be called, where that is free. */
  readonly wished: string;
  /** Statements it was read from, the one in `statement` among them. */
  readonly from: readonly string[];
}

const filled = ['started', 'score', 'passed', 'expires', 'statement'] as const;

/**
 * Commands that bring told completions into a plan. What is there already is filled in where it says nothing, never
 * changed; what is at odds with it is another completion.
 */
export function completionCommands(
  plan: Plan,
  told: readonly ToldCompletion[],
): { readonly commands: readonly Step[]; readonly known: number } {
  const ids = new Ids(plan.completions);
  const open = new Map<string, Completion[]>();
  for (const completion of plan.completions)
    open.set(keyOf(completion), [...(open.get(keyOf(completion)) ?? []), completion]);
  const commands: Step[] = [];
  let known = 0;
  for (const { wished, from, ...each } of told) {
    const candidates = open.get(keyOf(each)) ?? [];
    const same =
      candidates.find(({ statement }) => statement !== undefined && from.includes(statement)) ??
      candidates.find((one) => one.on === each.on && agrees(one, each));
    if (same === undefined) {
      const record = { id: ids.take(wished), ...present(each) };
      commands.push({ type: 'completion.add', input: { record } });
      open.set(keyOf(each), [...candidates, record]);
      continue;
    }
    const set = Object.fromEntries(
      filled.filter((name) => same[name] === undefined && each[name] !== undefined).map((name) => [name, each[name]]),
    );
    if (Object.keys(set).length === 0 || !fits(same, set)) known += 1;
    else {
      commands.push({ type: 'completion.update', input: { id: same.id, set } });
      open.set(
        keyOf(each),
        candidates.map((one) => (one === same ? { ...one, ...set } : one)),
      );
    }
  }
  return { commands, known };
}

const keyOf = ({ course, stakeholder }: Pick<Completion, 'course' | 'stakeholder'>): string =>
  `${course} ${stakeholder}`;

/** Whether nothing that both say differs. Two statements may tell of one completion: how it ended, and that it was passed. */
export const agrees = (one: Completion, other: Omit<ToldCompletion, 'wished' | 'from'>): boolean =>
  filled.every(
    (name) => name === 'statement' || one[name] === undefined || other[name] === undefined || one[name] === other[name],
  );

/** A completion may have been moved by hand to before the day it is said to have begun. */
const fits = ({ on }: Completion, { started }: { readonly started?: unknown }): boolean =>
  typeof started !== 'string' || started <= on;

const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
