import type { Plan } from '../../plan/index.ts';
import { daysBetween } from '../../views/index.ts';
import { days } from '../options.ts';
import { defineRule, one } from '../rule.ts';
import { cannotTell, fail, pass } from '../verdict.ts';

type Asset = Plan['parties'][number]['brand']['assets'][number];

/** What was found off guideline and still is. Subjects: parties with reviewed assets. Reason and examples: docs/rules/brand-inconsistent.md */
export const brandInconsistent = defineRule({
  id: 'brand-inconsistent',
  meta: {
    category: 'market',
    severity: 'warning',
    weight: 3,
    cause: 'brand',
    reads: ['parties.name', 'parties.brand.assets'],
    alone: 'parties',
    messages: ['uncorrected', 'undated'],
    fixes: ['corrected'],
    stages: ['proposed', 'agreed', 'active'],
  },
  options: { grace: days(14) },
  subjects: (q) => q.plan.parties.filter(({ brand }) => brand.assets.some(({ verdict }) => verdict !== undefined)),
  refs: one('party'),
  test(party, q, { asOf, options }) {
    const { assets } = party.brand;
    const off = assets.filter(isOff);
    const late = off.filter(({ reviewed }) => reviewed !== undefined && daysBetween(reviewed, asOf) > options.grace);
    const undated = off.filter(({ reviewed }) => reviewed === undefined);
    const titles = (of: readonly Asset[]) => of.map(({ title }) => title);
    if (late.length === 0)
      return undated.length === 0 ? pass : cannotTell('undated', { party: party.name, assets: titles(undated) });
    return fail(
      'uncorrected',
      {
        party: party.name,
        assets: titles(late),
        days: Math.max(...late.map((it) => daysBetween(it.reviewed ?? asOf, asOf))),
      },
      {
        extent: late.length,
        at: q.at(party, 'parties.brand.assets'),
        evidence: late.flatMap((asset) => {
          const row = assets.indexOf(asset);
          return [
            q.at(party, 'parties.brand.assets', row, 'verdict'),
            q.at(party, 'parties.brand.assets', row, 'reviewed'),
          ];
        }),
        fixes: [
          {
            title: 'corrected',
            values: { assets: titles(late), on: asOf },
            commands: late.map((asset) => ({
              type: 'party.setRow',
              input: {
                id: party.id,
                field: 'brand.assets',
                key: { title: asset.title },
                row: { ...asset, corrected: asOf },
              },
            })),
          },
        ],
      },
    );
  },
});

/** A review after the correction found it off again. */
const isOff = ({ verdict, reviewed, corrected }: Asset): boolean =>
  verdict === 'off-guideline' && (corrected === undefined || (reviewed !== undefined && corrected < reviewed));
