import type { ColumnLook } from './column-roles.ts';
import { mostly } from './column-roles.ts';
import type { PeriodMapping } from './mapping.ts';

export interface Candidate {
  readonly period: PeriodMapping;
  readonly columns: readonly ColumnLook[];
}

const names = {
  year: /\b(year|jahr|fy)\b|calendaryear|fiscalyear/i,
  quarter: /quarter|quartal|\bqtr\b|\bq\b/i,
  month: /month|monat/i,
} as const;

/** Which columns may say the period: one of dates or periods, or a year beside a quarter or a month. */
export function periodCandidates(looks: readonly ColumnLook[]): readonly Candidate[] {
  const whole = looks
    .filter(({ periods }) => periods >= mostly)
    .map((look): Candidate => ({ period: look.from, columns: [look] }));
  const years = looks.filter((look) => look.years >= mostly);
  const pairs = years.flatMap((year) =>
    looks.flatMap((part): Candidate[] => {
      // Small numbers are many things: without a name they count beside the year only.
      const beside = part.index === year.index + 1;
      if (part.quarters >= mostly && (names.quarter.test(part.title) || (beside && !names.month.test(part.title))))
        return [{ period: { year: year.from, quarter: part.from }, columns: [year, part] }];
      if (part.months >= mostly && (names.month.test(part.title) || beside))
        return [{ period: { year: year.from, month: part.from }, columns: [year, part] }];
      return [];
    }),
  );
  const alone = pairs.length > 0 ? [] : years.map((look): Candidate => ({ period: look.from, columns: [look] }));
  return [...whole, ...pairs, ...alone];
}
