import type { Effect } from '../change/command.ts';
import type { Plan } from '../plan/index.ts';
import { rules } from './catalog.ts';
import { type CheckConfig, ConfigError, configProblems, type RuleSetting, settler } from './config.ts';
import type { CheckInput } from './input.ts';
import { createQuery } from './query.ts';
import { changedKeys, type FieldName, readersOf, standsStill, touchedBy } from './reads.ts';
import type { Fault, Report } from './report.ts';
import { createReporter, type RuleOutcome } from './report-of.ts';
import type { Memory, Rule } from './rule.ts';

export interface Checker {
  /**
   * Judges a plan. Verdicts that nothing touched since the last check are kept: what changed is seen by
   * comparing the two plans, and `effects` of the change narrow it down to fields.
   */
  check(input: CheckInput, effects?: readonly Effect[]): Report;
  /** The same as a session's `checker`; `context` is asked each time. */
  forSession(context: () => Omit<CheckInput, 'plan'>): (plan: Plan, effects?: readonly Effect[]) => Report;
}

interface Kept {
  readonly setting: RuleSetting;
  readonly memory: Memory;
}

const nothing: Memory = { subjects: [], judged: [] };

const readsOf = ({ meta: { reads, stages } }: Rule): readonly FieldName[] =>
  stages === undefined ? reads : [...reads, 'plan.stage'];

/**
 * @param config may come from a file: it is validated whole
 * @param catalog the rules there are: Tandem's, and a host's own beside them
 * @throws ConfigError listing everything that is wrong with `config`
 * @throws RangeError where two rules have one id
 * @example createChecker({ preset: 'qbr' }).check({ plan, asOf: '2017-09-30' }).score.overall
 */
export function createChecker(config: CheckConfig = {}, catalog: readonly Rule[] = rules): Checker {
  const twice = catalog.find(({ id }, index) => catalog.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw new RangeError(`there are two rules "${twice.id}"; give one another namespace`);
  const wrong = configProblems(config, catalog);
  if (wrong.length > 0) throw new ConfigError(wrong);
  const readers = readersOf(catalog, readsOf);
  const settle = settler(catalog, config);
  const reporter = createReporter(config.waivers ?? []);
  const kept = new Map<Rule, Kept>();
  let last: CheckInput | undefined;

  /** What rules read of a plan that differs from the last; `undefined` where everything has to be judged anew. */
  function touched(input: CheckInput, effects: readonly Effect[] | undefined) {
    const same = last?.asOf === input.asOf && last.annex === input.annex && last.baseline === input.baseline;
    if (last === undefined || !same) {
      reporter.forget();
      return undefined;
    }
    const { plan } = last;
    const changed = changedKeys(plan, input.plan);
    // Pointers into the plan hold while nothing has moved.
    if (!changed.every((key) => standsStill(plan[key], input.plan[key]))) reporter.forget();
    return touchedBy(readers, changed, effects);
  }

  function check(input: CheckInput, effects?: readonly Effect[]): Report {
    const { settings, problems } = settle(input.plan.checks);
    const altered = touched(input, effects);
    const q = createQuery(input);
    const outcomes: RuleOutcome[] = [];
    const faults: Fault[] = problems.map(({ rule, message }) => ({ rule: rule ?? 'checks', error: message }));
    for (const rule of catalog) {
      const setting = settings.get(rule.id);
      if (setting === undefined || setting.level === 'off') continue;
      const { level, options } = setting;
      const known = kept.get(rule);
      const holds = known?.setting === setting && altered !== undefined;
      const places = altered?.get(rule);
      if (holds && places === undefined) {
        outcomes.push({ rule, level, judged: known.memory.judged });
        continue;
      }
      const { alone, stages } = rule.meta;
      const isAlone = holds && places?.size === 1 && alone !== undefined && places.has(alone);
      try {
        const applies = stages === undefined || stages.includes(input.plan.stage);
        const memory = applies ? rule.judge(q, options, isAlone ? known.memory : undefined) : nothing;
        kept.set(rule, { setting, memory });
        outcomes.push({ rule, level, judged: memory.judged });
      } catch (error) {
        kept.delete(rule);
        faults.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
      }
    }
    last = input;
    return reporter.report(input, outcomes, faults);
  }

  return {
    check,
    forSession: (context) => (plan, effects) => check({ ...context(), plan }, effects),
  };
}
