/** What importing a file from disk takes in memory at most, in a process of its own: `node import-run.ts FILE`, in MB. */
import { createReadStream } from 'node:fs';
import { importFigures, readSheet } from '@tandem-plan/exchange/figures';
import { importMapping, importPlan } from './import-files.ts';

const [file = ''] = process.argv.slice(2);
const sheet = await readSheet(createReadStream(file, { highWaterMark: 256 * 1024 }));
const { summary } = await importFigures(sheet, importPlan(), importMapping);
console.log(JSON.stringify({ rows: summary.rows, megabytes: process.resourceUsage().maxRSS / 1000 }));
