import type { Host } from './replica/host.ts';

/** The world as it is. */
export const systemHost: Host = {
  now: () => new Date().toISOString(),
  after(ms, what) {
    const timer = setTimeout(what, ms);
    return () => clearTimeout(timer);
  },
  // `randomUUID` is there on secure pages only.
  ids: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  random: () => Math.random(),
};
