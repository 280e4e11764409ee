import {
  type CheckConfig,
  type CheckInput,
  type Checker,
  createChecker,
  rules as catalog,
} from '@tandem-plan/core/rules';
import { createWords, withRules, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { readConfig } from '../config.ts';
import type { Io } from '../io.ts';
import { type OwnRules, readOwnRules } from '../own-rules.ts';
import { readAnnexFile, readPlanFile } from '../read-file.ts';
import type { Companions } from './belonging.ts';
import type { CheckOptions, Format } from './outcome.ts';

/** All of it, read. */
export interface Setup {
  readonly format: Format;
  readonly colour: boolean;
  readonly words: Words;
  readonly own: OwnRules;
  readonly config: CheckConfig;
  readonly checker: Checker;
  readonly companions: Companions;
  readonly against: Omit<CheckInput, 'plan'>;
}

const none: OwnRules = { rules: [], words: {} };

/** @throws Unusable with a line for each thing that is wrong with one of the files */
export async function readSetup(io: Io, options: CheckOptions): Promise<Setup> {
  const { asOf, annex, baseline, config, rules, format, colour } = options;
  const own = rules === undefined ? none : await readOwnRules(io, rules);
  const words = createWords(withRules(texts, own.words));
  const all = [...catalog, ...own.rules];
  const read = await readConfig(io, config, all);
  const companions: Companions = {
    ...(annex === undefined ? {} : { annex: await readAnnexFile(io, words, annex) }),
    ...(baseline === undefined ? {} : { baseline: await readPlanFile(io, words, baseline) }),
  };
  return {
    format,
    colour,
    words,
    own,
    config: read,
    checker: createChecker(read, all),
    companions,
    against: {
      asOf,
      ...(companions.annex === undefined ? {} : { annex: companions.annex.value }),
      ...(companions.baseline === undefined ? {} : { baseline: companions.baseline.value }),
    },
  };
}
