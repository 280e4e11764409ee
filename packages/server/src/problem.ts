/** Every problem that the server answers with: its status and its title. The name is the end of its `type`. */
const catalog = {
  'not-json': [400, 'The body is not JSON'],
  'broken-off': [400, 'The body broke off before its end'],
  'bad-query': [400, 'A parameter of the address is not what it must be'],
  'no-token': [401, 'A token is needed'],
  'bad-token': [401, 'This token does not open anything here'],
  'token-expired': [401, 'This token has expired'],
  'other-origin': [401, 'This token is for another origin'],
  'host-only': [401, 'Only the backend of the host may ask this'],
  'not-permitted': [403, 'Your role does not allow this'],
  'unknown-plan': [404, 'There is no such plan'],
  'unknown-path': [404, 'There is nothing here'],
  'wrong-method': [405, 'This cannot be done here'],
  'plan-exists': [409, 'There is a plan with this id already'],
  'terms-changed': [409, 'Terms of the plan were changed since'],
  refused: [409, 'The plan does not take this'],
  'text-in-use': [409, 'The text still stands in the plan'],
  'too-large': [413, 'The body is too large'],
  'not-json-type': [415, 'The body must be application/json'],
  invalid: [422, 'The body does not say what it must'],
  'too-many': [429, 'Too many requests'],
  fault: [500, 'The server could not do this'],
  closing: [503, 'The server is being restarted'],
  unavailable: [503, 'The server cannot do this now'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type ProblemCode = keyof typeof catalog;

export interface ProblemDetails {
  /** One sentence for whoever sent the request; nothing of a plan, and no id of somebody else. */
  readonly detail?: string;
  /** JSON Pointer into the body, or the name of a parameter. */
  readonly path?: string;
  /** Further members, such as `issues`. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown anywhere in a route, and answered as RFC 9457 problem+json. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(details.detail ?? catalog[code][1]);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return catalog[this.code][0];
  }

  response(): Response {
    const [status, title] = catalog[this.code];
    const { detail, path, more, headers } = this.details;
    const body = {
      type: `urn:tandem-plan:problem:${this.code}`,
      title,
      status,
      ...(detail === undefined ? {} : { detail }),
      ...(path === undefined ? {} : { path }),
      ...more,
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: { ...headers, 'content-type': 'application/problem+json' },
    });
  }
}

/** Codes, statuses and titles, for the OpenAPI description. */
export const problems = Object.entries(catalog).map(([code, [status, title]]) => ({ code, status, title }));
