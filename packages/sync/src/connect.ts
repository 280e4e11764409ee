import type { Effect } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';

import type { ReplicaStorage } from './replica/storage.ts';

export interface ConnectOptions<Report = unknown> {
  /** Where the server's `/v1` stands, such as `https://plans.example.com`. */
  readonly server: string;
  readonly planId: string;
  /** A session token from the host's own backend; asked anew when one expires. Kept in memory only. */
  readonly getToken: () => Promise<string>;
  /** Where unsent changes wait; in memory unless given. */
  readonly storage?: ReplicaStorage;
  /** Judges the plan, as in `createSession`. */
  readonly checker?: (plan: Plan, effects?: readonly Effect[], since?: Plan) => Report;
  /** `globalThis.fetch` unless given. */
  readonly fetch?: typeof fetch;
}
