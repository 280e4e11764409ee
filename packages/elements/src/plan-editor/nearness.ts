import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Drawn so long before they come into view. */
const ahead = '1200px 0px';
/** The chapter that crosses this band is the one being read. */
const band = '-15% 0px -75% 0px';

/** Which chapters have been near the reader, and which one is being read. */
export class Nearness implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: (section: string) => void;
  readonly #near = new Set<string>(['summary']);
  #watched: readonly Element[] = [];
  #ahead: IntersectionObserver | undefined;
  #band: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost, read: (section: string) => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#ahead?.disconnect();
    this.#band?.disconnect();
    this.#ahead = undefined;
    this.#band = undefined;
    this.#watched = [];
  }

  has = (section: string): boolean => this.#near.has(section) || this.#near.has('*');

  /** All of them at once: a reader who jumps lands where the place will stay. */
  show(sections: readonly string[]): void {
    for (const section of sections) this.#near.add(section);
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.#near.add('*');
    this.#host.requestUpdate();
  }

  /** Elements with `data-section`, in reading order. */
  watch(elements: readonly HTMLElement[]): void {
    if (elements.length === this.#watched.length && elements.every((each, at) => each === this.#watched[at])) return;
    this.hostDisconnected();
    this.#watched = elements;
    const sectionOf = (entry: IntersectionObserverEntry) => (entry.target as HTMLElement).dataset['section'] ?? '';
    this.#ahead = new IntersectionObserver(
      (entries) => {
        const fresh = entries.filter((entry) => entry.isIntersecting && !this.has(sectionOf(entry)));
        for (const entry of fresh) this.#near.add(sectionOf(entry));
        if (fresh.length > 0) this.#host.requestUpdate();
      },
      { rootMargin: ahead },
    );
    this.#band = new IntersectionObserver(
      (entries) => {
        const read = entries.find((entry) => entry.isIntersecting);
        if (read !== undefined) this.#read(sectionOf(read));
      },
      { rootMargin: band },
    );
    for (const element of elements) {
      this.#ahead.observe(element);
      this.#band.observe(element);
    }
  }
}
