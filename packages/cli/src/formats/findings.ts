import { answersFor, type FindingJson, type ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { painter, shown } from '../paint.ts';

const styleOf = { error: 'red', warning: 'yellow', note: 'blue' } as const;

const indent = '         ';

type Open = ReportJson['cannotTell'];

/** A rule often lacks the same thing for many records, and many rules lack the same thing: it is told once. */
function byReason(open: Open) {
  const rules = [...new Set(open.map(({ rule }) => rule))].map((rule) => open.filter((one) => one.rule === rule));
  const reasons = [...new Set(rules.flatMap(([first]) => (first === undefined ? [] : [first.message])))];
  return reasons.map((message) => {
    const same = rules.filter(([first]) => first?.message === message);
    const all = same.flat();
    return {
      message,
      rules: same.flatMap(([first]) => (first === undefined ? [] : [first.rule])),
      first: all[0],
      more: new Set(all.map(({ path }) => path)).size - 1,
    };
  });
}

/** Where something of a report stands, for people to read. */
export type PlaceOf = (what: Pick<FindingJson, 'path' | 'in'>) => string;

/**
 * Writes what reports found, each with its place and what to do; the latter is the same for every finding of a rule,
 * and told once.
 */
export function findingWriter(words: Words, colour: boolean) {
  const paint = painter(colour);
  const advised = new Set<string>();
  const adviceOnce = ({ rule, values }: FindingJson): string[] => {
    const known = advised.has(rule);
    advised.add(rule);
    return known ? [] : [`${indent}${words.advice(rule, values)}`];
  };
  const finding = (one: FindingJson, at: PlaceOf, before = ''): string[] => [
    `${before}${paint(styleOf[one.severity], one.severity.padEnd(7))}  ${one.message}`,
    `${before}${indent}${paint('dim', `${one.rule}  ${at(one)}`)}`,
    ...(before === '' ? adviceOnce(one) : []),
    ...(one.folded.length === 0 ? [] : [`${before}${indent}${paint('dim', `${words.phrase('report.folded')}:`)}`]),
    ...one.folded.flatMap((child) => finding(child, at, `${before}${indent}`)),
  ];
  return (
    {
      findings,
      internal = [],
      cannotTell,
      waived,
    }: Pick<ReportJson, 'findings' | 'internal' | 'cannotTell' | 'waived'>,
    stakeholders: Parameters<typeof answersFor>[1]['stakeholders'],
    at: PlaceOf,
  ): Blocks => ({
    found: findings.map((one) => finding(one, at)),
    internal:
      internal.length === 0
        ? []
        : [[paint('bold', words.phrase('report.internal'))], ...internal.map((one) => finding(one, at))],
    open: byReason(cannotTell).map(({ message, rules, first, more }) => [
      `${paint('dim', '?'.padEnd(7))}  ${message}`,
      `${indent}${paint('dim', `${rules.join(', ')}  ${first === undefined ? '' : at(first)}${more === 0 ? '' : `  and ${more} more`}`)}`,
    ]),
    waived: waived.map(({ finding: one, waiver: { by, why, until } }) => {
      const accepted = words.phrase('report.waiver', { by: answersFor({ by }, { stakeholders }), why, until });
      return `${paint('dim', 'waived'.padEnd(7))}  ${one.message} ${paint('dim', `by ${accepted}`)}`;
    }),
  });
}

interface Blocks {
  readonly found: readonly (readonly string[])[];
  readonly internal: readonly (readonly string[])[];
  readonly open: readonly (readonly string[])[];
  readonly waived: readonly string[];
}

/** Blocks of lines with an empty line between them, as a terminal may show them. */
export const asText = (blocks: readonly (readonly string[])[]): string =>
  shown(
    `${blocks
      .filter((block) => block.length > 0)
      .map((block) => block.join('\n'))
      .join('\n\n')}\n`,
  );
