import { styleText } from 'node:util';
import type { FindingJson, ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';

type Style = Parameters<typeof styleText>[0];

const styleOf = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** Paints for a terminal, or not at all. */
export const painter =
  (colour: boolean) =>
  (style: Style, what: string): string =>
    colour ? styleText(style, what) : what;

/** A rule often lacks the same thing for many records: the first stands for all. */
function firstOfEach(open: ReportJson['cannotTell']) {
  const rules = [...new Set(open.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const [first, ...more] = open.filter((one) => one.rule === rule);
    return first === undefined ? [] : [{ ...first, more: more.length }];
  });
}

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
    return known ? [] : [`         ${words.advice(rule, values)}`];
  };
  /** @param at where a JSON Pointer of the report leads, for people to read */
  return (
    {
      findings,
      internal = [],
      cannotTell,
      waived,
    }: Pick<ReportJson, 'findings' | 'internal' | 'cannotTell' | 'waived'>,
    at: (path: string) => string,
  ): Blocks => {
    const finding = (one: FindingJson, indent = ''): string[] => [
      `${indent}${paint(styleOf[one.severity], one.severity.padEnd(7))}  ${one.message}`,
      `${indent}         ${paint('dim', `${one.rule}  ${at(one.path)}`)}`,
      ...one.folded.flatMap((child) => finding(child, `${indent}         `)),
      ...(indent === '' ? adviceOnce(one) : []),
    ];
    return {
      found: [...findings, ...internal].map((one) => finding(one)),
      open: firstOfEach(cannotTell).map(({ message, rule, path, more }) => [
        `${paint('dim', '?'.padEnd(7))}  ${message}`,
        `         ${paint('dim', `${rule}  ${at(path)}${more === 0 ? '' : `  and ${more} more`}`)}`,
      ]),
      waived: waived.map(
        ({ finding: one, waiver }) =>
          `${paint('dim', 'waived'.padEnd(7))}  ${one.message} ${paint('dim', `${waiver.by}, ${waiver.until}: ${waiver.why}`)}`,
      ),
    };
  };
}

interface Blocks {
  readonly found: readonly (readonly string[])[];
  readonly open: readonly (readonly string[])[];
  readonly waived: readonly string[];
}

/** Blocks of lines with an empty line between them. */
export const asText = (blocks: readonly (readonly string[])[]): string =>
  `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
