import { listedUnder, namesParties } from '../words/header-words.ts';
import { normal } from '../words/normal.ts';
import { isHeading } from './lines.ts';
import type { Shape } from './shape.ts';

/** The column that names the rows: the one whose header says so, else the one that tells most rows apart. */
export function nameColumn({ header, body, labels }: Shape): number {
  const listed = labels.find((column) => listedUnder(header[column]?.text ?? '') !== undefined);
  if (listed !== undefined) return listed;
  const different = (column: number) => new Set(body.map(({ cells }) => normal(cells[column]?.text ?? ''))).size;
  return labels.reduce((best, column) => (different(column) > different(best) ? column : best), labels[0] ?? 0);
}

/** The column that says of which party the person of a row is, where there is one. */
export const partyColumn = ({ header, labels }: Shape, name: number): number | undefined =>
  labels.find((column) => column !== name && namesParties(header[column]?.text ?? ''));

/** The heading that each row of the body stands under: a row of one cell above it, or a label that goes on below. */
export function headingsOf({ body, labels }: Shape, name: number): string[] {
  const beside = labels.find((column) => column < name);
  let heading = '';
  return body.map((line) => {
    const said = isHeading(line) ? line.cells[0]?.text : beside === undefined ? '' : line.cells[beside]?.text;
    if (said !== undefined && said !== '') heading = said;
    return heading;
  });
}
