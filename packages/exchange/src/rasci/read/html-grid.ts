import type { Place } from '../place.ts';
import { attribute, type Element, isElement, seenText } from './html-text.ts';
import { countCells } from './limits.ts';
import { type Cell, type Grid, rectangular, type Row } from './page.ts';

/** Where a node stands in the document around the text that was parsed. */
export type PlaceOf = (node: Element) => Place;

/** What a cell's text becomes: a page in Markdown may have Markdown in its HTML. */
export type Tidy = (text: string) => { readonly text: string; readonly link: boolean };

const spanOf = (cell: Element, name: string): number => {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 0), 1000);
};

/** Elements of a table by their tag, not looking into tables inside it. */
function inside(table: Element, tags: readonly string[]): Element[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (tags.includes(child.tagName)) return [child];
    return child.tagName === 'table' ? [] : inside(child, tags);
  });
}

/** An HTML table as a grid: a cell that spans rows or columns stands at each of its places. */
export function gridOf(table: Element, placeOf: PlaceOf, tidy: Tidy): Grid {
  const rows: Cell[][] = [];
  const lines = inside(table, ['tr']);
  let cells = 0;
  lines.forEach((line, top) => {
    let left = 0;
    for (const element of inside(line, ['td', 'th'])) {
      while (rows[top]?.[left] !== undefined) left += 1;
      const cell = cellOf(element, placeOf, tidy);
      const width = Math.max(spanOf(element, 'colspan'), 1);
      // `rowspan="0"` reaches to the last row.
      const height = Math.min(spanOf(element, 'rowspan') || lines.length, lines.length - top);
      countCells((cells += width * height));
      for (let row = top; row < top + height; row += 1) {
        const into = (rows[row] ??= []);
        for (let column = left; column < left + width; column += 1) into[column] = cell;
      }
      left += width;
    }
  });
  const filled = Array.from(rows, (row: Cell[] | undefined, index) => filledRow(row ?? [], lines[index], placeOf));
  const title = inside(table, ['caption'])[0];
  return {
    rows: rectangular(filled.filter((row) => row.length > 0)),
    at: placeOf(table),
    caption: title === undefined ? '' : seenText(title.childNodes).text.trim(),
  };
}

function cellOf(element: Element, placeOf: PlaceOf, tidy: Tidy): Cell {
  const seen = seenText(element.childNodes);
  const { text, link } = tidy(seen.text);
  return { text: text.trim(), link: link || seen.link, at: placeOf(element) };
}

/** Places that no cell claims are blank. */
function filledRow(row: readonly (Cell | undefined)[], line: Element | undefined, placeOf: PlaceOf): Row {
  if (line === undefined) return [];
  const blank: Cell = { text: '', at: placeOf(line), link: false };
  return Array.from(row, (cell) => cell ?? blank);
}
