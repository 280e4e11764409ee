import type { Plan } from '../../plan/index.ts';
import { type Meeting, type Vocabulary, vocabularyOf } from '../vocabulary.ts';

type Audience = Plan['audiences'][number];
type EngagementRule = Plan['engagementRules'][number];
type Dimensions = Pick<Plan, 'dimensions'>;

/** A piece of market on which two parties meet; without a region, wherever that is. */
export interface Ground {
  readonly segment: string;
  readonly region: string | undefined;
}

/** As the parties call it: `Schools / East`. */
export function groundName(plan: Dimensions, { segment, region }: Ground): string {
  const name = vocabularyOf(plan, 'segment').nameOf(segment);
  return region === undefined ? name : `${name} / ${vocabularyOf(plan, 'region').nameOf(region)}`;
}

/** What two lists of terms have in common: of each two that meet, the narrower. */
export function commonTerms(
  some: readonly string[],
  others: readonly string[],
  { within }: Vocabulary,
): readonly string[] {
  const found = some.flatMap((one) =>
    others.flatMap((other) => (within(one, other) ? [one] : within(other, one) ? [other] : [])),
  );
  return [...new Set(found)];
}

/** Where two audiences meet: in a segment that both name, and in a region where both name one. */
export function groundOf(plan: Dimensions, one: Audience, other: Audience): Ground | undefined {
  const common = (field: 'segment' | 'region') => {
    const [a, b] = [one[field], other[field]];
    return a === undefined || b === undefined ? undefined : commonTerms([a], [b], vocabularyOf(plan, field))[0];
  };
  const segment = common('segment');
  if (segment === undefined) return undefined;
  if (one.region === undefined || other.region === undefined) return { segment, region: one.region ?? other.region };
  const region = common('region');
  return region === undefined ? undefined : { segment, region };
}

/**
 * Whether rules of engagement say who leads on a piece of market; a segment or region that a rule leaves blank means
 * all. `unknown` where they name a part of it, or a term nobody declared.
 */
export function coverage(plan: Dimensions, rules: readonly EngagementRule[], { segment, region }: Ground): Meeting {
  const found = new Set<Meeting>(
    rules.map((rule) => {
      const both = [
        covers(rule.segment, segment, vocabularyOf(plan, 'segment')),
        covers(rule.region, region, vocabularyOf(plan, 'region')),
      ];
      return both.includes('no') ? 'no' : both.includes('unknown') ? 'unknown' : 'yes';
    }),
  );
  return found.has('yes') ? 'yes' : found.has('unknown') ? 'unknown' : 'no';
}

function covers(whole: string | undefined, part: string | undefined, { within, meet }: Vocabulary): Meeting {
  if (whole === undefined) return 'yes';
  if (part === undefined) return 'unknown';
  if (within(part, whole)) return 'yes';
  return meet(part, whole) === 'no' ? 'no' : 'unknown';
}
