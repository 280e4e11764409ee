import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As many findings as are drawn in one go; more of them would make a keystroke wait. */
const part = 60;

/** Draws a long list part by part between the reader's own doings, and whole for printing. */
export class InParts implements ReactiveController {
  #count = part;
  #next: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many are drawn by now. */
  get count(): number {
    return this.#count;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.all);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.all);
    clearTimeout(this.#next);
    this.#next = undefined;
  }

  /** Call after each drawing, with how many there are. */
  goOn(length: number): void {
    if (this.#count >= length || this.#next !== undefined) return;
    this.#next = setTimeout(() => {
      this.#next = undefined;
      this.#count += part;
      this.#host.requestUpdate();
    });
  }

  readonly all = (): void => {
    if (this.#count === Number.POSITIVE_INFINITY) return;
    this.#count = Number.POSITIVE_INFINITY;
    this.#host.requestUpdate();
  };
}
