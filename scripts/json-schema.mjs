// `npm run schema`: writes the JSON Schemas that the core publishes. They follow from its own schema, and a test
// holds them to it. Needs TypeScript from source: node --import tsx --conditions=@tandem-plan/source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { annexTypes, types } from '../packages/core/src/plan/describe.ts';
import { annexSchema } from '../packages/core/src/plan/schema/annex.ts';
import { isCurrency } from '../packages/core/src/plan/schema/currency.ts';
import { planSchema, version } from '../packages/core/src/plan/schema/plan.ts';
import { rules } from '../packages/core/src/rules/catalog.ts';
import { configSchema } from '../packages/core/src/rules/config-schema.ts';
import { fields, toZod } from './schema/to-zod.ts';
import { texts } from '../packages/core/src/plan/texts/en/index.ts';
import { createWords } from '../packages/core/src/plan/texts/words.ts';

/** @typedef {import('../packages/core/src/plan/field-info.ts').FieldInfo} FieldInfo */
/** @typedef {import('../packages/core/src/plan/field-info.ts').TypeInfo} TypeInfo */
/** @typedef {{ [keyword: string]: unknown, properties?: Record<string, Node>, items?: Node, title?: string }} Node */

const words = createWords(texts);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const currencies = letters
  .flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
  .filter((code) => isCurrency(code));

const dayOfYear = '((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))';
const timeOfDay = '([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?';

/** What our own checks say, in the terms of JSON Schema. @type {Record<string, object>} */
const byKind = {
  day: { format: 'date' },
  // Not `date-time`: seconds may be left out. Leap days are taken on trust.
  instant: { pattern: `^\\d{4}-${dayOfYear}T${timeOfDay}(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$` },
  period: { pattern: '^\\d{4}(-Q[1-4]|-P(0[1-9]|1[0-3]))?$' },
  currency: { $ref: '#/$defs/currency' },
};

/** @param {z.core.$ZodType} schema */
const raw = (schema) =>
  /** @type {Node} */ (
    z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io: 'input',
      override({ zodSchema, jsonSchema }) {
        const meta = fields.get(zodSchema);
        Object.assign(jsonSchema, byKind[meta?.kind ?? '']);
        if (meta?.ref !== undefined) jsonSchema['x-tandem-ref'] = meta.ref;
        if (meta?.nature === 'record') jsonSchema['x-tandem-nature'] = 'record';
        // Blanks are what a reader makes of absence, not what a writer should write.
        delete jsonSchema.default;
      },
    })
  );

/** @param {Node | undefined} node @param {string} key */
function name(node, key) {
  if (node === undefined) return;
  if (words.has(key)) node.title = words.label(key);
  const hint = words.hint(key);
  if (hint !== undefined) node['description'] = hint;
}

/** @param {Node | undefined} node @param {readonly FieldInfo[]} infos @param {string} owner */
function nameFields(node, infos, owner) {
  for (const info of infos) {
    let inner = node;
    let key = owner;
    for (const step of info.name.split('.')) {
      inner = inner?.properties?.[step];
      key += `.${step}`;
      name(inner, key);
    }
    if (info.columns !== undefined) nameFields(inner?.items, info.columns, key);
  }
}

/** @param {z.core.$ZodType} schema @param {readonly TypeInfo[]} infos @param {string} kind */
function published(schema, infos, kind) {
  const { $schema, ...root } = raw(schema);
  for (const { type, place, cardinality, fields: inner } of infos) {
    const node = place === '' ? root : root.properties?.[place];
    const record = cardinality === 'many' ? node?.items : node;
    if (cardinality === 'many') name(node, place);
    name(record, type);
    nameFields(record, inner, type);
  }
  Object.assign(root.properties?.['version'] ?? {}, { const: version });
  const $defs = { currency: { title: 'ISO 4217', enum: currencies } };
  return { $schema, $id: `urn:tandem:${kind}:${version}`, ...root, $defs };
}

/** @param {unknown} schema */
const written = (schema) => `${JSON.stringify(schema, null, 1)}\n`;

/** File name → JSON text. */
export const jsonSchemas = () =>
  new Map([
    ...[
      { kind: 'plan', schema: toZod(planSchema), infos: types() },
      { kind: 'annex', schema: toZod(annexSchema), infos: annexTypes() },
    ].map(
      ({ kind, schema, infos }) =>
        /** @type {const} */ ([`${kind}-${version}.schema.json`, written(published(schema, infos, kind))]),
    ),
    ['config-1.0.schema.json', written(configSchema(rules))],
  ]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../packages/core/schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of jsonSchemas()) writeFileSync(new URL(file, folder), text);
}
