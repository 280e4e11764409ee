/** Sections that hold an example for tests rather than something to read. */
const examples = ['Fails', 'Passes'];

/** A link or an emphasis may go over the end of a line. */
const unmarked = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll('`', '');

const cellsOf = (row: string): string[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

const isLine = (row = ''): boolean => /^\|[\s|:-]+$/.test(row);

/** The first row of a table, or the line under it. */
const isHead = (lines: readonly string[], index: number): boolean => isLine(lines[index]) || isLine(lines[index + 1]);

/** A rule's page for a terminal: no marks, no examples, tables in columns. */
export function plainPage(markdown: string, heading: (text: string) => string): string {
  const [top = '', ...sections] = unmarked(markdown).split(/^## /m);
  const kept = sections.filter((section) => !examples.includes(section.split('\n', 1)[0] ?? ''));
  return [top.replace(/^# /, ''), ...kept]
    .map((section) => {
      const [first = '', ...lines] = section.split('\n');
      return `${heading(first)}\n${plain(lines)}`;
    })
    .join('\n');
}

function plain(lines: readonly string[]): string {
  const rows = lines.filter((line, index) => line.startsWith('|') && !isHead(lines, index)).map(cellsOf);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = lines.flatMap((line, index) => {
    if (!line.startsWith('|')) return [line];
    if (isHead(lines, index)) return [];
    const cells = cellsOf(line).map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return [`  ${cells.join('  ').trimEnd()}`];
  });
  const tidy = text.join('\n').replace(/^\n+|\n+$/g, '');
  return `${tidy.replace(/\n{3,}/g, '\n\n')}\n`;
}
