import { number, period, slice } from '../../plan/schema/fields.ts';
import type { Effect, Refusal } from '../command.ts';
import type { Row } from '../json.ts';
import { twice } from '../records/row-input.ts';
import { rowsEffect } from '../records/set-row.ts';
import { refuse } from '../refusal.ts';
import { rowFinder } from '../rows.ts';
import { fieldOf } from '../schemas.ts';

export type Point = Readonly<{ period: string; slice: Row }>;

/** A figure in the KPI's unit. */
export const figure = () => number({ unit: 'kpi' });
export const place = () => ({ period: period(), slice: slice() });

export const keyOf = ({ period, slice }: Point): Row => ({ period, slice });

/** Finds what stands in a series at the period and slice of the given points. */
export function pointFinder<P extends Point>(points: readonly P[], given: readonly Point[]) {
  const find = rowFinder({ key: ['period', 'slice'] }, points, given.length > 1);
  return (point: Point): P | undefined => points[find(point)];
}

/** What becomes of a point; `null` takes it away. */
export type PointChange = readonly [Point, Row | null];

/** The effect on a series, which stays in the order of its periods. */
export function pointsEffect(
  record: Row,
  field: 'targets' | 'actuals',
  points: readonly Point[],
  changes: readonly PointChange[],
): readonly Effect[] {
  const given = changes.map(([point]) => point);
  const find = pointFinder(points, given);
  const gone = new Set(changes.map(([point, row]) => (row === null ? find(point) : undefined)));
  const places = placesOf(
    points.filter((point) => !gone.has(point)),
    given.filter((point) => find(point) === undefined),
  );
  return rowsEffect(
    'kpi',
    record,
    field,
    changes.map(([point, row]) => ({ key: keyOf(point), row, index: places.get(point) })),
  );
}

/** Where new points stand in the end: before what is of a later period. */
function placesOf(kept: readonly Point[], added: readonly Point[]): ReadonlyMap<Point, number> {
  const places = new Map<Point, number>();
  let before = 0;
  for (const point of [...added].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))) {
    while (before < kept.length && (kept[before] as Point).period <= point.period) before += 1;
    places.set(point, before + places.size);
  }
  return places;
}

type Given = Point & { readonly value?: number | null | undefined };

/** What is wrong with points as such: the same one twice, or one to take away that is not there. */
export function checkPoints(
  field: 'targets' | 'actuals',
  points: readonly Point[],
  given: readonly Given[],
  path: PathOf,
): readonly Refusal[] {
  const find = pointFinder(points, given);
  return [
    ...twice(fieldOf('kpi', field).info, given, '/points'),
    ...given.flatMap((point, index) =>
      point.value === null && find(point) === undefined
        ? [refuse('row.unknown', `${path(index)}/period`, { period: point.period, slice: point.slice })]
        : [],
    ),
  ];
}

/** Where in the input a point stands. */
export type PathOf = (index: number) => string;
export const alone: PathOf = () => '';
export const listed: PathOf = (index) => `/points/${index}`;
