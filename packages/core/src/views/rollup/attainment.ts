import type { Plan } from '../../plan/index.ts';
import { kpiView } from '../kpi/compute.ts';
import { pace } from '../kpi/pace.ts';

/**
 * How a row's pace follows from its two figures, without a question that a processor could guess wrong: whether `due` stands
 * above the line, and whether the fraction is told from 2 downwards, as that of a planned loss is.
 */
const swapped = 1;
const mirrored = 2;

/** One figure of one plan against what was due of it. */
export interface AttainmentRow {
  readonly direction: 'increase' | 'decrease' | 'above' | 'below' | 'inside' | null;
  /** In any one unit; `null` where unknown. */
  readonly actual: number | null;
  readonly due: number | null;
  readonly weight: number;
}

/** How many plans stand how well. */
export interface Attainment {
  /** Mean over the plans that can be told; each is the weighted mean of its paces between 0 and 1. `null` where none can. */
  readonly mean: number | null;
  readonly good: number;
  readonly watch: number;
  readonly bad: number;
  /** Plans of which nothing can be told. */
  readonly none: number;
  /** Of each plan, in the order given; `NaN` where nothing can be told. */
  readonly plans: Float64Array;
}

/**
 * The figures of many plans in columns, which are made once; a plan that changes is put in its place anew.
 * `Float64Array` holds money in minor units exactly up to 2⁵³.
 */
export class AttainmentColumns {
  #actual = new Float64Array(0);
  #due = new Float64Array(0);
  #weight = new Float64Array(0);
  #rule = new Uint8Array(0);
  /** Where the rows of each plan begin, and where the last ones end. */
  #starts: Uint32Array;

  /** @param plans the rows of each plan */
  constructor(plans: readonly (readonly AttainmentRow[])[]) {
    this.#starts = new Uint32Array(plans.length + 1);
    let rows = 0;
    for (const [index, plan] of plans.entries()) this.#starts[index + 1] = rows += plan.length;
    this.#resize(rows);
    for (const [index, plan] of plans.entries()) this.#write(index, plan);
  }

  /** How many plans there are. */
  get length(): number {
    return this.#starts.length - 1;
  }

  /**
   * Puts a plan's new rows in the place of its old ones. Cheap as long as they are as many.
   *
   * @throws RangeError if there is no such plan
   */
  set(plan: number, rows: readonly AttainmentRow[]): void {
    const { start, end } = this.#placeOf(plan);
    const grown = rows.length - (end - start);
    if (grown !== 0) this.#shift(plan, end, grown);
    this.#write(plan, rows);
  }

  /**
   * One pass over the columns, with what `pace` says of each direction, of a zero and of a loss.
   *
   * @param bands percent from which a plan is good, or to be watched
   * Source: docs/kpi.md#attainment-of-many-plans
   */
  pass({ good = 90, watch = 75 }: { good?: number; watch?: number } = {}): Attainment {
    const [actuals, dues, weights, rules, starts] = [this.#actual, this.#due, this.#weight, this.#rule, this.#starts];
    const plans = new Float64Array(this.length);
    let [sum, told, isGood, isWatched] = [0, 0, 0, 0];
    const [goodFrom, watchFrom] = [lowestOf(good), lowestOf(watch)];
    let row = 0;
    for (let plan = 0; plan < plans.length; plan += 1) {
      const end = starts[plan + 1] as number;
      let total = 0;
      let counted = 0;
      for (; row < end; row += 1) {
        const rule = rules[row] as number;
        const actual = actuals[row] as number;
        const due = dues[row] as number;
        const weight = weights[row] as number;
        const from = rule & mirrored;
        const exchanged = (rule & swapped) * (due - actual);
        const pace = from + ((1 - from) * (actual + exchanged)) / (due - exchanged);
        // Twice the pace between 0 and 1.
        total += weight * (Math.abs(pace) - Math.abs(pace - 1) + 1);
        counted += weight;
      }
      const mean = total / (2 * counted);
      plans[plan] = mean;
      if (counted === 0) continue;
      sum += mean;
      told += 1;
      isGood += Number(mean >= goodFrom);
      isWatched += Number(mean >= watchFrom);
    }
    isWatched -= isGood;
    const none = plans.length - told;
    return {
      mean: told === 0 ? null : sum / told,
      good: isGood,
      watch: isWatched,
      bad: told - isGood - isWatched,
      none,
      plans,
    };
  }

  #placeOf(plan: number) {
    const [start, end] = [this.#starts[plan], this.#starts[plan + 1]];
    if (start === undefined || end === undefined)
      throw new RangeError(`plan: expected 0 to ${this.length - 1}, got ${plan}`);
    return { start, end };
  }

  #write(plan: number, rows: readonly AttainmentRow[]): void {
    const { start } = this.#placeOf(plan);
    for (const [index, row] of rows.entries()) {
      const { rule, actual, due, weight } = cellOf(row);
      this.#rule[start + index] = rule;
      this.#actual[start + index] = actual;
      this.#due[start + index] = due;
      this.#weight[start + index] = weight;
    }
  }

