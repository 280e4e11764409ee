import type { Intention } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { calendarOf, periodRange, type Slice, sliceKey, sliceName } from '@tandem-plan/core/views';
import { isWhole, rounded, shifted } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { FigureRules, Kpi } from './figure-cell.ts';
import type { Kind, Mapping } from './mapping.ts';
import type { Point } from './points.ts';

/** A figure in the KPI's unit: money in minor units, percent as 0–100; or a numerator and a denominator. */
export interface Figure {
  readonly value?: number | undefined;
  readonly numerator?: number | undefined;
  readonly denominator?: number | undefined;
}

/** A figure that the import would set. */
export interface ImportedPoint extends Figure {
  readonly kpi: string;
  readonly kind: Kind;
  readonly period: string;
  readonly slice: Slice;
  readonly source?: string;
  readonly on?: string;
  /** `same`: the plan has it already, and nothing is done. */
  readonly state: 'new' | 'changed' | 'same';
  /** What the plan has instead, where it is `changed`. */
  readonly was?: Figure;
  /** The first row that says it, and how many do. */
  readonly line: number;
  readonly rows: number;
}

export interface Compared {
  readonly points: readonly ImportedPoint[];
  /** How many amounts had more decimals than their currency. */
  readonly rounded: number;
  /** How many are about periods that lie outside the plan's own. */
  readonly outside: number;
}

/** Holds the points of a file against those of the plan. */
export function compared(plan: Plan, points: readonly Point[], dimensions: readonly string[]): Compared {
  const known = new Map<string, ReadonlyMap<string, Figure>>();
  const ofPlan = (kpi: Kpi, kind: Kind): ReadonlyMap<string, Figure> => {
    const key = `${kind} ${kpi.id}`;
    const made =
      known.get(key) ??
      new Map<string, Figure>(
        (kind === 'target' ? kpi.targets : kpi.actuals).map((point) => [
          `${point.period}\n${sliceKey(point.slice)}`,
          point,
        ]),
      );
    known.set(key, made);
    return made;
  };
  let [cut, outside] = [0, 0];
  const { start, end } = plan.period;
  const found = points.map((point): ImportedPoint => {
    const { rules, kind, period, members, line, rows, source, on } = point;
    const { kpi } = rules;
    const pairs = dimensions.map((dimension, index) => [dimension, members[index] ?? ''] as const);
    const slice = Object.fromEntries(pairs);
    const figure = figureOf(point);
    if (isCut(point.value, rules.value) || isCut(point.numerator, rules.numerator)) cut += 1;
    const range = periodRange(period, calendarOf(plan, kpi));
    if (range === undefined || range.end < start || range.start > end) outside += 1;
    const was = ofPlan(kpi, kind).get(`${period}\n${sliceKey(slice)}`);
    return {
      kpi: kpi.id,
      kind,
      period,
      slice,
      ...figure,
      ...(source === '' || kind === 'target' ? {} : { source }),
      ...(on === '' || kind === 'target' ? {} : { on }),
      ...(was === undefined
        ? { state: 'new' }
        : isSame(was, figure)
          ? { state: 'same' }
          : { state: 'changed', was: plain(was) }),
      line,
      rows,
    };
  });
  return { points: found.sort(inOrder), rounded: cut, outside };
}

const orderKey = ({ kpi, kind, period, slice }: ImportedPoint): string =>
  [kpi, kind, period, sliceName(slice)].join('\n');

/** By KPI, kind, period and slice, whatever the order of the rows. */
function inOrder(one: ImportedPoint, other: ImportedPoint): number {
  const [a, b] = [orderKey(one), orderKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function figureOf({ rules, value, numerator, denominator }: Point): Figure {
  const of = (decimal: Decimal, { shift, currency }: FigureRules) =>
    currency === undefined ? shifted(decimal, shift) : rounded(decimal, shift);
  if (numerator !== undefined && denominator !== undefined)
    return { numerator: of(numerator, rules.numerator), denominator: of(denominator, rules.denominator) };
  return value === undefined ? {} : { value: of(value, rules.value) };
}

const isCut = (decimal: Decimal | undefined, { shift, currency }: FigureRules): boolean =>
  decimal !== undefined && currency !== undefined && !isWhole(decimal, shift);

const isSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator;

const plain = ({ value, numerator, denominator }: Figure): Figure => ({
  ...(value === undefined ? {} : { value }),
  ...(numerator === undefined ? {} : { numerator }),
  ...(denominator === undefined ? {} : { denominator }),
});

/** The commands that set what is new or changed, one for each KPI's targets and actuals, for one `session.run`. */
export function commandsOf(
  points: readonly ImportedPoint[],
  { recordedBy, why }: Pick<Mapping, 'recordedBy' | 'why'>,
): Intention[] {
  const groups = new Map<string, { kpi: string; kind: Kind; points: object[] }>();
  for (const point of points) {
    if (point.state === 'same') continue;
    const { kpi, kind, period, slice, source, on } = point;
    const key = `${kind} ${kpi}`;
    const group = groups.get(key) ?? { kpi, kind, points: [] };
    groups.set(key, group);
    const row = { period, slice, ...plain(point) };
    const told = {
      ...(source === undefined ? {} : { source }),
      ...(recordedBy === undefined ? {} : { recordedBy }),
      ...(on === undefined ? {} : { on }),
    };
    group.points.push(kind === 'target' ? row : { ...row, ...told });
  }
  return [...groups.values()].map(({ kpi, kind, points: rows }) => ({
    type: kind === 'target' ? 'kpi.setTargets' : 'kpi.recordActuals',
    input: { kpi, points: rows, ...(kind === 'target' || why === undefined ? {} : { why }) },
  }));
}
