import { SheetError } from '../sheet/sheet-error.ts';
import type { Row, Sheet } from '../sheet/sheet.ts';
import type { Term } from './cell-terms.ts';
import { addTo, type Decimal, type Total } from './decimal.ts';
import { addsUp, type FigureRules, readFigure } from './figure-cell.ts';
import { createHeldBack } from './held-back.ts';
import { MappingError } from './mapping-error.ts';
import { createPoints, mostPoints, type Point } from './points.ts';
import { fault } from './rejection.ts';
import type { Rejections } from './rejections.ts';
import type { KpiRules, RowReader } from './row-reader.ts';

export interface Collected {
  readonly points: readonly Point[];
  readonly rows: number;
  /** Rows that the mapping passes over. */
  readonly ignored: number;
  /** Rows without a figure: nothing is known there, which is not zero. */
  readonly blank: { readonly rows: number; readonly first: number };
}

type Extra = Pick<Point, 'source' | 'on'>;

interface Figures {
  readonly value: Decimal | undefined;
  readonly numerator: Decimal | undefined;
  readonly denominator: Decimal | undefined;
}

const nothingMore: Extra = { source: '', on: '' };

/** A figure of a row: `undefined` where there is none, `null` where it was not understood. */
type Figure = Decimal | undefined | null;

/**
 * Gathers the points that a file's rows come to, reading each row once and keeping none.
 *
 * @param sum whether rows of one point are added up
 * @throws SheetError, as a rejection, where the file cannot be read on
 */
