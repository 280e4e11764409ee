import type { Plan } from '../../plan/index.ts';
import { addDays, addMonths } from '../../views/index.ts';
import { defineRule } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { engagementReads, type Series, seriesOf, wholeOf } from './engagement-series.ts';

interface Subject {
  readonly party: Plan['parties'][number];
  readonly signs: readonly Series[];
}

/** A party takes part less and less. Subjects: parties with anything recorded. Reason and examples: docs/rules/engagement-dropping.md */
export const engagementDropping = defineRule({
  id: 'engagement-dropping',
  meta: {
    category: 'commitment',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['parties.name', ...engagementReads],
    messages: ['attendance', 'exposure', 'visits', 'tooFew'],
    stages: ['active'],
  },
  options: {},
  subjects: (q): readonly Subject[] =>
    q.plan.parties.flatMap((party) => {
      const signs = seriesOf(party, q).filter(({ any }) => any);
      return signs.length === 0 ? [] : [{ party, signs }];
    }),
  refs: ({ party }) => [{ type: 'party', id: party.id }],
  test({ party, signs }, q) {
    const told = signs.flatMap((series) => {
      const figures = wholeOf(series);
      return figures === undefined ? [] : [{ ...series, figures }];
    });
    if (told.length === 0) return cannotTell('tooFew', { party: party.name });
    const falling = told.find(({ figures }) =>
      figures.every((figure, index) => figure < (figures[index - 1] ?? Infinity)),
    );
    if (falling === undefined) return pass;
    const { sign, figures, periods, evidence } = falling;
    const [from, to] = [periods[0], periods[3]].map((period = '') => (sign === 'visits' ? lastDay(period) : period));
    return fail(
      sign,
      { party: party.name, figures, from, to },
      { evidence: [q.at(party, 'parties.name'), ...evidence()], extent: (figures[0] ?? 0) - (figures.at(-1) ?? 0) },
    );
  },
});

/** Words name a month by its last day. */
const lastDay = (month: string): string => addDays(addMonths(`${month}-01`, 1), -1);
