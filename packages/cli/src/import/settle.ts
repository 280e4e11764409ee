import type { Plan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import {
  answered,
  type FigureImport,
  importFigures,
  type MappingDraft,
  type Question,
  readSheet,
  type Reason,
  type Sheet,
  suggestMapping,
} from '@tandem-plan/exchange/figures';
import type { Io } from '../io.ts';
import { questionLines } from './question-text.ts';

/** A file, how it was understood, and what it comes to. */
export interface Settled {
  readonly sheet: Sheet;
  readonly mapping: MappingDraft;
  /** Why parts of the mapping are proposed; none where it was given. */
  readonly reasons: readonly Reason[];
  /** What nobody answered; nothing was read then. */
  readonly questions: readonly Question[];
  readonly read: FigureImport;
}

interface Options {
  readonly file: string;
  /** What is known of the mapping: of a file, of flags. */
  readonly known: MappingDraft;
  /** Whether the rest is proposed. */
  readonly propose: boolean;
  /** Take the only answer there is without asking. */
  readonly yes: boolean;
}

/**
 * Reads a file, asking what it leaves open for as long as somebody answers. Every answer may change how the rest of it is
 * understood, so that it begins anew.
 */
export async function settle(bytes: Uint8Array, plan: Plan, options: Options, words: Words, io: Io): Promise<Settled> {
  let { known } = options;
  for (;;) {
    const sheet = await readSheet(bytes, { name: options.file, ...known.sheet });
    const { mapping, reasons, questions } = options.propose
      ? suggestMapping(sheet, plan, known)
      : { mapping: known, reasons: [], questions: [] };
    const [first] = questions;
    const read = first === undefined ? await importFigures(sheet, plan, mapping) : undefined;
    const open = read === undefined ? questions : read.questions;
    const [question] = open;
    const answer = question === undefined ? undefined : await answerTo(question, options.yes, words, io);
    if (question === undefined || answer === undefined)
      return { sheet, mapping, reasons, questions: open, read: read ?? nothing };
    known = answered(known, question, answer.value);
  }
}

const nothing: FigureImport = {
  questions: [],
  points: [],
  rejected: [],
  notes: [],
  summary: { rows: 0, new: 0, changed: 0, same: 0, rejected: {} },
  commands: [],
};

/** The answer to put into the mapping; `undefined` where nobody gives one. */
async function answerTo(
  question: Question,
  yes: boolean,
  words: Words,
  io: Io,
): Promise<{ value: unknown } | undefined> {
  const { answers } = question;
  if (answers.length === 0) return undefined;
  if (yes && answers.length === 1) return { value: answers[0] };
  if (io.ask === undefined || yes) return undefined;
  for (const line of questionLines(question, words, 'numbered')) io.out(`${line}\n`);
  for (;;) {
    const said = (await io.ask(`Which: 1 to ${answers.length}, [q]uit? `))?.trim().toLowerCase();
    if (said === undefined || /^q(uit)?$/.test(said)) return undefined;
    if (/^\d+$/.test(said) && Number(said) >= 1 && Number(said) <= answers.length)
      return { value: answers[Number(said) - 1] };
  }
}
