import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Leaves } from '@tandem-plan/core/views';

const folder = new URL('../fixtures/localisation/', import.meta.url);
const sizes = { a: 6, b: 36, c: 10, d: 10 };

export interface KnownSnapshot {
  readonly folder: string;
  readonly timestamp: string;
  /** Each as `a=a1&c=c3`. */
  readonly causes: readonly string[];
  readonly leaves: Leaves;
}

/** The 24 snapshots of test/fixtures/localisation. */
export function snapshots(): KnownSnapshot[] {
  const [, ...rows] = readFileSync(new URL('causes.csv', folder), 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [name = '', timestamp = '', set = ''] = row.split(',');
    return { folder: name, timestamp, causes: set.split(';'), leaves: read(`${name}/${timestamp}.csv.gz`) };
  });
}

function read(path: string): Leaves {
  const lines = gunzipSync(readFileSync(new URL(path, folder)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const dimensions = Object.entries(sizes).map(([id, size]) => ({
    id,
    members: Array.from({ length: size }, (_, at) => `${id}${at + 1}`),
  }));
  const count = dimensions.reduce((product, { members }) => product * members.length, 1);
  const planned = new Float64Array(count);
  const actual = new Float64Array(count);
  for (const [leaf, line] of lines.entries()) {
    const [due, done] = line.split(',');
    planned[leaf] = Number(due);
    actual[leaf] = Number(done ?? 0);
  }
  let below = count;
  const codes = dimensions.map(({ members }) => {
    below /= members.length;
    return Uint16Array.from({ length: count }, (_, leaf) => Math.floor(leaf / below) % members.length);
  });
  return { dimensions, codes, planned, actual };
}
