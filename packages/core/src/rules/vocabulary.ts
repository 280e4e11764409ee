export { type Meeting, type Vocabulary, vocabularyOf } from '../views/index.ts';

/** What comparing terms depends on. */
export const vocabularyReads = ['dimensions.members'] as const;
