import type { Effect } from '../change/command.ts';
import type { Plan } from '../plan/index.ts';
import { rules } from './catalog.ts';
import { type CheckConfig, ConfigError, configProblems, type RuleSetting, settle } from './config.ts';
import type { CheckInput } from './input.ts';
import { createQuery } from './query.ts';
import { changedKeys, type FieldPlace, fieldPlace, touched } from './reads.ts';
import type { Fault, Report } from './report.ts';
import { type RuleOutcome, reportOf } from './report-of.ts';
import type { Judged, Memory, Rule } from './rule.ts';

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
  readonly judged: readonly Judged[];
  readonly memory: Memory;
}

const stage: FieldPlace = fieldPlace('plan.stage');

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
  const reads = new Map(
    catalog.map(({ id, meta }) => [id, [...meta.reads.map(fieldPlace), ...(meta.stages === undefined ? [] : [stage])]]),
  );
  let last: CheckInput | undefined;
  let settled: { checks: Plan['checks']; result: ReturnType<typeof settle> } | undefined;
  const kept = new Map<string, Kept>();

  function judge(rule: Rule, { options }: RuleSetting, input: CheckInput, memory: Memory): readonly Judged[] | Fault {
    const { stages } = rule.meta;
    if (stages !== undefined && !stages.includes(input.plan.stage)) return [];
    try {
      return rule.judge(createQueryFor(input), options, rule.meta.alone === undefined ? undefined : memory);
    } catch (error) {
      return { rule: rule.id, error: error instanceof Error ? error.message : String(error) };
    }
  }

  let query: { input: CheckInput; q: ReturnType<typeof createQuery> } | undefined;
  function createQueryFor(input: CheckInput) {
    if (query?.input !== input) query = { input, q: createQuery(input) };
    return query.q;
  }

  function check(input: CheckInput, effects?: readonly Effect[]): Report {
    if (settled?.checks !== input.plan.checks)
      settled = { checks: input.plan.checks, result: settle(catalog, config, input.plan.checks) };
    const { settings, problems } = settled.result;
    const same = last?.asOf === input.asOf && last.annex === input.annex && last.baseline === input.baseline;
    const changed = last !== undefined && same ? changedKeys(last.plan, input.plan) : undefined;
    const outcomes: RuleOutcome[] = [];
    const faults: Fault[] = problems.map(({ rule, message }) => ({ rule: rule ?? 'checks', error: message }));
    for (const rule of catalog) {
      const setting = settings.get(rule.id);
      if (setting === undefined || setting.level === 'off') continue;
      const known = kept.get(rule.id);
      const altered =
        known?.setting === setting && changed !== undefined
          ? touched(reads.get(rule.id) ?? [], changed, effects)
          : undefined;
      if (known !== undefined && altered?.length === 0) {
        outcomes.push({ rule, level: setting.level, judged: known.judged });
        continue;
      }
      const holds = altered?.every(({ place }) => place === rule.meta.alone) === true;
      const memory: Memory = holds && known !== undefined ? known.memory : new WeakMap();
      const judged = judge(rule, setting, input, memory);
      if ('error' in judged) {
        kept.delete(rule.id);
        faults.push(judged);
      } else {
        kept.set(rule.id, { setting, judged, memory });
        outcomes.push({ rule, level: setting.level, judged });
      }
    }
    last = input;
    query = undefined;
    return reportOf(input, outcomes, [...(config.waivers ?? []), ...input.plan.waivers], faults);
  }

  return {
    check,
    forSession: (context) => (plan, effects) => check({ ...context(), plan }, effects),
  };
}
