import type { CannotTellJson, FindingJson, ReportJson } from '@tandem-plan/core/rules';
import { type Place, sourceLines } from './source-lines.ts';

/** A cell of a spreadsheet, which has no lines. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

interface Checked {
  readonly report: Pick<ReportJson, 'findings' | 'waived' | 'cannotTell' | 'faults'>;
  /** URI of the file, relative to where the check ran; several reports may be about one file. */
  readonly uri: string;
}

/** One checked plan: its report, and the file it was read from. */
export interface CheckedPlan extends Checked {
  /** The file's text, so that results name lines. */
  readonly text: string;
}

/** A plan that was made of another file: results name places in that one. */
export interface CheckedDocument extends Checked {
  readonly mimeType: string;
  /** Where in the file stands what a JSON Pointer of the report leads to. */
  readonly place: (pointer: string) => Place | SheetCell | undefined;
}

export type CheckedFile = CheckedPlan | CheckedDocument;

/** A file of which there is no report, and why. */
export interface UnreadUri {
  readonly uri: string;
  readonly error: string;
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
 * @param unread files that could not be judged: with one of them the run was no success
 */
export function toSarif(
  files: readonly CheckedFile[],
  tool: { version: string; rules: readonly RuleInfo[] },
  unread: readonly UnreadUri[] = [],
): Json {
  const indexes = new Map(tool.rules.map(({ id }, index) => [id, index]));
  const artifacts = new Map(files.map((file) => [file.uri, 'text' in file ? 'application/json' : file.mimeType]));
  const uris = [...artifacts.keys()];
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
        artifacts: [...artifacts].map(([uri, mimeType]) => ({ location: { uri }, mimeType })),
        invocations: [
          {
            executionSuccessful: unread.length === 0 && files.every(({ report }) => report.faults.length === 0),
            toolExecutionNotifications: [
              ...files.flatMap(({ report }) =>
                report.faults.map(({ rule, error }) => ({
                  level: 'error',
                  message: { text: error },
                  associatedRule: { id: rule },
                })),
              ),
              ...unread.map(({ uri, error }) => ({
                level: 'error',
                message: { text: error },
                locations: [{ physicalLocation: { artifactLocation: { uri } } }],
              })),
            ],
          },
        ],
        results: files.flatMap((file) => resultsOf(file, uris.indexOf(file.uri), indexes)),
      },
    ],
  };
}

function resultsOf(file: CheckedFile, index: number, rules: ReadonlyMap<string, number>): Json[] {
  const { report, uri } = file;
  const place: CheckedDocument['place'] = 'text' in file ? sourceLines(file.text) : file.place;
  const location = (pointer: string): Json => {
    const found = place(pointer);
    const region =
      found === undefined || 'cell' in found ? {} : { region: { startLine: found.line, startColumn: found.column } };
    const name = 'text' in file ? pointer || '/' : cellName(found);
    return {
      physicalLocation: { artifactLocation: { uri, index }, ...region },
      ...(name === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: name, kind: 'element' }] }),
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

const cellName = (place: Place | SheetCell | undefined): string | undefined =>
  place !== undefined && 'cell' in place ? `${place.sheet}!${place.cell}` : undefined;
