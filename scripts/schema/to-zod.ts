import * as z from 'zod/mini';
import { isCurrency } from '../../packages/core/src/plan/schema/currency.ts';
import type { Field, Shape } from '../../packages/core/src/plan/schema/field.ts';
import { termLength } from '../../packages/core/src/plan/schema/fields.ts';
import { isDay, isInstant, isPeriodKey } from '../../packages/core/src/plan/schema/time.ts';

/** What each validator was made from. */
export const fields = z.registry<Field>();

const idPattern = /^[a-z0-9-]{1,64}$/;
const idText = () => z.string().check(z.regex(idPattern));
const short = (max: number) => z.string().check(z.maxLength(max));
const level = () => z.enum(['off', 'note', 'warning', 'error']);

function object(shape: Shape) {
  return z.strictObject(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, toZod(field)])));
}

const values = ({ values: [first = '', ...more] = [] }: Field) => z.enum([first, ...more]);

function bare(field: Field): z.core.$ZodType {
  const { kind, shape = {}, maxLength = Infinity } = field;
  switch (kind) {
    case 'id':
    case 'reference':
      return idText();
    case 'text':
    case 'prose':
      return field.pattern === undefined
        ? short(maxLength)
        : z.string().check(z.maxLength(maxLength), z.regex(field.pattern));
    case 'flag':
      return z.boolean();
    case 'number': {
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, integer = false } = field;
      return z.number().check(z.minimum(min), z.maximum(max), ...(integer ? [z.int()] : []));
    }
    case 'currency':
      return z.string().check(z.refine(isCurrency));
    case 'day':
      return z.string().check(z.refine(isDay));
    case 'instant':
      return z.string().check(z.refine(isInstant));
    case 'period':
      return z.string().check(z.refine(isPeriodKey));
    case 'choice':
      return values(field);
    case 'constant':
      return field.values === undefined ? z.string() : z.literal([...field.values]);
    case 'term':
      return short(termLength);
    case 'texts':
    case 'terms':
      return z.array(short(maxLength));
    case 'choices':
      return z.array(values(field));
    case 'references':
      return z.array(idText());
    case 'slice':
      return z.record(idText(), z.string().check(z.minLength(1), z.maxLength(termLength)));
    case 'settings':
      return z.record(short(maxLength), z.union([level(), z.tuple([level(), z.record(z.string(), z.unknown())])]));
    case 'custom':
      return field.free === true ? z.unknown() : z.record(idText(), z.unknown());
    case 'table':
    case 'points':
    case 'collection':
      return z.array(object(shape));
    case 'money':
    case 'subject':
    case 'stamp':
    case 'group':
    case 'record':
      return object(shape);
  }
}

/**
 * The same schema in a validator that others wrote: what both accept and refuse alike is held to it by a test, and
 * the published JSON Schema is made from it.
 */
export function toZod(field: Field): z.core.$ZodType {
  const inner = bare(field);
  fields.add(inner, field);
  const schema = field.nullable === true ? z.nullable(inner) : inner;
  if (field.presence === 'optional') return z.optional(schema);
  return field.presence === 'blank' ? z._default(schema, () => field.blank as never) : schema;
}
