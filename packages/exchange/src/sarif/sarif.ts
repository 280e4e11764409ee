import type { CannotTellJson, FindingJson, ReportJson } from '@tandem-plan/core/rules';
import { sourceLines } from './source-lines.ts';

/** One checked plan: its report, and the file it was read from. */
export interface CheckedFile {
  readonly report: ReportJson;
  /** URI of the file, relative to where the check ran. */
  readonly uri: string;
  /** The file's text, so that results name lines. */
  readonly text: string;
}

export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Where its page stands. */
  readonly docs: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reports as a SARIF 2.1.0 log, for code-scanning dashboards and editors. A finding's `key` is its fingerprint,
 * so that the same finding is the same result after the plan has moved; a waived one is suppressed with its
 * reason; what could not be told is a result of the kind `open`.
 *
 * @param files one per plan that was checked
 * @param tool version of Tandem, and the rules that ran
 */
export function toSarif(files: readonly CheckedFile[], tool: { version: string; rules: readonly RuleInfo[] }): Json {
  const indexes = new Map(tool.rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Tandem',
            semanticVersion: tool.version,
            rules: tool.rules.map(({ id, title, summary, docs }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: summary },
              helpUri: docs,
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ uri }) => ({ location: { uri }, mimeType: 'application/json' })),
        invocations: [
          {
            executionSuccessful: files.every(({ report }) => report.faults.length === 0),
            toolExecutionNotifications: files.flatMap(({ report }) =>
              report.faults.map(({ rule, error }) => ({
                level: 'error',
                message: { text: error },
                associatedRule: { id: rule },
              })),
            ),
          },
        ],
        results: files.flatMap((file, index) => resultsOf(file, index, indexes)),
      },
    ],
  };
}

function resultsOf({ report, uri, text }: CheckedFile, index: number, rules: ReadonlyMap<string, number>): Json[] {
  const place = sourceLines(text);
  const location = (pointer: string): Json => {
    const found = place(pointer);
    return {
      physicalLocation: {
        artifactLocation: { uri, index },
        ...(found === undefined ? {} : { region: { startLine: found.line, startColumn: found.column } }),
      },
      logicalLocations: [{ fullyQualifiedName: pointer === '' ? '/' : pointer, kind: 'element' }],
    };
  };
  const about = ({ key, rule, message, path }: FindingJson | CannotTellJson): Json => ({
    ruleId: rule,
    ...(rules.has(rule) ? { ruleIndex: rules.get(rule) } : {}),
    message: { text: message },
    locations: [location(path)],
    partialFingerprints: { 'tandemKey/v1': key },
  });
  const failed = (finding: FindingJson): Json => ({
    ...about(finding),
    kind: 'fail',
    level: finding.severity,
    relatedLocations: finding.evidence.map(({ path, value }, id) => ({
      id,
      ...location(path),
      message: { text: JSON.stringify(value) },
    })),
  });
  return [
    ...report.findings.map(failed),
    ...report.waived.map(({ finding, waiver }) => ({
      ...failed(finding),
      suppressions: [
        { kind: 'external', status: 'accepted', justification: `${waiver.why} (${waiver.by}, ${waiver.until})` },
      ],
    })),
    ...report.cannotTell.map((open) => ({ ...about(open), kind: 'open', level: 'none' })),
  ];
}
