import { isDay, isId, type Plan } from '../plan/index.ts';
import { isObject, shown, unknownName } from './config-words.ts';
import type { Fault, LapsedWaiver, SubjectRef } from './report.ts';

/** A finding that people accept until a day. Without subjects it covers the whole rule. */
export interface ConfiguredWaiver {
  readonly rule: string;
  readonly subjects?: readonly SubjectRef[];
  readonly by: string;
  readonly why: string;
  /** Last day it holds. */
  readonly until: string;
  readonly since?: string | undefined;
}

/** Who answers for a waiver, by name: a plan names a stakeholder's id, a configuration the name itself. */
export const answersFor = ({ by }: { readonly by: string }, { stakeholders }: Pick<Plan, 'stakeholders'>): string =>
  stakeholders.find(({ id }) => id === by)?.name ?? by;

/** The waiver that covers a finding about these subjects, as of a day. */
export function waiverFor(
  waivers: readonly ConfiguredWaiver[],
  rule: string,
  subjects: readonly SubjectRef[],
  asOf: string,
): ConfiguredWaiver | undefined {
  return waivers.find((waiver) => {
    if (waiver.rule !== rule || waiver.until < asOf) return false;
    if (waiver.since !== undefined && waiver.since > asOf) return false;
    const covered = waiver.subjects ?? [];
    const covers = ({ type, id }: SubjectRef) => covered.some((one) => one.type === type && one.id === id);
    return covered.length === 0 || subjects.every(covers);
  });
}

/** Waivers whose last day is over: what they covered shows again. */
export const lapsed = (waivers: readonly ConfiguredWaiver[], asOf: string): readonly LapsedWaiver[] =>
  waivers.flatMap(({ rule, subjects = [], by, why, until }) =>
    until < asOf ? [{ rule, subjects, by, why, until }] : [],
  );

/** Waivers of a plan for rules that there are not; another program may know a host's own. */
export const unknownWaived = (waivers: readonly ConfiguredWaiver[], rules: readonly string[]): readonly Fault[] =>
  waivers.flatMap(({ rule }, index) =>
    rules.includes(rule) || rule.includes('/')
      ? []
      : [{ rule, error: `its waiver at /waivers/${index}: ${unknownName('rule', rule, rules)}` }],
  );

interface WaiverProblem {
  /** The field at fault, as a pointer's last steps. */
  readonly at: string;
  readonly message: string;
}

const fields = ['rule', 'subjects', 'by', 'why', 'until', 'since'];

/** Everything that is wrong with a waiver of a configuration. */
export function waiverProblems(waiver: unknown, rules: readonly string[]): readonly WaiverProblem[] {
  if (!isObject(waiver)) return [{ at: '', message: `expected { rule, by, why, until }, got ${shown(waiver)}` }];
  const { rule, subjects = [], by, why, until, since = until } = waiver;
  const strange = Object.keys(waiver)
    .filter((key) => !fields.includes(key))
    .map((at) => ({ at, message: unknownName('field of a waiver', at, fields) }));
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const wrong: readonly (readonly [string, boolean, string])[] = [
    ['rule', typeof rule === 'string', `expected the id of a rule, got ${shown(rule)}`],
    ['rule', typeof rule !== 'string' || rules.includes(rule), unknownName('rule', String(rule), rules)],
    ['subjects', isSubjects(subjects), `expected a list of { type, id }, got ${shown(subjects)}`],
    ['by', isText(by), `expected who answers for it, got ${shown(by)}`],
    ['why', isText(why), `expected a reason, got ${shown(why)}`],
    ['until', isDayText(until), `expected its last day such as 2017-09-30, got ${shown(until)}`],
    ['since', isDayText(since) || since === until, `expected a day such as 2017-09-30, got ${shown(since)}`],
  ];
  return [...strange, ...wrong.flatMap(([at, holds, message]) => (holds ? [] : [{ at, message }]))];
}

const isDayText = (value: unknown): boolean => typeof value === 'string' && isDay(value);

const isSubjects = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value as unknown[]).every(
    (one) => isObject(one) && typeof one['type'] === 'string' && (one['id'] === '' || isId(one['id'])),
  );
