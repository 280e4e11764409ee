/**
 * What importing figures costs beyond reading the CSV: 50 MB of orders summed by month, region and segment, against papaparse
 * reading the same bytes in pieces of the same size and doing nothing with them. Goals: at most twice its CPU time, and no
 * more memory for 50 MB than for 5.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { importFigures, readSheet } from '@tandem-plan/exchange/figures';
import Papa from 'papaparse';
import { fromSource } from '../../scripts/run.mjs';
import { importMapping, importPlan, orderLines, plainLines } from './import-files.ts';
import { compare, inProcess } from './rounds.ts';

const goal = { atMost: 2 };
const rounds = 5;
const pieceSize = 256 * 1024;
const size = 50e6;

function papaparse(bytes: Uint8Array): Promise<number> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceSize) }, (_, index) =>
    bytes.subarray(index * pieceSize, (index + 1) * pieceSize),
  );
  return new Promise((done, failed) => {
    let rows = 0;
    Papa.parse<string[]>(Readable.from(pieces), {
      chunk: ({ data }) => (rows += data.length),
      complete: () => done(rows),
      error: failed,
    });
  });
}

const plan = importPlan();

async function against(title: string, bytes: Buffer): Promise<void> {
  const read = async () => importFigures(await readSheet(bytes), plan, importMapping);
  const { summary } = await read();
  if (summary.new === 0 || Object.keys(summary.rejected).length > 0) throw new Error(JSON.stringify(summary));
  await compare(
    `import of ${title}, ${(bytes.length / 1e6).toFixed(0)} MB, ${summary.rows} rows`,
    inProcess('import', read),
    inProcess('papaparse', () => papaparse(bytes)),
    goal,
    rounds,
  );
}

await against('orders of superstore', orderLines(size));
await against('plain orders', plainLines(size));

const folder = mkdtempSync(join(tmpdir(), 'tandem-import-'));
try {
  const peaks = [size / 10, size].map((bytes) => {
    const file = join(folder, 'orders.csv');
    writeFileSync(file, plainLines(bytes));
    const script = fileURLToPath(new URL('import-run.ts', import.meta.url));
    const { megabytes } = JSON.parse(
      execFileSync(process.execPath, fromSource(script, file), { encoding: 'utf8' }),
    ) as {
      megabytes: number;
    };
    return megabytes;
  });
  const [small = 0, large = 0] = peaks;
  console.log(`memory at most, from a stream\n  5 MB ${small.toFixed(0)} MB, 50 MB ${large.toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
