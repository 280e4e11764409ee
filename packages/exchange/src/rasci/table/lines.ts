import type { Cell, Row, Table } from '../read/page.ts';
import { type Reading, readCell } from '../words/reading.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** A row of a table with what its cells say. */
export interface Line {
  readonly cells: Row;
  /** One for each cell; none where the row is the heading of those below it. */
  readonly readings: readonly Reading[];
}

/** The rows of a table that matter: its header, and below it those that say something of an item or a person. */
export interface Lines {
  readonly header: Line;
  readonly body: readonly Line[];
}

const isFilled = ({ text }: Cell): boolean => text !== '';

/** A row with nothing but a text at its beginning, as sheets have over their tables; or with nothing at all. */
const isTitle = ({ cells }: Line): boolean => cells.every((cell) => cell === cells[0] || !isFilled(cell));

/** A row that is one cell: the heading of the rows below it. */
export const isHeading = ({ readings }: Line): boolean => readings.length === 0;

/** A line that leads to other pages and names no role: where to read on. */
const isReference = ({ cells, readings }: Line): boolean => {
  const said = readings.slice(1).filter(({ blank }) => !blank);
  return (
    said.length > 0 &&
    said.every(({ roles }) => roles.length === 0) &&
    cells.slice(1).every((cell, index) => cell.link || readings[index + 1]?.blank === true)
  );
};

/** A line of a legend, such as `R | Responsible`. */
const isDefinition = ({ cells, readings }: Line): boolean => {
  const [label, ...others] = cells.flatMap((cell, index) => {
    const reading = readings[index];
    return isFilled(cell) && reading !== undefined ? [{ cell, reading }] : [];
  });
  if (label === undefined || others.length !== 1) return false;
  const { roles, unread, worded } = label.reading;
  // A title with a letter in brackets, as of a footnote, is none.
  return roles.length === 1 && unread.length === 0 && !(worded && /[([]/.test(label.cell.text));
};

const sameTexts = (one: Line, other: Line): boolean =>
  one.cells.every(({ text }, index) => text === other.cells[index]?.text);

/** Undefined where there is no header with something below it. */
export function linesOf({ rows }: Table, vocabulary: Vocabulary): Lines | undefined {
  const lines = rows.map((cells): Line => {
    const heading = cells.length > 1 && new Set(cells).size === 1;
    return { cells, readings: heading ? [] : cells.map((cell) => readCell(cell, vocabulary)) };
  });
  const top = lines.findIndex((line) => !isTitle(line));
  const header = lines[top];
  if (header === undefined) return undefined;
  const body = lines
    .slice(top + 1)
    .filter(
      (line) => line.cells.some(isFilled) && !isReference(line) && !isDefinition(line) && !sameTexts(line, header),
    );
  return body.length === 0 ? undefined : { header, body };
}
