import { testRule } from '../testing/rule-cases.ts';
import { brandInconsistent } from './brand-inconsistent.ts';

const showing = (...assets: readonly object[]) => ({
  parties: [
    { id: 'acme', name: 'Acme Paper', kind: 'vendor' },
    {
      id: 'orbit',
      name: 'Orbit Office',
      kind: 'partner',
      brand: { assets: assets.map((asset, index) => ({ title: `Flyer ${index}`, ...asset })) },
    },
  ],
});
const off = { verdict: 'off-guideline', reviewed: '2017-09-15' };

testRule(brandInconsistent, {
  passes: [
    { name: 'on guideline', plan: showing({ verdict: 'on-guideline' }) },
    { name: 'within the grace', plan: showing({ ...off, reviewed: '2017-09-16' }) },
    { name: 'corrected', plan: showing({ ...off, corrected: '2017-09-20' }) },
  ],
  fails: [
    {
      name: 'fifteen days later',
      plan: showing({ ...off }, { verdict: 'on-guideline' }),
      message: 'uncorrected',
      subject: 'party/orbit',
      values: { assets: ['Flyer 0'], days: 15 },
    },
    {
      name: 'a later review found it off again',
      plan: showing({ ...off, corrected: '2017-09-01' }),
      message: 'uncorrected',
    },
    {
      name: 'with less grace',
      plan: showing({ ...off, reviewed: '2017-09-20' }),
      options: { grace: 7 },
      message: 'uncorrected',
    },
  ],
  cannotTell: [{ name: 'nobody says since when', plan: showing({ verdict: 'off-guideline' }), message: 'undated' }],
  notApplicable: [
    { name: 'nothing reviewed', plan: showing({}) },
    { name: 'a draft', plan: { ...showing(off), stage: 'draft' } },
  ],
});
