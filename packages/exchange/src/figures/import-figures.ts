import type { Intention } from '@tandem-plan/core/change';
import { isDay, type Plan } from '@tandem-plan/core/plan';
import { calendarOf, periodRange } from '@tandem-plan/core/views';
import type { Sheet } from '../sheet/sheet.ts';
import { collect } from './collect.ts';
import { commandsOf, compared, type ImportedPoint } from './imported.ts';
import { joinsOf } from './joins.ts';
import { isColumn, type MappingDraft } from './mapping.ts';
import { MappingError } from './mapping-error.ts';
import type { Note } from './note.ts';
import { openQuestions } from './open-questions.ts';
import type { Question } from './question.ts';
import type { Rejection, RejectionCode } from './rejection.ts';
import { createRejections } from './rejections.ts';
import { isPlaced } from './repeated.ts';
import { createRowReader, kpiNamed, type Loosely } from './row-reader.ts';

export interface ImportSummary {
  /** Rows under the header, blank ones not counted. */
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Everything that was not understood, by its code; `rejected` may list fewer. */
  readonly rejected: Readonly<Partial<Record<RejectionCode, number>>>;
}

/** What an import would do. It has done nothing yet. */
export interface FigureImport {
  /** What has to be answered first; while there are any, no row is read. */
  readonly questions: readonly Question[];
  readonly points: readonly ImportedPoint[];
  readonly rejected: readonly Rejection[];
  readonly notes: readonly Note[];
  readonly summary: ImportSummary;
  /** For one `session.run`, which carries out all or none. Nothing in it comes of a row that was not understood. */
  readonly commands: readonly Intention[];
}

export interface ImportOptions {
  /** How many rejections are listed one by one; all are counted. */
  readonly mostRejected?: number;
}

const mostRejected = 10_000;

/**
 * Reads a file's figures for a plan, by a mapping that leaves nothing open. Nothing is guessed: what the mapping or the file
 * leaves open is a question, what is not understood is rejected with its place, and a point that rows contradict each other
 * about, or whose sum is not whole, is left out.
 *
 * @throws MappingError, as a rejection, for a mapping that does not fit its file or the plan
 * @throws SheetError, as a rejection, for a file that cannot be read to its end
 */
export async function importFigures(
  sheet: Sheet,
  plan: Plan,
  mapping: MappingDraft,
  options: ImportOptions = {},
): Promise<FigureImport> {
  mustFit(sheet, plan, mapping);
  const questions = openQuestions(sheet, plan, mapping);
  const none = { rows: 0, new: 0, changed: 0, same: 0, rejected: {} };
  if (questions.length > 0 || !isPlaced(mapping))
    return { questions, points: [], rejected: [], notes: [], summary: none, commands: [] };
  const reader = createRowReader(sheet, plan, mapping);
  const rejections = createRejections(options.mostRejected ?? mostRejected);
  const { points: read, rows, ignored, blank } = await collect(sheet, reader, mapping.combine === 'sum', rejections);
  const dimensions = reader.slice.map(({ dimension }) => dimension);
  const { points, rounded, outside } = compared(plan, read, dimensions);
  const count = (state: ImportedPoint['state']) => points.filter((point) => point.state === state).length;
  return {
    questions,
    points,
    rejected: [...rejections.kept].sort((one, other) => one.line - other.line),
    notes: [
      ...sheetNotes(sheet),
      ...reader.loosely.map((values: Loosely): Note => ({ code: 'matched', values: { ...values } })),
      ...(ignored > 0 ? [note('ignored', { rows: ignored })] : []),
      ...(blank.rows > 0 ? [note('blank', blank)] : []),
      ...(rounded > 0 ? [note('rounded', { points: rounded })] : []),
      ...(outside > 0 ? [note('outside-plan', { points: outside })] : []),
      ...joinsOf(plan, points),
    ],
    summary: {
      rows,
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      rejected: Object.fromEntries(rejections.counts),
    },
    commands: commandsOf(points, mapping),
  };
}

const note = (code: Note['code'], values: object): Note => ({ code, values: { ...values } });

const sheetNotes = ({ encoding, skipped }: Sheet): Note[] => [
  ...(encoding === 'windows-1252' ? [note('encoding', { encoding })] : []),
  ...(skipped.length > 0 ? [note('skipped-lines', { lines: skipped })] : []),
];

/** @throws MappingError for what is said of all rows and does not fit the plan, or the file as it was read */
function mustFit(sheet: Sheet, plan: Plan, mapping: MappingDraft): void {
  for (const name of ['encoding', 'delimiter'] as const) {
    const [said, is] = [mapping.sheet?.[name], sheet[name]];
    if (said !== undefined && is !== undefined && said !== is)
      throw new MappingError(
        'shape',
        `/sheet/${name}`,
        `the file was read as ${JSON.stringify(is)}, got ${JSON.stringify(said)}`,
      );
  }
  const { kpi, period, recordedBy, on, numbers, numerator, denominator } = mapping;
  if (typeof kpi === 'string') {
    const found = kpiNamed(plan, kpi);
    if (typeof period === 'string' && periodRange(period, calendarOf(plan, found)) === undefined)
      throw new MappingError('period-unknown', '/period', `the calendar of “${found.name}” has no period ${period}`);
    const currency = numbers?.currency;
    const own = found.unit === 'money' ? (found.currency ?? plan.currency) : undefined;
    if (currency !== undefined && !isColumn(currency) && currency !== own)
      throw new MappingError(
        'currency',
        '/numbers/currency',
        `figures of “${found.name}” are in ${own ?? 'no currency'}, got ${currency}; nothing is converted`,
      );
  }
  if (recordedBy !== undefined && !plan.stakeholders.some(({ id }) => id === recordedBy))
    throw new MappingError('person-unknown', '/recordedBy', `“${recordedBy}” is no stakeholder of the plan`);
  if (typeof on === 'string' && !isDay(on))
    throw new MappingError('shape', '/on', `expected a day such as 2017-09-30, got ${on}`);
  if ((numerator === undefined) !== (denominator === undefined))
    throw new MappingError('shape', '/numerator', 'a numerator and a denominator go together, got one of them');
  if (numerator !== undefined && mapping.kind !== 'actual')
    throw new MappingError(
      'shape',
      '/numerator',
      'a target is one value, got a numerator and a denominator: the kind must be "actual"',
    );
}
