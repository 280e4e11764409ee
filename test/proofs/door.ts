import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annexTypes, integrity, leanPlan, parsePlan, readAnnex, readPlan } from '@tandem-plan/core/plan';
import { judge } from '../../packages/core/src/plan/judge.ts';
import { annexSchema } from '../../packages/core/src/plan/schema/annex.ts';
import { planSchema, version } from '../../packages/core/src/plan/schema/plan.ts';
import { documentTaker } from '../../packages/core/src/plan/take/take.ts';
import { blank, sample } from '../../packages/core/src/plan/testing/sample.ts';
import { root } from '../../scripts/run.mjs';
import { corpusNames } from '../corpus/corpus.ts';
import { arbitraryPlan } from '../laws/arbitrary-plan.ts';
import { type Dice, dice } from '../laws/dice.ts';
import { mutant } from './mutant.ts';
import { piece } from './pieces.ts';

/** What a proof found out, as docs/proof.json keeps it. */
export interface Proved {
  readonly seed: number;
  /** Documents that were read both ways. */
  readonly mutants: number;
  /** Of them, those with nothing wrong. */
  readonly right: number;
  /** Of those, the ones that were not taken in one go but judged. */
  readonly left: number;
}

type Json = Record<string, unknown>;

/** Alike in every value, also in the order of keys and the sign of zero. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  const keys = Object.keys(one);
  const others = Object.keys(other);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    Object.getPrototypeOf(one) === Object.getPrototypeOf(other) &&
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && same((one as Json)[key], (other as Json)[key]))
  );
}

/** How a document is read quickly, and how slowly: the plan, or `undefined`. */
interface Door {
  readonly texts: readonly string[];
  readonly quick: (text: string) => unknown;
  readonly read: (text: string) => unknown;
  readonly slow: (text: string) => unknown;
}

const plain = (text: string): Json => JSON.parse(text) as Json;

const takePlan = documentTaker(planSchema);
const takeAnnex = documentTaker(annexSchema);

/** Small plans, so that a million of them are read in minutes: pieces of such as hold every type of record, and some whole. */
function plans(chance: Dice, seed: number): Door {
  const wholes: Json[] = [sample(), leanPlan(arbitraryPlan(seed, 1)), { ...arbitraryPlan(seed + 1, 1) }];
  const more = Array.from({ length: 12 }, (_, index) => leanPlan(arbitraryPlan(seed + 2 + index, 2)));
  const pieces = Array.from({ length: 400 }, () => piece(chance, chance.pick([sample(), ...wholes, ...more])));
  return {
    texts: [...pieces, blank(), ...wholes].map((plan) => JSON.stringify(plan)),
    quick: (text) => takePlan(plain(text)),
    // With the issues, which must not depend on what was tried before.
    read: (text) => readPlan(text),
    slow: (text) => parsePlan(plain(text)),
  };
}

const annexes = (): Door => ({
  texts: corpusNames()
    .map((name) => join(root, 'test/fixtures/corpus', name, 'annex.json'))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8')),
  quick: (text) => takeAnnex(plain(text)),
  read: (text) => {
    const read = readAnnex(text);
    return read.ok ? read.plan : undefined;
  },
  slow: (text) => {
    const document = plain(text);
    const { data, issues } = judge(annexSchema, document);
    const wrong =
      issues.length > 0 || document['version'] !== version || integrity(data as Json, annexTypes(), true).length > 0;
    return wrong ? undefined : data;
  },
});

const isRight = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && (!('ok' in found) || found.ok === true);

/**
 * Plans and annexes with accidents in them: what is taken in one go must be what the judge finds nothing wrong with, and
 * the same in every value; of all else exactly the judge's issues are told.
 */
export function proveDoor(seed: number, mutants: number): Proved {
  const chance = dice(seed);
  const doors = [plans(chance, seed), annexes()] as const;
  let right = 0;
  let left = 0;
  for (let count = 0; count < mutants; count += 1) {
    const { texts, quick, read, slow } = doors[chance.chance(0.04) ? 1 : 0];
    const text = mutant(chance, plain(chance.pick(texts)));
    const found = slow(text);
    assert.ok(same(read(text), found), `seed ${seed}, mutant ${count} is read otherwise than judged: ${text}`);
    if (!isRight(found)) continue;
    right += 1;
    if (quick(text) === undefined) left += 1;
  }
  return { seed, mutants, right, left };
}
