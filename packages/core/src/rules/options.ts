/** One option of a rule: its kind, its default, and what it may be. */
export type OptionSpec =
  | {
      readonly kind: 'days' | 'percent' | 'count';
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'flag'; readonly default: boolean };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]['default'] extends boolean ? boolean : number;
};

type NumberSpec = Extract<OptionSpec, { default: number }>;
type FlagSpec = Extract<OptionSpec, { default: boolean }>;

export const days = (value: number): NumberSpec => ({ kind: 'days', default: value, min: 0, max: 3660 });
export const percent = (value: number, max = 100): NumberSpec => ({ kind: 'percent', default: value, min: 0, max });
export const count = (value: number, min = 0): NumberSpec => ({ kind: 'count', default: value, min, max: 1000 });
export const flag = (value: boolean): FlagSpec => ({ kind: 'flag', default: value });

export const defaultsOf = (specs: OptionSpecs): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default]));

/** What is wrong with a value for an option, in one line; `undefined` when it will do. */
export function optionProblem(spec: OptionSpec, value: unknown): string | undefined {
  if (spec.kind === 'flag') {
    return typeof value === 'boolean' ? undefined : `expected true or false, got ${JSON.stringify(value)}`;
  }
  const { kind, min, max } = spec;
  const whole = kind === 'percent' || Number.isInteger(value);
  return typeof value === 'number' && value >= min && value <= max && whole
    ? undefined
    : `expected ${kind === 'percent' ? 'a percentage' : `a whole number${kind === 'days' ? ' of days' : ''}`} from ${min} to ${max}, got ${JSON.stringify(value)}`;
}
