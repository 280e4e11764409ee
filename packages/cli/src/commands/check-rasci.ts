import type { CheckConfig } from '@tandem-plan/core/rules';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { rasciJson } from '../formats/rasci-json.ts';
import { rasciSarif } from '../formats/rasci-sarif.ts';
import { rasciText } from '../formats/rasci-text.ts';
import { type Exit, exitOf, type Io } from '../io.ts';
import { readDocument } from '../rasci/input.ts';
import { judgeMatrices } from '../rasci/judge.ts';
import { ruleInfos } from '../rule-info.ts';

interface Asked {
  readonly file: string;
  readonly kind: string | undefined;
  readonly vocabulary: readonly string[];
  readonly config: CheckConfig;
  readonly asOf: string;
  readonly format: 'text' | 'json' | 'sarif';
}

/** Judges the responsibility matrices of a document. */
export async function checkRasci(asked: Asked, io: Io): Promise<Exit> {
  const words = createWords(texts);
  const document = await readDocument(io, asked.file, asked);
  for (const word of document.unused ?? [])
    io.err(`${asked.file}: the word “${word}” of --vocabulary stands nowhere in it`);
  const judged = judgeMatrices(document, asked.config, asked.asOf, texts);
  if (asked.format === 'text') io.out(rasciText(document, judged, words, io.colour));
  else if (asked.format === 'json') io.out(rasciJson(document, judged));
  else io.out(rasciSarif(document, judged, ruleInfos(words)));
  for (const { rule, error } of judged.flatMap(({ report }) => report.faults)) {
    io.err(`${asked.file}: the rule ${rule} failed: ${error}`);
  }
  return exitOf(judged.map(({ report }) => report));
}
