import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { backgroundOf } from './background.ts';
import { findCauses } from './find-causes.ts';

interface Example {
  readonly reached: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

it('agrees with the worked example of its page', () => {
  const page = readFileSync(new URL('../../../../../docs/kpi.md', import.meta.url), 'utf8');
  const [, section = ''] = page.split('\n## Where it is worst\n');
  const blocks = [...section.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as unknown);
  const [{ reached }, expected] = blocks as [Example, unknown];
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
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
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
  assert.deepEqual(got, expected);
});
