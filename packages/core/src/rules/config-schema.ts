import type { OptionSpec } from './options.ts';
import { presetNames } from './presets.ts';
import type { Rule } from './rule.ts';

type Json = Readonly<Record<string, unknown>>;

const level: Json = { enum: ['off', 'note', 'warning', 'error'] };
const text: Json = { type: 'string', pattern: '\\S' };
const day: Json = { type: 'string', format: 'date' };

function optionSchema(spec: OptionSpec): Json {
  if (spec.kind === 'flag') return { type: 'boolean', default: spec.default };
  const { kind, min, max } = spec;
  const type = kind === 'percent' ? 'number' : 'integer';
  return { type, minimum: min, maximum: max, default: spec.default, ...(kind === 'days' ? { title: 'days' } : {}) };
}

function settingSchema({ options }: Rule): Json {
  const properties = Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec)]));
  const object: Json = { type: 'object', properties, additionalProperties: false };
  return { anyOf: [level, { type: 'array', prefixItems: [level, object], items: false, minItems: 1 }] };
}

const subject: Json = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: { type: 'string' }, id: { type: 'string', pattern: '^([a-z0-9-]{1,64})?$' } },
};

/**
 * The JSON Schema (draft 2020-12) of a configuration, so that an editor completes and checks it. It accepts what
 * `createChecker` accepts.
 *
 * @param catalog the rules there are: Tandem's and the host's own
 */
export function configSchema(catalog: readonly Rule[]): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tandem:config:1.0',
    title: 'How plans are judged',
    type: 'object',
    additionalProperties: false,
    properties: {
      preset: { enum: presetNames },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(catalog.map((rule) => [rule.id, settingSchema(rule)])),
      },
      waivers: {
        type: 'array',
        items: {
          type: 'object',
          required: ['rule', 'by', 'why', 'until'],
          additionalProperties: false,
          properties: {
            rule: { enum: catalog.map(({ id }) => id) },
            subjects: { type: 'array', items: subject },
            by: text,
            why: text,
            until: day,
            since: day,
          },
        },
      },
    },
  };
}
