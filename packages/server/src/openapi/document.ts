import { type ProblemCode, problems } from '../problem.ts';
import { examples } from './examples.ts';
import { hostSchemas } from './host-schemas.ts';
import type { Answer, Operation, Parameter } from './operation.ts';
import { id, ref, type Schema } from './schema.ts';
import { syncSchemas } from './sync-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

const plan: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: "The plan's id. Another's plan answers as one that does not exist.",
  schema: id,
  example: 'west-2017',
};

/** The OpenAPI 3.1 description of what is mounted. */
export function openApi(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const path = operation.route.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: written(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tandem',
      version,
      summary: 'Joint business plans that two organisations write together',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    webhooks: {
      'plan.changed': {
        post: {
          operationId: 'hear',
          summary: 'What the host is told, where it asked to be',
          requestBody: json(ref('Webhook'), examples.webhook),
          responses: { '2XX': { description: 'Taken. Whatever else is answered, it is sent again.' } },
        },
      },
    },
    components: {
      schemas: { ...syncSchemas, ...hostSchemas },
      securitySchemes: {
        session: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'From `POST /v1/sessions`.' },
        host: {
          type: 'http',
          scheme: 'bearer',
          description: "What the handler's `authorize` knows the host's backend by.",
        },
      },
    },
  };
}

function written({
  method: _,
  route,
  answers,
  problems: codes,
  body,
  parameters = [],
  security,
  ...rest
}: Operation): Json {
  const all = route.includes(':id') ? [plan, ...parameters] : parameters;
  return {
    ...rest,
    ...(security === undefined ? { security: [] } : { security: [{ [security]: [] }] }),
    ...(all.length > 0 ? { parameters: all } : {}),
    ...(body === undefined ? {} : { requestBody: { required: true, ...json(body.schema, body.example) } }),
    responses: responsesOf(answers, codes),
  };
}

function responsesOf(answers: readonly Answer[], codes: readonly ProblemCode[]): Json {
  const responses: Record<string, { description: string; content?: Json }> = {};
  for (const { status, description, type = 'application/json', schema, example } of answers) {
    responses[status] = { description, ...(schema === undefined ? {} : json(schema, example, type)) };
  }
  const told = problems.filter(({ code }) => codes.some((known) => known === code));
  for (const { code, status, title } of told) {
    const same = told.filter((problem) => problem.status === status);
    const before = responses[status];
    const value = { type: `urn:tandem-plan:problem:${code}`, title, status };
    const known = before?.content?.[problemJson] as { examples: Json } | undefined;
    responses[status] = {
      description: before?.description ?? same.map((problem) => `\`${problem.code}\`: ${problem.title}.`).join(' '),
      content: {
        ...before?.content,
        [problemJson]: { schema: ref('Problem'), examples: { ...known?.examples, [code]: { value } } },
      },
    };
  }
  return responses;
}

const problemJson = 'application/problem+json';

const json = (schema: Schema, example: unknown, type = 'application/json') => ({
  content: { [type]: { schema, ...(example === undefined ? {} : { example }) } },
});
