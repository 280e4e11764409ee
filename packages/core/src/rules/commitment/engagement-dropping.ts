import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';
import { engagementReads, seriesOf, wholeOf } from './engagement-series.ts';

/** A party takes part less and less. Subjects: parties with anything recorded. Reason and examples: docs/rules/engagement-dropping.md */
export const engagementDropping = defineRule({
  id: 'engagement-dropping',
  meta: {
    category: 'commitment',
    severity: 'warning',
    weight: 3,
    cause: 'commitment',
    reads: ['parties.name', ...engagementReads],
    alone: 'parties',
    messages: ['attendance', 'exposure', 'visits', 'tooFew'],
    stages: ['active'],
  },
  options: {},
  subjects: (q) => q.plan.parties.filter((party) => seriesOf(party, q).some(({ any }) => any)),
  refs: one('party'),
  test(party, q) {
    const told = seriesOf(party, q).flatMap((series) => {
      const figures = wholeOf(series);
      return figures === undefined ? [] : [{ ...series, figures }];
    });
    if (told.length === 0) return cannotTell('tooFew', { party: party.name });
    const falling = told.find(({ figures }) =>
      figures.every((figure, index) => figure < (figures[index - 1] ?? Infinity)),
    );
    if (falling === undefined) return pass;
    const { sign, figures, periods, evidence } = falling;
    return fail(
      sign,
      { party: party.name, figures, from: periods[0], to: periods.at(-1) },
      { evidence: [q.at(party, 'parties.name'), ...evidence], extent: (figures[0] ?? 0) - (figures.at(-1) ?? 0) },
    );
  },
});