export async function collect(
  sheet: Sheet,
  reader: RowReader,
  sum: boolean,
  rejections: Rejections,
): Promise<Collected> {
  const points = createPoints();
  const held = createHeldBack();
  const { slice, title } = reader;
  const parts = reader.numerator !== -1;
  const terms = new Array<Term>(slice.length + 3);
  let [rows, ignored, blankRows, firstBlank] = [0, 0, 0, 0];

  /** Whether the row has as many cells as the table has columns. Blank ones at its end do not count. */
  const fits = (row: Row, line: number): boolean => {
    if (row.length === sheet.width) return true;
    const more = row.slice(sheet.width).some((cell) => typeof cell === 'number' || cell.trim() !== '');
    if (row.length > sheet.width && !more) return true;
    rejections.add(fault('ragged', { expected: sheet.width, got: row.length }), line, '', row.join(' ').trim());
    return false;
  };

  const cellOf = (row: Row, column: number) => row[column] ?? '';

  const figureAt = (row: Row, column: number, rules: FigureRules, line: number): Figure => {
    if (column === -1) return undefined;
    const cell = cellOf(row, column);
    const read = readFigure(cell, rules);
    if (read.digits !== undefined) return read;
    if (typeof cell === 'string' && cell.trim() === '') return undefined;
    rejections.add(read, line, title(column), cell);
    return null;
  };

  const reject = (row: Row, line: number, term: Term, column: number): void => {
    if (term.fault !== undefined) rejections.add(term.fault, line, title(column), cellOf(row, column));
  };

  /** The row's parts in order: KPI, kind, period, members. Whether all were understood. */
  const placed = (row: Row, line: number): KpiRules | undefined => {
    const kpi = reader.kpi.of(row);
    const kind = reader.kind.of(row);
    terms[0] = kpi;
    terms[1] = kind;
    const rules = kpi.fault === undefined ? reader.rulesOf(kpi) : undefined;
    const period = rules?.period.of(row) ?? kpi;
    terms[2] = period;
    let understood = rules !== undefined && kind.fault === undefined && period.fault === undefined;
    for (let index = 0; index < slice.length; index += 1) {
      const term = (slice[index] as (typeof slice)[number]).of(row);
      terms[index + 3] = term;
      if (term.fault !== undefined) understood = false;
    }
    if (understood) return rules;
    reject(row, line, kpi, reader.kpi.column);
    reject(row, line, kind, reader.kind.column);
    if (rules !== undefined) reject(row, line, period, rules.period.column);
    for (const [index, { column }] of slice.entries()) reject(row, line, terms[index + 3] as Term, column);
    return undefined;
  };

  const holdBack = (): void => held.add(terms.map(({ fault: wrong, id }) => (wrong === undefined ? id : undefined)));

  const blankRow = (row: Row, line: number): void => {
    if (sum) {
      rejections.add(fault('no-figure'), line, title(parts ? reader.numerator : reader.value), '');
      holdBack();
      return;
    }
    if (blankRows === 0) firstBlank = line;
    blankRows += 1;
  };

  const one = (row: Row, line: number): void => {
    rows += 1;
    if (reader.ignores(row)) {
      ignored += 1;
      return;
    }
    if (!fits(row, line)) {
      if (sum) held.add([]);
      return;
    }
    const rules = placed(row, line);
    if (rules === undefined) {
      if (sum && !isTotal(terms)) holdBack();
      return;
    }
    if (sum && !addsUp(rules.kpi, parts))
      throw new MappingError('not-addable', '/combine', `figures of “${rules.kpi.name}” do not add up: it is no flow`);
    const value = figureAt(row, reader.value, rules.value, line);
    const numerator = figureAt(row, reader.numerator, rules.numerator, line);
    const denominator = figureAt(row, reader.denominator, rules.denominator, line);
    const extra = extrasOf(row, line, rules);
    if (value === null || numerator === null || denominator === null || extra === undefined) {
      if (sum) holdBack();
      return;
    }
    if (parts ? numerator === undefined || denominator === undefined : value === undefined) {
      blankRow(row, line);
      return;
    }
    if (parts && !sum && denominator?.digits === 0) {
      rejections.add(fault('no-denominator'), line, title(reader.denominator), cellOf(row, reader.denominator));
      return;
    }
    const known = points.find(terms);
    if (known === undefined) {
      if (points.all.length >= mostPoints)
        throw new SheetError('too-big', `more than ${mostPoints} figures, which is more than a plan holds`, line);
      const [, kind, period] = terms as [Term, Term, Term];
      points.add(terms, {
        rules,
        kind: kind.id === 'target' ? 'target' : 'actual',
        period: period.id,
        members: terms.slice(3).map(({ id }) => id),
        line,
        rows: 1,
        value: totalOf(value),
        numerator: totalOf(numerator),
        denominator: totalOf(denominator),
        ...extra,
        lost: false,
      });
    } else if (sum) addRow(known, { value, numerator, denominator }, extra);
    else repeat(known, { value, numerator, denominator }, row, line);
  };

  const plain = reader.source === undefined && reader.on === undefined && reader.currency === undefined;

  /** Whose words, when, in which currency; `undefined` where that was not understood. */
  const extrasOf = (row: Row, line: number, { value: { currency } }: KpiRules): Extra | undefined => {
    if (plain) return nothingMore;
    let understood = true;
    const read = (part: RowReader['source']): string => {
      const term = part?.of(row);
      if (part === undefined || term === undefined) return '';
      if (term.fault !== undefined) {
        reject(row, line, term, part.column);
        understood = false;
      }
      return term.id;
    };
    const said = read(reader.currency);
    if (understood && said !== '' && currency !== undefined && said !== currency) {
      rejections.add(fault('currency', { currency, sign: said }), line, title(reader.currency?.column ?? -1), said);
      understood = false;
    }
    const extra = { source: read(reader.source), on: read(reader.on) };
    return understood ? extra : undefined;
  };

  const repeat = (point: Point, figure: Figures, row: Row, line: number) => {
    point.rows += 1;
    const same = (['value', 'numerator', 'denominator'] as const).every((name) => isSame(point[name], figure[name]));
    if (!same) point.lost = true;
    const column = parts ? reader.numerator : reader.value;
    rejections.add(
      fault(same ? 'duplicate-same' : 'duplicate-different', { first: point.line }),
      line,
      title(column),
      cellOf(row, column),
    );
  };

  for await (const batch of sheet.batches())
    for (let index = 0; index < batch.rows.length; index += 1) one(batch.rows[index] as Row, batch.lineOf(index));

  const kept: Point[] = [];
  for (const point of points.all) {
    const { rules, kind, period, members, line } = point;
    if (sum && (point.lost || held.has([rules.kpi.id, kind, period, ...members]))) {
      rejections.add(fault('incomplete-sum', { rows: point.rows, period }), line, '', members.join(', '));
    } else if (!point.lost) kept.push(point);
  }
  return { points: kept, rows, ignored, blank: { rows: blankRows, first: firstBlank } };
}

/** A row that says again what those above it say belongs to no sum. */
const isTotal = (terms: readonly Term[]): boolean => terms.some((term) => term.fault?.code === 'total-row');

const isSame = (one: Decimal | undefined, other: Decimal | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.digits * 10 ** Math.max(0, other.places - one.places) ===
      other.digits * 10 ** Math.max(0, one.places - other.places));

const totalOf = (figure: Decimal | undefined): Total | undefined =>
  figure === undefined ? undefined : { digits: figure.digits, places: figure.places };

function addRow(point: Point, { value, numerator, denominator }: Figures, extra: Extra): void {
  point.rows += 1;
  if (value !== undefined && point.value !== undefined && !addTo(point.value, value)) point.lost = true;
  if (numerator !== undefined && point.numerator !== undefined && !addTo(point.numerator, numerator)) point.lost = true;
  if (denominator !== undefined && point.denominator !== undefined && !addTo(point.denominator, denominator))
    point.lost = true;
  if (extra === nothingMore) return;
  // The sum was known when its last row was; it has one source or none.
  if (extra.on > point.on) point.on = extra.on;
  if (extra.source !== point.source) point.source = '';
}
