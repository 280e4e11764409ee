import type { SubjectRef } from './report.ts';

/** A finding that people accept until a day. Without subjects it covers the whole rule. */
export interface ConfiguredWaiver {
  readonly rule: string;
  readonly subjects?: readonly SubjectRef[];
  readonly by: string;
  readonly why: string;
  /** Last day it holds. */
  readonly until: string;
  readonly since?: string | undefined;
}

/** The waiver that covers a finding about these subjects, as of a day. */
export function waiverFor(
  waivers: readonly ConfiguredWaiver[],
  rule: string,
  subjects: readonly SubjectRef[],
  asOf: string,
): ConfiguredWaiver | undefined {
  return waivers.find((waiver) => {
    if (waiver.rule !== rule || waiver.until < asOf) return false;
    if (waiver.since !== undefined && waiver.since > asOf) return false;
    const covered = waiver.subjects ?? [];
    const covers = ({ type, id }: SubjectRef) => covered.some((one) => one.type === type && one.id === id);
    return covered.length === 0 || subjects.every(covers);
  });
}
