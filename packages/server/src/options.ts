import type { CheckConfig } from '@tandem-plan/core/rules';
import type { PlanLog } from '@tandem-plan/store';
import type { Authority } from '@tandem-plan/sync/authority';
import type { Authorize, RouteModule } from './context.ts';
import type { ServerEvent } from './event.ts';
import type { LimitOptions } from './limits.ts';
import type { SessionKeys } from './session/keys.ts';

export interface HandlerOptions {
  /** The host's own: `close` leaves it open. */
  readonly log: PlanLog;
  /** Decides over the log; one of its own unless given. */
  readonly authority?: Authority;
  /** Sign and verify tokens (`readKeys`); there are none by default. */
  readonly keys: SessionKeys;
  /** Whether a request comes from the host's own backend (`hostKey`), which alone begins plans and sessions. Never, unless given. */
  readonly authorize?: Authorize;
  /** Who issues and takes the tokens; servers that share keys and not plans need a name each. `tandem` unless given. */
  readonly issuer?: string;
  readonly limits?: LimitOptions;
  /** Where a request comes from, so that failures are counted; behind a proxy only the host knows. */
  readonly addressOf?: (request: Request) => string | undefined;
  /** Milliseconds since 1970; the system's clock unless given. */
  readonly now?: () => number;
  /** Hears what happens, for logs and metrics. */
  readonly onEvent?: (event: ServerEvent) => void;
  /** How reports judge: presets, rules and waivers, as in `createChecker`. */
  readonly check?: CheckConfig;
  /** Further routes. */
  readonly modules?: readonly RouteModule[];
  /** Milliseconds between signs of life on a poke, 15,000 unless given. */
  readonly heartbeat?: number;
}
