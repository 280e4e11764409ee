import type { ConfiguredWaiver, ReportJson } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';

type Lapsed = ReportJson['lapsed'][number];

/** Whether a waiver that ran out stands there: a plan has waivers, and a configuration. */
export const isOf = ({ waivers = [] }: { readonly waivers?: readonly ConfiguredWaiver[] }, lapsed: Lapsed): boolean =>
  waivers.some(
    ({ rule, by, why, until }) =>
      rule === lapsed.rule && by === lapsed.by && why === lapsed.why && until === lapsed.until,
  );

/** What to say of a configuration's waivers that ran out: once, however many plans are judged by it. */
export const lapsedIn = (
  { waivers = [] }: { readonly waivers?: readonly ConfiguredWaiver[] },
  file: string,
  asOf: string,
  words: Words,
): readonly string[] =>
  waivers
    .filter(({ until }) => until < asOf)
    .map(({ subjects = [], ...waiver }) => `${file}: ${words.lapsed({ ...waiver, subjects })}`);
