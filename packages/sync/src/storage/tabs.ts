/** The tabs of one browser that have one plan open for one person. */
export interface Tabs {
  /**
   * Takes part under a name of its own until it leaves.
   *
   * @param others names that may be those of tabs that are gone
   * @param gone   hears of every tab that is gone later, if it falls to this one to clear up after it
   * @returns those of `others` that are gone and fall to this one
   */
  enter(name: string, others: ReadonlySet<string>, gone: (name: string) => void): Promise<ReadonlySet<string>>;
  leave(): void;
}

/**
 * A tab is there while it holds the lock of its name, which the browser takes back however the tab ends. Every other tab
 * waits for that lock: who gets it clears up. Where there are no locks (pages without https), whoever comes takes all:
 * steps may then be sent twice, which their receipts bear.
 */
export function createTabs(group: string): Tabs {
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(group) : undefined;
  const over = new AbortController();
  const known = new Set<string>();
  let letGo = (): void => undefined;
  const left = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Without blanks, so that no other group begins with it.
  const mark = `${encodeURIComponent(group)} `;

  /** @returns whether it is held now; it is until this tab leaves */
  const take = (name: string, options: LockOptions): Promise<boolean> =>
    new Promise((resolve, reject) => {
      locks
        ?.request(mark + name, options, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : left;
        })
        .catch(reject);
    });

  function waitFor(name: string, gone: (name: string) => void): void {
    if (known.has(name)) return;
    known.add(name);
    take(name, { signal: over.signal }).then(
      () => {
        if (!over.signal.aborted) gone(name);
      },
      // This tab went first.
      () => undefined,
    );
  }

  return {
    async enter(name, others, gone) {
      if (locks === undefined) return others;
      known.add(name);
      await take(name, {});
      // Heard first and asked then: a tab that comes in between is known by either.
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') waitFor(data, gone);
      });
      channel?.postMessage(name);
      const free = new Set<string>();
      const { held = [] } = await locks.query();
      const present = held.flatMap(({ name: lock = '' }) => (lock.startsWith(mark) ? [lock.slice(mark.length)] : []));
      for (const other of new Set([...others, ...present])) {
        if (known.has(other)) continue;
        if (others.has(other) && (await take(other, { ifAvailable: true }))) {
          known.add(other);
          free.add(other);
        } else waitFor(other, gone);
      }
      return free;
    },
    leave() {
      over.abort();
      channel?.close();
      letGo();
    },
  };
}
