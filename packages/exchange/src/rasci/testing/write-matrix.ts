import type { Role } from '../words/roles.ts';
import type { Drawn, Notation } from './random-matrix.ts';

/** `SI` says yes in two languages. */
const lettersOf = (cell: readonly Role[], { separator, blank }: Notation): string =>
  cell.length === 0 ? blank : cell.join(cell.join('') === 'SI' ? '/' : separator);

const grouped = ({ people }: Drawn): boolean => new Set(people.map(({ party }) => party)).size > 1;

/** Whatever Markdown might take for a mark is escaped. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>&|#~!]/g, '\\$&');

/** Markdown has no spans: parties stand over the first of their people. */
export function asMarkdown(matrix: Drawn, notation: Notation): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const names = ['Task', ...matrix.people.map(({ name }) => escaped(name))];
  const parties = matrix.people.map(({ party }, index) =>
    party === matrix.people[index - 1]?.party ? '' : escaped(party),
  );
  const marks = notation.strong ? '**' : '';
  const body = matrix.items.map(({ title, cells }) =>
    row([
      escaped(title),
      ...cells.map((cell) => (cell.length === 0 ? notation.blank : marks + lettersOf(cell, notation) + marks)),
    ]),
  );
  const rule = row(names.map(() => '---'));
  const head = grouped(matrix) ? [row(['', ...parties]), rule, row(names)] : [row(names), rule];
  return [`# ${escaped(matrix.title)}`, '', ...head, ...body, ''].join('\n');
}

const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function asHtml(matrix: Drawn, notation: Notation): string {
  const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
  const spans = matrix.people.reduce<{ party: string; width: number }[]>((all, { party }) => {
    const last = all.at(-1);
    return last?.party === party
      ? [...all.slice(0, -1), { party, width: last.width + 1 }]
      : [...all, { party, width: 1 }];
  }, []);
  const over = spans.map(({ party, width }) => `<th colspan="${width}">${entities(party)}</th>`).join('');
  const names = cells(
    'th',
    matrix.people.map(({ name }) => entities(name)),
  );
  const marked = (text: string) => (notation.strong ? `<strong>${text}</strong>` : text);
  const head = grouped(matrix)
    ? `<tr><th rowspan="2">Task</th>${over}</tr>\n<tr>${names}</tr>`
    : `<tr><th>Task</th>${names}</tr>`;
  const body = matrix.items.map(
    ({ title, cells: said }) =>
      `<tr>${cells('td', [entities(title), ...said.map((cell) => marked(lettersOf(cell, notation)))])}</tr>`,
  );
  return `<h1>${entities(matrix.title)}</h1>\n<table>\n${head}\n${body.join('\n')}\n</table>\n`;
}

/** Rows of a sheet, from A1, with the parties' cells that are to be merged. */
export function asRows(matrix: Drawn, notation: Notation): string[][] {
  const parties = matrix.people.map(({ party }, index) => (party === matrix.people[index - 1]?.party ? '' : party));
  return [
    [matrix.title],
    [],
    ...(grouped(matrix) ? [['', ...parties]] : []),
    ['Task', ...matrix.people.map(({ name }) => name)],
    ...matrix.items.map(({ title, cells }) => [title, ...cells.map((cell) => lettersOf(cell, notation))]),
  ];
}
