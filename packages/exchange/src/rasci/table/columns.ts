import { isAside } from '../words/header-words.ts';
import { normal } from '../words/normal.ts';
import type { Reading } from '../words/reading.ts';
import type { Line, Lines } from './lines.ts';

/** What a column holds: roles; words that come again and again and may name roles; other text; nothing. */
export type ColumnKind = 'roles' | 'words' | 'text' | 'empty';

/** Answers and figures, which name no role however often they come. */
const noRole = /^(yes|no|true|false|ja|nein|si|oui|non|x|✓|✔|✗|✘|-?[\d.,% ]+)$/;

/** Words of a table's cells that nobody defined and that come more than once, in their normal form. */
function repeatedWords(body: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { readings } of body) {
    for (const word of readings.slice(1).flatMap(({ unread }) => unread.map(normal))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts].flatMap(([word, count]) => (count > 1 && word.length <= 40 && !noRole.test(word) ? word : [])),
  );
}

function kindOf(readings: readonly Reading[], isRepeated: (word: string) => boolean): ColumnKind {
  const filled = readings.filter(({ blank }) => !blank);
  if (filled.length === 0) return 'empty';
  const roles = filled.filter((reading) => reading.roles.length > 0).length;
  const words = filled.filter(({ unread, ambiguous }) =>
    unread.every((word) => isRepeated(word) || ambiguous.includes(word)),
  );
  if (roles * 2 >= filled.length) return 'roles';
  if (words.length >= filled.length * 0.8) return roles > 0 ? 'roles' : 'words';
  return 'text';
}

/** The kind of each column of a table; the first names what its rows are about. */
export function columnKinds({ header, body }: Lines): ColumnKind[] {
  const repeated = repeatedWords(body);
  const isRepeated = (word: string) => repeated.has(normal(word));
  return header.cells.map(({ text }, column) => {
    const readings = body.flatMap((line) => line.readings[column] ?? []);
    if (column === 0) return readings.every(({ blank }) => blank) ? 'empty' : 'text';
    return isAside(text) ? 'text' : kindOf(readings, isRepeated);
  });
}
