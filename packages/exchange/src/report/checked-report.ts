import type { Plan } from '@tandem-plan/core/plan';
import { type FindingJson, type ReportJson, withFolded } from '@tandem-plan/core/rules';
import { sourceLines } from '../sarif/source-lines.ts';

/** One plan's report, for people to read, and the file it was read from. */
export interface CheckedReport {
  readonly report: ReportJson;
  /** For what the plan and its people are called. */
  readonly plan: Pick<Plan, 'title' | 'stakeholders'>;
  /** The file as readers know it. */
  readonly file: string;
  /** The file's text, so that findings name lines; empty where there is none. */
  readonly text: string;
}

/** A file of which there is no report, and why. */
export interface UnreadFile {
  readonly file: string;
  /** A line for each thing that is wrong. */
  readonly error: string;
}

/** Where a JSON Pointer leads, for people: `plan.json:12:5`; the pointer itself where there is no text. */
export function placeIn({ file, text }: CheckedReport): (pointer: string) => string {
  const place = sourceLines(text);
  return (pointer) => {
    const at = place(pointer);
    return at === undefined ? `${file} ${pointer || '/'}` : `${file}:${at.line}:${at.column}`;
  };
}

/** Why a finding is accepted, by whom, and until when. */
export type Waiver = ReportJson['waived'][number]['waiver'];

/** All findings, those folded into others among them. */
export const everyFinding = ({ findings, internal = [] }: ReportJson): readonly FindingJson[] =>
  [...findings, ...internal].flatMap((finding) => withFolded(finding));
