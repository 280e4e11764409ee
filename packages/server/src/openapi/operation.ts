import type { ProblemCode } from '../problem.ts';
import type { Schema } from './schema.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly description: string;
  /** Media type, `application/json` unless given. */
  readonly type?: string;
  /** Without one there is no body. */
  readonly schema?: Schema;
  readonly example?: unknown;
}

/** One method of one route, said once: the description served is made of these. */
export interface Operation {
  readonly method: 'get' | 'post';
  /** As it is mounted: `/v1/plans/:id/push`. */
  readonly route: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  /** Whose token it takes; none at all where it is missing. */
  readonly security?: 'session' | 'host';
  readonly parameters?: readonly Parameter[];
  readonly body?: { readonly schema: Schema; readonly example: unknown };
  readonly answers: readonly Answer[];
  readonly problems: readonly ProblemCode[];
}
