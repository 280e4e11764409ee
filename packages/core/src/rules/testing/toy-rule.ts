import type { RuleMeta } from '../rule.ts';
import { defineRule, one, type Rule } from '../rule.ts';
import { cannotTell, fail, type FailDetails, pass } from '../verdict.ts';

/** A rule on records of one type, which fails on every title that begins with its word, and cannot tell of `?`. */
export function toyRule(
  id: string,
  place: 'objectives' | 'initiatives' | 'actions',
  meta: Partial<RuleMeta> = {},
  details: FailDetails = {},
): Rule {
  return defineRule({
    id,
    meta: {
      category: 'execution',
      severity: 'warning',
      weight: 1,
      cause: 'effort',
      reads: [`${place}.title`],
      messages: ['bad', 'open'],
      ...meta,
    },
    options: {},
    subjects: (q): readonly { readonly id: string; readonly title: string }[] => q.plan[place],
    refs: one(place.slice(0, -1)),
    test({ title }) {
      if (title.startsWith('?')) return cannotTell('open');
      return title.split(' ').includes(id) ? fail('bad', { title }, details) : pass;
    },
  });
}
