import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a judge says of a value that does not fit; everything else is the value with its defaults. */
export const unfit = Symbol('unfit');

export type Judge = (value: unknown) => unknown;

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly defaultValue?: unknown;
  readonly checks?: readonly z.core.$ZodCheck<unknown>[];
}

const none: readonly never[] = [];

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/**
 * A schema's yes or no, without its reasons. The validator makes a report for each field, also for those that
 * are absent, which is most of its work; a plan that is all right needs none of them. Objects, lists, options and
 * defaults are walked here, each value in them is still the validator's own to judge.
 */
export function judgeOf(schema: Schema): Judge {
  const { type, shape, catchall, element, innerType, checks = none } = defOf(schema);
  if (checks.length > 0) return judgeValue(schema);
  if (type === 'object' && shape !== undefined && catchall?._zod.def.type === 'never') return judgeObject(shape);
  if (type === 'array' && element !== undefined) return judgeList(judgeOf(element));
  if ((type === 'optional' || type === 'default') && innerType !== undefined) return judgeOf(innerType);
  return judgeValue(schema);
}

type Payload = z.core.ParsePayload;

/** Calls the validator with one payload for all values: it keeps none of it once it has found no issue. */
function judgeValue(schema: Schema): Judge {
  const context = { async: false };
  const { type, checks = none } = defOf(schema);
  const holds = checks.map(({ _zod: { check } }) => check);
  const isKind = kinds[type];
  let payload: Payload = { value: undefined, issues: [] };
  const run = (value: unknown): void => {
    payload.value = value;
    if (isKind === undefined) payload = schema._zod.run(payload, context) as Payload;
    else for (const check of holds) void check(payload);
  };
  return (value) => {
    if (isKind?.(value) === false) return unfit;
    run(value);
    if (payload.issues.length === 0) return payload.value;
    payload = { value: undefined, issues: [] };
    return unfit;
  };
}

/** Kinds of value of which the validator asks no more than this before it comes to their checks. */
const kinds: Readonly<Partial<Record<string, (value: unknown) => boolean>>> = {
  string: (value) => typeof value === 'string',
  number: Number.isFinite,
};

function judgeList(judge: Judge): Judge {
  return (value) => {
    if (!Array.isArray(value)) return unfit;
    const data: unknown[] = [];
    for (const entry of value) {
      const judged = judge(entry);
      if (judged === unfit) return unfit;
      data.push(judged);
    }
    return data;
  };
}

function judgeObject(shape: Readonly<Record<string, Schema>>): Judge {
  const judges = new Map<string, Judge>();
  const blanks: (readonly [string, Def])[] = [];
  const required: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const def = defOf(schema);
    judges.set(name, judgeOf(schema));
    if (def.type === 'default') blanks.push([name, def]);
    else if (def.type !== 'optional') required.push(name);
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return unfit;
    const data: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const judged = judges.get(name)?.((value as Record<string, unknown>)[name]);
      if (judged === undefined || judged === unfit) return unfit;
      data[name] = judged;
    }
    for (const name of required) if (data[name] === undefined) return unfit;
    // The validator makes a blank anew each time it is asked for one.
    for (const [name, def] of blanks) if (data[name] === undefined) data[name] = def.defaultValue;
    return data;
  };
}
