import type { PlanSession } from '@tandem-plan/core/change';
import type { ConnectedSession } from '@tandem-plan/sync';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Told by what it can do, so that a page whose plan lives nowhere else loads nothing of sync. */
export const isConnected = (session: PlanSession | undefined): session is ConnectedSession =>
  session !== undefined && 'status' in session && 'rejected' in session && 'watch' in session;

/** Draws its element anew whenever the connection around it has news: its state, who is there, what was refused. */
export class Connection implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #session: ConnectedSession | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** For `willUpdate`. @returns the session, where it is a connected one */
  follow(session: PlanSession | undefined): ConnectedSession | undefined {
    const connected = isConnected(session) ? session : undefined;
    if (connected !== this.#session) {
      this.hostDisconnected();
      this.#session = connected;
      this.hostConnected();
    }
    return connected;
  }

  /** The one it follows. */
  get session(): ConnectedSession | undefined {
    return this.#session;
  }

  hostConnected(): void {
    this.#unwatch ??= this.#session?.watch(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }
}
