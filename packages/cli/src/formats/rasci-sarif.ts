import type { CheckedDocument, RuleInfo } from '@tandem-plan/exchange/sarif';
import { toSarif } from '@tandem-plan/exchange/sarif';
import type { RasciKind } from '@tandem-plan/exchange/rasci';
import type { Document } from '../rasci/input.ts';
import type { JudgedMatrix } from '../rasci/judge.ts';
import { questionText } from '../rasci/question-text.ts';
import { pages } from '../rule-info.ts';
import { version } from '../version.ts';

const mimeTypes: Readonly<Record<RasciKind, string>> = {
  markdown: 'text/markdown',
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const docs = 'docs/rasci.md';

/** Under this id stands what nobody said: it is no rule, for nothing is judged by it. */
const vocabulary: RuleInfo = {
  id: 'rasci-vocabulary',
  title: 'A word that nobody defined',
  summary: 'Say what the word means; until then the rows that hold it are not judged.',
  docs: `${pages}${docs}`,
};

/** The reports on a document's matrices as one log; what has to be asked is open. */
export function rasciSarif(document: Document, judged: readonly JudgedMatrix[], rules: readonly RuleInfo[]): string {
  const { file, kind, questions } = document;
  const about = { uri: encodeURI(file), mimeType: mimeTypes[kind] };
  const asked: CheckedDocument = {
    ...about,
    report: {
      findings: [],
      waived: [],
      faults: [],
      cannotTell: questions.map((question, index) => ({
        key: `${vocabulary.id}:${question.word}`,
        rule: vocabulary.id,
        category: 'people',
        message: questionText(question),
        values: { word: question.word, choices: question.choices },
        path: `/questions/${index}`,
        subjects: [],
        docs,
      })),
    },
    place: (pointer) => questions[Number(pointer.split('/')[2])]?.places[0],
  };
  const reports = judged.map(({ report, place }): CheckedDocument => ({ ...about, report, place }));
  const log = toSarif([...reports, asked], { version, rules: [...rules, vocabulary] });
  return `${JSON.stringify(log, null, 2)}\n`;
}
