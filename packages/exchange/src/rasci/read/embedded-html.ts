/** Lines of a text, the first and the one after the last, both from 0. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

const withoutComments = (html: string): string => html.replace(/<!--[^]*?(?:-->|$)/g, '');

const tables = (html: string): number =>
  (html.match(/<table[\s>]/gi) ?? []).length - (html.match(/<\/table[\s>]/gi) ?? []).length;

/**
 * The regions of a page in Markdown that are HTML. Markdown ends its HTML at an empty line; a table goes on until
 * it is closed.
 *
 * @param blocks the HTML blocks that Markdown sees, in order
 * @param lines of the whole page
 */
export function htmlRegions(blocks: readonly Region[], lines: readonly string[]): Region[] {
  const regions: Region[] = [];
  let open: { start: number; end: number; tables: number } | undefined;
  for (const { start, end } of blocks) {
    open ??= { start, end, tables: 0 };
    open.end = end;
    open.tables += tables(withoutComments(lines.slice(start, end).join('\n')));
    if (open.tables > 0) continue;
    regions.push({ start: open.start, end: open.end });
    open = undefined;
  }
  // A table that nobody closed has all the rest of the page.
  return open === undefined ? regions : [...regions, { start: open.start, end: lines.length }];
}
