/** A JSON Schema of 2020-12, as OpenAPI 3.1 has them. */
export type Schema = Readonly<Record<string, unknown>>;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object; a member whose name ends with `?` may be missing. */
export function object(members: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  const entries = Object.entries(members);
  const required = entries.flatMap(([name]) => (name.endsWith('?') ? [] : [name]));
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
    ...(required.length > 0 ? { required } : {}),
    ...more,
  };
}

/** An object with these members and no others. */
export const exactly = (members: Readonly<Record<string, Schema>>, more: Schema = {}): Schema =>
  object(members, { additionalProperties: false, ...more });

export const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
export const said = (schema: Schema, description: string): Schema => ({ ...schema, description });

export const text: Schema = { type: 'string' };
export const name: Schema = { type: 'string', minLength: 1, maxLength: 200 };
export const id: Schema = { type: 'string', pattern: '^[a-z0-9-]{1,64}$' };
export const day: Schema = { type: 'string', format: 'date' };
export const instant: Schema = { type: 'string', format: 'date-time' };
export const digest: Schema = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' };
export const whole = (minimum: number): Schema => ({ type: 'integer', minimum });
export const word = (...values: readonly string[]): Schema => ({ type: 'string', enum: values });
export const constant = (value: string | number): Schema => ({ const: value });
export const anything: Schema = {};
/** Any members, of which no more is said here. */
export const open: Schema = { type: 'object', additionalProperties: true };
