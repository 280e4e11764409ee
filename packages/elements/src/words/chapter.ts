import type { Finding } from '@tandem-plan/core/rules';

/** The chapter a finding is about: no record, so that no path leads to it. */
export function chapterOf({ path, subjects: [first] }: Pick<Finding, 'path' | 'subjects'>): string | undefined {
  return path === '' && first?.type === 'section' ? first.id : undefined;
}

/** Where one puts right what is wrong with a chapter: its roles where they are laid out, anything else in itself. */
export const placeInChapter = (rule: string, chapter: string): { readonly type: string; readonly id: string } =>
  rule.startsWith('rasci-') ? { type: 'assignment', id: '' } : { type: 'section', id: chapter };
