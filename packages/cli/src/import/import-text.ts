import type { Plan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import {
  type Figure,
  type ImportedPoint,
  isColumn,
  type MappingDraft,
  type Note,
  type Reason,
  type Rejection,
} from '@tandem-plan/exchange/figures';
import { type Paint, painter, shown } from '../paint.ts';
import { questionLines } from './question-text.ts';
import type { Settled } from './settle.ts';

/** More figures than these are counted; JSON has all. */
const mostPoints = 20;
const mostGroups = 100;
const mostLines = 5;

export const rejectionText = (words: Words, { code, got, values }: Rejection): string =>
  words.phrase(`import.${code}`, { ...values, came: got });

export const noteText = (words: Words, { code, values }: Note): string => words.phrase(`import.note.${code}`, values);

/** What an import would do, for a terminal. */
export function importText(file: string, settled: Settled, plan: Plan, words: Words, colour: boolean): string {
  const paint = painter(colour);
  const { sheet, mapping, reasons, questions, read } = settled;
  const { summary, points, rejected, notes } = read;
  const count = (value: number, forms: { one: string; other: string }) => words.format.plural(value, forms);
  const listed = Object.values(summary.rejected).reduce((sum, each) => sum + each, 0);
  const blocks: string[][] = [
    [`${paint('bold', file)}  ${laidOut(sheet)}`],
    mappingLines(mapping, reasons, words),
    ...questions.map((question) => questionLines(question, words, 'listed')),
  ];
  if (questions.length === 0) {
    const changes = points.filter(({ state }) => state !== 'same');
    const more = changes.length - mostPoints;
    blocks.push(
      [
        `${count(summary.rows, { one: '# row', other: '# rows' })}, ${count(points.length, { one: '# figure', other: '# figures' })}: ${summary.new} new, ${summary.changed} changed, ${summary.same} as in the plan`,
        ...changes.slice(0, mostPoints).map((point) => pointText(point, plan, words)),
        ...(more > 0 ? [`         and ${words.format.number(more)} more`] : []),
      ],
      refusedLines(file, rejected, listed, words, paint),
      notes.map((note) => `${paint('dim', 'note'.padEnd(7))}  ${noteText(words, note)}`),
    );
  }
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${shown(line)}\n`).join(''))
    .join('\n')}`;
}

/** Many rows fail for one reason: it is told once, with the lines. */
function refusedLines(file: string, rejected: readonly Rejection[], all: number, words: Words, paint: Paint): string[] {
  const groups = new Map<string, Rejection[]>();
  for (const each of rejected) {
    // What a sum lacks stands in rows of their own.
    const key = each.code === 'incomplete-sum' ? each.code : `${each.code}\n${each.column}\n${each.got}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  const told = [...groups.values()].slice(0, mostGroups).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const column = first.column === '' ? '' : `, ${first.column}`;
    const lines = group.slice(0, mostLines).map(({ line }) => line);
    const more = group.length - lines.length;
    return [
      `${paint('red', 'refused'.padEnd(7))}  ${file}:${first.line}${column}: ${rejectionText(words, first)}`,
      ...(group.length > 1
        ? [
            `         ${words.format.number(group.length)} rows: lines ${lines.join(', ')}${more > 0 ? ` and ${words.format.number(more)} more` : ''}`,
          ]
        : []),
    ];
  });
  const left = all - [...groups.values()].slice(0, mostGroups).reduce((sum, group) => sum + group.length, 0);
  return left > 0 ? [...told, `         and ${words.format.number(left)} more that are refused`] : told;
}

const separators: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'pipes' };

function laidOut({ kind, name, encoding, delimiter, header }: Settled['sheet']): string {
  const columns = header === undefined ? 'no line names the columns' : `${header.length} columns`;
  if (kind === 'xlsx') return `${name.split(', ').at(-1) ?? ''}, ${columns}`;
  return `${encoding ?? ''}, separated by ${separators[delimiter ?? ''] ?? ''}, ${columns}`;
}

/** Each part of the mapping in a line, with why it is proposed. */
function mappingLines({ sheet: _, ...mapping }: MappingDraft, reasons: readonly Reason[], words: Words): string[] {
  const parts = Object.entries(mapping).flatMap(([name, value]) => leaves(`/${name}`, value));
  return parts.map(([at, value]) => {
    const why = reasons.find((reason) => reason.at === at || at.startsWith(`${reason.at}/`));
    const reason = why === undefined ? '' : `  (${words.phrase(`import.reason.${why.code}`, why.values)})`;
    return `${at.slice(1).padEnd(18)} ${value}${reason}`;
  });
}

function leaves(at: string, value: unknown): [string, string][] {
  if (isColumn(value)) {
    const { column, ...more } = { ...value };
    const named = typeof column === 'string' ? `column “${column}”` : `column ${String(column)}`;
    return [
      [at, named],
      ...Object.entries(more).map(([name, inner]): [string, string] => [`${at}/${name}`, String(inner)]),
    ];
  }
  if (typeof value !== 'object' || value === null) return [[at, String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => leaves(`${at}/${name}`, inner));
}

function pointText(point: ImportedPoint, plan: Plan, words: Words): string {
  const kpi = plan.kpis.find(({ id }) => id === point.kpi);
  const value = ({ value: figure, numerator, denominator }: Figure): string =>
    figure === undefined
      ? `${words.format.show(numerator)} of ${words.format.show(denominator)}`
      : words.format.kpiValue(figure, kpi?.unit ?? '', kpi?.currency ?? plan.currency);
  const names = Object.entries(point.slice).map(
    ([dimension, member]) =>
      plan.dimensions.find(({ id }) => id === dimension)?.members.find(({ id }) => id === member)?.name ?? member,
  );
  const was = point.was === undefined ? '' : `${value(point.was)} → `;
  const place = [kpi?.name ?? point.kpi, words.format.period(point.period), ...names].join(', ');
  return `${point.kind.padEnd(7)}  ${place}: ${was}${value(point)}`;
}
