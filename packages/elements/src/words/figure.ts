import type { FieldInfo, Plan } from '@tandem-plan/core/plan';
import { termName } from '../field/names.ts';
import type { Locale } from '../texts/locale.ts';
import { sayValue, type ValuePlace } from './say-value.ts';

type Row = Readonly<Record<string, unknown>>;

/** The column of a figure that says how much. */
export const valueColumn = ({ columns }: FieldInfo): FieldInfo | undefined =>
  columns?.find(({ name }) => name === 'value');

/** Of a figure that is told as numerator and denominator: what they come to, in percent where the KPI counts so. */
export function figureOf(point: Row, unit: unknown): number | undefined {
  const { value, numerator, denominator } = point;
  if (typeof value === 'number') return value;
  if (typeof numerator !== 'number' || typeof denominator !== 'number' || denominator === 0) return undefined;
  return (numerator / denominator) * (unit === 'percent' ? 100 : 1);
}

/** A figure of a KPI in its unit, as people say it. */
export function sayFigure(point: Row, place: ValuePlace, locale: Locale): string {
  const column = valueColumn(place.field);
  const figure = figureOf(point, place.record['unit']);
  return sayValue(
    figure,
    column === undefined ? place : { ...place, key: `${place.key}.value`, field: column },
    locale,
  );
}

/** Members of a slice that `all` do not share: `Consumer, Chairs` among others of the South. */
export function tellingMembers(slice: unknown, all: readonly unknown[], plan: Plan | undefined): string {
  const members = (of: unknown) => Object.entries((of ?? {}) as Record<string, string>);
  return members(slice)
    .filter(
      ([dimension, member]) =>
        all.length < 2 || all.some((other) => !members(other).some(([d, m]) => d === dimension && m === member)),
    )
    .map(([dimension, member]) => (plan === undefined ? member : termName(plan, dimension, member)))
    .join(', ');
}
