import type { Plan } from '@tandem-plan/core/plan';
import { readSheet } from '../sheet/read-sheet.ts';
import { importTraining, type TrainingImport } from './import-training.ts';
import type { TrainingMapping } from './mapping.ts';
import { importTrainingTable } from './table/import-table.ts';
import { TrainingError } from './training-error.ts';

interface FileOptions {
  /** What the file is called, for reports. */
  readonly name?: string | undefined;
  /** ISO day of the import. */
  readonly asOf?: string | undefined;
}

/** Byte order marks, null bytes of UTF-16, blanks. */
const passed = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);

/** JSON of objects or lists begins with a bracket; no table of completions or visits does. */
function isJson(bytes: Uint8Array): boolean {
  const first = bytes.find((byte) => !passed.has(byte));
  return first === 0x7b || first === 0x5b;
}

/**
 * Reads a file of learning records or a table, whichever it is, for a plan.
 *
 * @throws TrainingError or SheetError, as a rejection, when the file or its mapping cannot be read
 */
export async function importTrainingFile(
  plan: Plan,
  bytes: Uint8Array,
  mapping: TrainingMapping = {},
  { name, asOf }: FileOptions = {},
): Promise<TrainingImport> {
  const { completions, visits, ...options } = mapping;
  if (isJson(bytes)) return importTraining(plan, bytes, { ...options, asOf });
  const sheet = await readSheet(bytes, { name });
  if (completions !== undefined) return importTrainingTable(plan, sheet, { completions }, { ...options, asOf });
  if (visits !== undefined) return importTrainingTable(plan, sheet, { visits }, { ...options, asOf });
  throw new TrainingError(
    'bad-mapping',
    'this is a table; the mapping has to say under "completions" or "visits" which column holds what',
  );
}