  #shift(plan: number, end: number, by: number): void {
    const [actual, due, weight, rule] = [this.#actual, this.#due, this.#weight, this.#rule];
    this.#resize(actual.length + by);
    const kept = Math.min(end, end + by);
    for (const [to, from] of [
      [this.#actual, actual],
      [this.#due, due],
      [this.#weight, weight],
      [this.#rule, rule],
    ] as const) {
      to.set(from.subarray(0, kept));
      to.set(from.subarray(end), end + by);
    }
    for (let next = plan + 1; next < this.#starts.length; next += 1)
      this.#starts[next] = (this.#starts[next] as number) + by;
  }

  #resize(rows: number): void {
    this.#actual = new Float64Array(rows);
    this.#due = new Float64Array(rows);
    this.#weight = new Float64Array(rows);
    this.#rule = new Uint8Array(rows);
  }
}

interface Cell {
  readonly rule: number;
  readonly actual: number;
  readonly due: number;
  readonly weight: number;
}

/** A share so large that a fraction of it is lost in reckoning; it counts as 1 all the same. */
const vast = 2 ** 40;

/**
 * How a row is kept. What has an answer but no share of its figures, such as a floor of zero, is kept as 1 of 1 or 0 of 1;
 * what cannot be told, without weight.
 */
function cellOf({ direction, actual, due, weight }: AttainmentRow): Cell {
  if (direction === null || actual === null || due === null) return { ...whole, weight: 0 };
  if (direction === 'inside') return { ...whole, weight };
  const share = pace(direction, actual, due);
  if (share === null) return { ...whole, weight: 0 };
  if (due === 0 || Math.abs(share) > vast) return { ...whole, actual: share >= 1 ? 1 : 0, weight };
  const isLower = direction === 'decrease' || direction === 'below';
  if (isLower && due > 0 && (actual <= 0 || due / actual > vast)) return { ...whole, weight };
  if (due < 0) return { rule: isLower ? 0 : mirrored, actual, due, weight };
  return { rule: isLower ? swapped : 0, actual, due, weight };
}

const whole = { rule: 0, actual: 1, due: 1 };

/** What a mean may be off by, so that nine tenths are nine tenths. */
const lowestOf = (percent: number): number => (percent / 100) * (1 - 2 ** -50);

/** The rows of one plan: each KPI's result against what was due of it, with its weight. */
export function attainmentRows(plan: Plan, { asOf }: { asOf: string }): readonly AttainmentRow[] {
  return plan.kpis.map((kpi): AttainmentRow => {
    const { direction, reached, due, pace } = kpiView(plan, kpi.id, { asOf });
    const weight = kpi.weight ?? 1;
    if (reached === null || due === null) return { direction: null, actual: null, due: null, weight };
    if (direction !== 'range') return { direction, actual: reached.value, due, weight };
    const beyond = pace !== null && pace < 1;
    return {
      direction: !beyond ? 'inside' : reached.value < due ? 'above' : 'below',
      actual: reached.value,
      due,
      weight,
    };
  });
}
