import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

/** A body as it is described: its errors, and the examples it comes with. */
export interface Described {
  readonly name: string;
  readonly schema: (value: unknown) => readonly string[];
  readonly example: unknown;
}

interface Media {
  readonly schema: Json;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Body {
  readonly content?: Readonly<Record<string, Media>>;
}

interface Operation {
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

/** Reads a description as a client does that takes it at its word: a member it does not name is an error. */
export function describedBy(document: Json) {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package declares an ES default export and ships CommonJS.
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema(closed({ $id: 'https://tandem.test/', components: document['components'] }) as Json);
  const compiled = (schema: Json): ((value: unknown) => readonly string[]) => {
    const whole = JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/', '"https://tandem.test/#/')) as Json;
    const validate: ValidateFunction = ajv.compile(whole);
    return (value) => (validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`));
  };
  const described = (name: string, body: Body | undefined): Described[] =>
    Object.entries(body?.content ?? {}).flatMap(([type, { schema, example, examples = {} }]) => {
      const [takes, full] = [compiled(schema), `${name} ${type}`];
      return [example, ...Object.values(examples).map(({ value }) => value)].map((each) => ({
        name: full,
        schema: takes,
        example: each,
      }));
    });
  const all = Object.entries(
    document['paths'] as Readonly<Record<string, Readonly<Record<string, Operation>>>>,
  ).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );
  const requests = all.flatMap(({ name, operation }) => described(name, operation.requestBody));
  const answers = all.flatMap(({ name, operation }) =>
    Object.entries(operation.responses).flatMap(([status, body]) => described(`${name} ${status}`, body)),
  );
  const [webhook] = Object.values(document['webhooks'] as Readonly<Record<string, { readonly post: Operation }>>);
  requests.push(...described('webhook', webhook?.post.requestBody));

  return {
    requests,
    answers,
    checkRequest(route: string, value: unknown): readonly string[] {
      const name = `post ${route.replace(':id', '{id}')} application/json`;
      const found = requests.find((each) => each.name === name);
      assert.ok(found, `${name} is not described`);
      return found.schema(value);
    },
    /** Holds an answer against what is said of its status. @throws AssertionError where it is not said, or otherwise */
    async checkAnswer(method: string, path: string, response: Response): Promise<void> {
      const route = path.replace(/^\/v1\/plans\/[^/]+/, '/v1/plans/{id}');
      const name = `${method} ${route} ${response.status}`;
      const operation = all.find((each) => each.name === `${method} ${route}`)?.operation;
      const said = operation?.responses[response.status];
      assert.ok(said, `${name} is not described`);
      const type = response.headers.get('content-type')?.split(';')[0];
      if (type === undefined) assert.equal(said.content, undefined, name);
      else {
        const media = answers.find((each) => each.name === `${name} ${type}`);
        assert.ok(media, `${name} ${type} is not described`);
        if (type === 'text/event-stream') {
          // The other branch of a stream that was cloned ends only when both do.
          void response.body?.cancel();
          return;
        }
        const body: unknown = type.endsWith('json') ? await response.json() : await response.text();
        assert.deepEqual(media.schema(body), [], `${name}: ${JSON.stringify(body).slice(0, 500)}`);
        if (type.startsWith('application/problem')) {
          const known = Object.keys(said.content?.[type]?.examples ?? {});
          const code = (body as { type: string }).type.replace('urn:tandem-plan:problem:', '');
          assert.ok(known.includes(code), `${name}: the problem ${code} is not described`);
        }
      }
    },
  };
}

/** Objects that say which members they have, and whether others may come, not at all. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in copy && copy['type'] === 'object' && !('additionalProperties' in copy)
    ? { ...copy, additionalProperties: false }
    : copy;
}
