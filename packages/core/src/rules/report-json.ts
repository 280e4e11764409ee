import type {
  Fix,
  CannotTell,
  Evidence,
  Fault,
  Finding,
  Report,
  Severity,
  SubjectRef,
  SummaryPlace,
} from './report.ts';

/** What the report takes from `createWords`. */
interface ReportWords {
  finding(finding: Pick<Finding, 'rule' | 'message' | 'values'>): string;
  cannotTell(verdict: Pick<CannotTell, 'rule' | 'message' | 'values'>): string;
  fix(rule: string, fix: Fix): string;
  summary(report: Report): string;
  pronounced(report: Report): readonly string[];
  gains(report: Report): readonly string[];
}

export const reportFormat = '1.0';

export interface FixJson {
  readonly title: string;
  /** As `prepareFix` takes them. */
  readonly commands: Fix['commands'];
}

export interface FindingJson {
  readonly key: string;
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
  /** The document `path` leads into, where it is not the plan. */
  readonly in?: Finding['in'];
  readonly subjects: readonly SubjectRef[];
  /** `in` names the document where it is not the plan. */
  readonly evidence: readonly (Pick<Evidence, 'path' | 'value'> & { readonly in?: Evidence['in'] })[];
  readonly cause: string;
  readonly folded: readonly FindingJson[];
  readonly fixes: readonly FixJson[];
  /** The rule's page, from the root of the documentation. */
  readonly docs: string;
}

export interface CannotTellJson {
  readonly key: string;
  readonly rule: string;
  readonly category: string;
  readonly message: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly path: string;
  readonly subjects: readonly SubjectRef[];
  readonly docs: string;
}

export interface ReportJson {
  readonly formatVersion: string;
  readonly plan: string;
  readonly asOf: string;
  readonly summary: Pick<Report['summary'], 'errors' | 'warnings' | 'notes'> & {
    /** The plan's state and its worst places. */
    readonly text: string;
    /** Where misalignment is most pronounced, in a sentence each. */
    readonly places: readonly (SummaryPlace & { readonly text: string })[];
  };
  readonly score: Omit<Report['score'], 'gains'> & {
    readonly gains: readonly (Report['score']['gains'][number] & { readonly text: string })[];
  };
  readonly findings: readonly FindingJson[];
  /** Only of a check with an annex: for that party's eyes alone. */
  readonly internal?: readonly FindingJson[];
  readonly cannotTell: readonly CannotTellJson[];
  readonly waived: readonly { readonly finding: FindingJson; readonly waiver: Report['waived'][number]['waiver'] }[];
  readonly lapsed: Report['lapsed'];
  readonly faults: readonly Fault[];
}

/** A report as JSON data in one language: the command line and the server write the same. */
export function reportJson(report: Report, words: ReportWords): ReportJson {
  const finding = (one: Finding): FindingJson => ({
    key: one.key,
    rule: one.rule,
    category: one.category,
    severity: one.severity,
    message: words.finding(one),
    values: one.values,
    path: one.path,
    ...(one.in === 'plan' ? {} : { in: one.in }),
    subjects: one.subjects,
    evidence: one.evidence.map(({ in: name, path, value }) => ({
      path,
      value,
      ...(name === 'plan' ? {} : { in: name }),
    })),
    cause: one.cause,
    folded: one.folded.map(finding),
    fixes: one.fixes.map((fix) => ({ title: words.fix(one.rule, fix), commands: fix.commands })),
    docs: one.docs,
  });
  const { errors, warnings, notes, places } = report.summary;
  const [sentences, gains] = [words.pronounced(report), words.gains(report)];
  return {
    formatVersion: reportFormat,
    plan: report.plan,
    asOf: report.asOf,
    summary: {
      text: words.summary(report),
      errors,
      warnings,
      notes,
      places: places.map((place, index) => ({ ...place, text: sentences[index] ?? '' })),
    },
    score: {
      ...report.score,
      gains: report.score.gains.map((gain, index) => ({ ...gain, text: gains[index] ?? '' })),
    },
    findings: report.findings.map(finding),
    ...(report.internal.length === 0 ? {} : { internal: report.internal.map(finding) }),
    cannotTell: report.cannotTell.map((one) => ({
      key: one.key,
      rule: one.rule,
      category: one.category,
      message: words.cannotTell(one),
      values: one.values,
      path: one.path,
      subjects: one.subjects,
      docs: one.docs,
    })),
    waived: report.waived.map(({ finding: one, waiver }) => ({ finding: finding(one), waiver })),
    lapsed: report.lapsed,
    faults: report.faults,
  };
}

/** The report as text: JSON, two spaces deep, ending in a line feed. */
export const writeReport = (report: Report, words: ReportWords): string =>
  `${JSON.stringify(reportJson(report, words), null, 2)}\n`;
