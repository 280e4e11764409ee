import type { Annex } from '../../plan/index.ts';
import type { Query } from '../query.ts';
import type { SubjectRef } from '../report.ts';
import { wholePlan } from '../rule.ts';
import { cannotTell } from '../verdict.ts';

/** What a rule that needs the annex applies to; without the annex the plan stands in for it, and nothing can be told. */
export type AnnexSubject<T> =
  | { readonly it: T; readonly annex: Annex }
  | { readonly it: undefined; readonly annex: undefined };

export const noAnnex = cannotTell('noAnnex');

/** @param find what the rule applies to, once the annex is there */
export const withAnnex = <T>({ annex }: Query, find: (annex: Annex) => readonly T[]): readonly AnnexSubject<T>[] =>
  annex === undefined ? [{ it: undefined, annex }] : find(annex).map((it) => ({ it, annex }));

/** `refs` of such subjects. */
export const oneOf =
  (type: string) =>
  ({ it }: AnnexSubject<{ readonly id: string }>): readonly SubjectRef[] =>
    it === undefined ? wholePlan() : [{ type, id: it.id }];

/** A function by the name its house calls it. */
export const functionName = ({ functions }: Annex, id: string): string =>
  functions.find((one) => one.id === id)?.name ?? id;
