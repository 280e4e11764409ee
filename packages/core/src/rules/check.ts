import type { Effect } from '../change/command.ts';
import { isDay, type Plan } from '../plan/index.ts';
import { rules } from './catalog.ts';
import { type CheckConfig, ConfigError, configProblems, type RuleSetting, settler } from './config.ts';
import { circleOf } from './fold.ts';
import type { CheckInput } from './input.ts';
import { createQuery } from './query.ts';
import { changedKeys, type FieldName, readersOf, standsStill, touchedBy } from './reads.ts';
import type { Fault, Report } from './report.ts';
import { createReporter, type RuleOutcome } from './report-of.ts';
import { areRecords, nothing, renewal } from './renewal.ts';
import { unknownWaived } from './waive.ts';
import type { Judgement, Rule } from './rule.ts';

export interface Checker {
  /**
   * Judges a plan. Verdicts that nothing touched since the last check are kept: what changed is seen by
   * comparing the two plans, and `effects`, all of those since the plan checked last, narrow it down to fields.
   *
   * @throws RangeError where `asOf` is no day
   */
  check(input: CheckInput, effects?: readonly Effect[]): Report;
  /** The same as a session's `checker`; `context` is asked each time. */
  forSession(
    context: () => Omit<CheckInput, 'plan'>,
  ): (plan: Plan, effects?: readonly Effect[], since?: Plan) => Report;
}

interface Kept {
  readonly setting: RuleSetting;
  readonly judgement: Judgement;
}

const readsOf = ({ meta: { reads, stages } }: Rule): readonly FieldName[] =>
  stages === undefined ? reads : [...reads, 'plan.stage'];

/** Whether only the plan itself may differ, and is still the same plan. */
const isSuccessor = (last: CheckInput, { plan, asOf, annex, baseline }: CheckInput): boolean =>
  last.plan.id === plan.id && last.asOf === asOf && last.annex === annex && last.baseline === baseline;

/**
 * @param config may come from a file: it is validated whole
 * @param catalog the rules there are: Tandem's, and a host's own beside them
 * @throws ConfigError listing everything that is wrong with `config`
 * @throws RangeError where two rules have one id, or fold one another
 * @example createChecker({ preset: 'qbr' }).check({ plan, asOf: '2017-09-30' }).score.overall
 */
export function createChecker(config: CheckConfig = {}, catalog: readonly Rule[] = rules): Checker {
  const twice = catalog.find(({ id }, index) => catalog.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) throw new RangeError(`there are two rules "${twice.id}"; give one another namespace`);
  const circle = circleOf(catalog);
  if (circle !== undefined) throw new RangeError(`rules fold one another: ${circle.join(', ')}`);
  const wrong = configProblems(config, catalog);
  if (wrong.length > 0) throw new ConfigError(wrong);
  const ids = catalog.map(({ id }) => id);
  const readers = readersOf(catalog, readsOf);
  const settle = settler(catalog, config);
  const reporter = createReporter(catalog, config.waivers ?? []);
  const kept = new Map<Rule, Kept>();
  let last: CheckInput | undefined;

  /** What rules read that differs from the last plan, and how to judge the rest; `undefined` where all is judged anew. */
  function since(input: CheckInput, effects: readonly Effect[] | undefined) {
    if (last === undefined || !isSuccessor(last, input)) {
      reporter.forget();
      return undefined;
    }
    const { plan } = last;
    const changed = changedKeys(plan, input.plan);
    // Pointers into the plan hold while nothing has moved.
    if (!changed.every((key) => standsStill(plan[key], input.plan[key]))) reporter.forget();
    return { touched: touchedBy(readers, changed, effects), renew: renewal(plan, input) };
  }

  function check(input: CheckInput, effects?: readonly Effect[]): Report {
    if (!isDay(input.asOf)) throw new RangeError(`asOf: expected a day such as 2017-09-30, got "${input.asOf}"`);
    const { settings, problems } = settle(input.plan.checks);
    const change = since(input, effects);
    const q = createQuery(input);
    const outcomes: RuleOutcome[] = [];
    const faults: Fault[] = [
      ...problems.map(({ rule, path, message }) => {
        return { rule: rule ?? 'checks', error: `its setting at /checks${path}: ${message}` };
      }),
      ...unknownWaived(input.plan.waivers, ids),
    ];

    function judge(rule: Rule, setting: RuleSetting): Judgement {
      const { alone, stages } = rule.meta;
      if (stages !== undefined && !stages.includes(input.plan.stage)) return nothing;
      const known = kept.get(rule);
      if (change !== undefined && known?.setting === setting) {
        const places = change.touched.get(rule);
        if (places === undefined) return known.judgement;
        if (alone !== undefined && places.size === 1 && places.has(alone))
          return change.renew(rule, alone, setting.options, known.judgement);
      }
      const judgement = rule.judge(q, setting.options);
      if (alone !== undefined && !areRecords(judgement.subjects, input.plan[alone]))
        throw new RangeError(`its subjects are not the records of ${alone}, in their order, which it judges alone`);
      return judgement;
    }

    for (const rule of catalog) {
      const setting = settings.get(rule.id);
      if (setting === undefined || setting.level === 'off') {
        kept.delete(rule);
        continue;
      }
      try {
        const judgement = judge(rule, setting);
        kept.set(rule, { setting, judgement });
        outcomes.push({ rule, level: setting.level, judged: judgement.judged });
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
    // Others may have had another plan judged since the session last asked.
    forSession: (context) => (plan, effects, since) =>
      check({ ...context(), plan }, last?.plan === since ? effects : undefined),
  };
}
