import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { examplePlan, figure } from '../kpi/testing/example.ts';
import { backgroundOf } from './background.ts';
import { findCauses } from './find-causes.ts';
import { localise } from './localise.ts';

interface Reached {
  readonly reached: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Sliced {
  readonly slices: Readonly<Record<string, Readonly<Record<string, readonly [due: number, reached: number]>>>>;
}

const page = readFileSync(new URL('../../../../../docs/kpi.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('\n## Where it is worst\n');
const blocks = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
const [byRegion, places, bySegment, few] = blocks as [Reached, unknown, Sliced, unknown];

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

it('agrees with the worked example of places', () => {
  const { reached } = byRegion;
  const regions = Object.keys(reached);
  const segments = Object.keys(reached[regions[0] ?? ''] ?? {});
  const actual = Float64Array.from(regions.flatMap((region) => Object.values(reached[region] ?? {})));
  const planned = new Float64Array(actual.length).fill(100);
  const found = findCauses({
    dimensions: [
      { id: 'region', members: regions },
      { id: 'segment', members: segments },
    ],
    codes: [
      Uint16Array.from(actual, (_, leaf) => Math.floor(leaf / segments.length)),
      Uint16Array.from(actual, (_, leaf) => leaf % segments.length),
    ],
    planned,
    actual,
  });
  const got = {
    level: found.level,
    spread: rounded(backgroundOf(planned, actual, 1)?.spread ?? 0, 4),
    verdict: found.verdict,
    causes: found.causes.map(({ where, lacks, share, confidence }) => ({
      where,
      lacks,
      share: rounded(share, 3),
      confidence: rounded(confidence, 3),
    })),
    lacks: found.lacks,
  };
  assert.deepEqual(got, places);
});

it('agrees with the worked example of few slices', () => {
  const slices = Object.entries(bySegment.slices).flatMap(([segment, products]) =>
    Object.entries(products).map(([product, [due, reached]]) => ({ slice: { segment, product }, due, reached })),
  );
  const plan = examplePlan({
    targets: slices.map(({ slice, due }) => figure(due, '2017-Q1', slice)),
    actuals: slices.map(({ slice, reached }) => figure(reached, '2017-Q1', slice)),
  });
  const found = localise(plan, 'k', { period: '2017-Q1' });
  const got = {
    verdict: found.verdict,
    causes: found.causes.map(({ where, lacks, share, confidence }) => ({
      where,
      lacks,
      share: rounded(share, 3),
      confidence,
    })),
    few: found.few && { ...found.few, share: rounded(found.few.share, 3) },
  };
  assert.deepEqual(got, few);
});
