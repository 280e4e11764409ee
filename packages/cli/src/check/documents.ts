import type { Words } from '@tandem-plan/core/texts';
import { toHtml, type UnreadFile } from '@tandem-plan/exchange/html';
import { toJunit } from '@tandem-plan/exchange/junit';
import { toMarkdown } from '@tandem-plan/exchange/markdown';
import { toSarif } from '@tandem-plan/exchange/sarif';
import { shown } from '../paint.ts';
import { ruleInfos } from '../rule-info.ts';
import { version } from '../version.ts';
import type { Document } from './outcome.ts';
import type { Setup } from './setup.ts';

type Write = (documents: readonly Document[], words: Words, unread: readonly UnreadFile[], setup: Setup) => string;

const sarif: Write = (documents, words, unread, { own }) => {
  const files = documents.map(({ file, text, report }) => ({ uri: encodeURI(file), text, report }));
  const rest = unread.map(({ file, error }) => ({ uri: encodeURI(file), error }));
  return `${JSON.stringify(toSarif(files, { version, rules: ruleInfos(words, own.rules) }, rest), null, 2)}\n`;
};

/** Formats that are one document about all plans. */
const writers: Readonly<Record<'sarif' | 'markdown' | 'junit' | 'html', Write>> = {
  sarif,
  // Many a code host and every pager hands control characters on.
  markdown: (documents, words, unread) => shown(toMarkdown(documents, words, unread)),
  junit: toJunit,
  html: toHtml,
};

export const writeDocument = (documents: readonly Document[], unread: readonly UnreadFile[], setup: Setup): string =>
  setup.format === 'text' || setup.format === 'json'
    ? ''
    : writers[setup.format](documents, setup.words, unread, setup);
