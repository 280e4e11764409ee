/** What was made at some cost and may be asked for again, as long as there is room. */
export interface KeptBytes<B extends Uint8Array> {
  get(key: string): B | undefined;
  set(key: string, bytes: B): void;
}

/**
 * Keeps what was asked for last. Its bound is bytes: how long one is, is in the hands of whoever writes the plan.
 *
 * @param most bytes that are kept together; what is longer is not kept
 */
export function keepBytes<B extends Uint8Array>(most: number): KeptBytes<B> {
  const kept = new Map<string, B>();
  let total = 0;
  const drop = (key: string): B | undefined => {
    const bytes = kept.get(key);
    kept.delete(key);
    total -= bytes?.byteLength ?? 0;
    return bytes;
  };
  const set = (key: string, bytes: B): void => {
    drop(key);
    if (bytes.byteLength > most) return;
    kept.set(key, bytes);
    total += bytes.byteLength;
    for (const oldest of kept.keys()) {
      if (total <= most) break;
      drop(oldest);
    }
  };
  return {
    get(key) {
      const bytes = drop(key);
      // The one asked for last goes last.
      if (bytes !== undefined) set(key, bytes);
      return bytes;
    },
    set,
  };
}
