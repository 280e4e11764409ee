import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planWith } from '../testing/example.ts';
import { dimension } from '../testing/terms.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { commonTerms, coverage, groundOf } from './ground.ts';

const dimensions = [
  dimension('segment', { education: '', schools: 'education', colleges: 'education', banks: '' }),
  dimension('region', { dach: '', austria: 'dach', spain: '' }),
];

describe('commonTerms', () => {
  const segments = vocabularyOf(planWith({ dimensions }), 'segment');
  it('names the narrower of two that meet, once', () =>
    assert.deepEqual(commonTerms(['education', 'banks'], ['schools', 'colleges', 'schools'], segments), [
      'schools',
      'colleges',
    ]));
});

describe('groundOf', () => {
  const meeting = (one: object, other: object) => {
    const plan = planWith({
      dimensions,
      audiences: [
        { id: 'one', party: 'acme', ...one },
        { id: 'other', party: 'orbit', ...other },
      ],
    });
    const [first, second] = plan.audiences;
    assert.ok(first && second);
    return groundOf(plan, first, second);
  };

  for (const [name, one, other, expected] of [
    [
      'narrower in segment and region',
      { segment: 'schools', region: 'dach' },
      { segment: 'education', region: 'austria' },
      { segment: 'schools', region: 'austria' },
    ],
    ['one region', { segment: 'banks', region: 'spain' }, { segment: 'banks' }, { segment: 'banks', region: 'spain' }],
    ['no region', { segment: 'banks' }, { segment: 'banks' }, { segment: 'banks', region: undefined }],
    ['other regions', { segment: 'banks', region: 'spain' }, { segment: 'banks', region: 'dach' }, undefined],
    ['other segments', { segment: 'banks' }, { segment: 'schools' }, undefined],
    ['a blank segment meets nothing', { region: 'spain' }, { segment: 'banks', region: 'spain' }, undefined],
  ] as const)
    it(name, () => assert.deepEqual(meeting(one, other), expected));
});

describe('coverage', () => {
  const covering = (rules: readonly object[], ground: { segment: string; region?: string }) => {
    const plan = planWith({
      dimensions,
      engagementRules: rules.map((rule, index) => ({ id: `r${index}`, lead: 'either', ...rule })),
    });
    return coverage(plan, plan.engagementRules, { region: undefined, ...ground });
  };

  for (const [name, rules, ground, expected] of [
    ['no rule', [], { segment: 'schools' }, 'no'],
    ['a blank rule is about all', [{}], { segment: 'schools', region: 'spain' }, 'yes'],
    ['a wider segment', [{ segment: 'education' }], { segment: 'schools' }, 'yes'],
    ['a narrower segment is a part', [{ segment: 'schools' }], { segment: 'education' }, 'unknown'],
    ['a region where none is named is a part', [{ region: 'spain' }], { segment: 'banks' }, 'unknown'],
    ['another region', [{ segment: 'banks', region: 'dach' }], { segment: 'banks', region: 'spain' }, 'no'],
    ['a term nobody declared', [{ segment: 'K-12' }], { segment: 'schools' }, 'unknown'],
    ['one rule of several', [{ segment: 'banks' }, { segment: 'schools' }], { segment: 'schools' }, 'yes'],
  ] as const)
    it(name, () => assert.equal(covering(rules, ground), expected));
});
