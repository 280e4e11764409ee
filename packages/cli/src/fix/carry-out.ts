import { type Actor, type Command, diff, run } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import { asserts } from './asserts.ts';

/** What a fix makes of a plan. */
export interface CarriedOut {
  /** What changes, or why nothing can. */
  readonly lines: readonly string[];
  /** Absent where it is refused or changes nothing. */
  readonly plan?: Plan;
  /** It says that something happened. */
  readonly asserts: boolean;
}

/** Runs a fix's commands on a plan. */
export function carryOut(
  plan: Plan,
  commands: readonly Command[],
  context: { readonly actor: Actor; readonly at: string },
  words: Words,
): CarriedOut {
  let current = plan;
  let said = false;
  for (const command of commands) {
    const result = run(current, command, context);
    if (!result.ok) {
      const type = command.type.split('.')[0] ?? '';
      const reasons = result.refusals.map((refusal) => words.refusal(refusal, type));
      return {
        lines: [`${words.format.quote(words.command(command.type))} was refused: ${reasons.join(' ')}`],
        asserts: said,
      };
    }
    said ||= asserts(command, result.effects);
    current = result.plan;
  }
  const changes = words.differences(diff(plan, current), current, plan).map(({ text }) => text);
  return changes.length === 0
    ? { lines: ['the plan says that already'], asserts: said }
    : { lines: changes, plan: current, asserts: said };
}
