import type { ConnectedSession, ConnectOptions } from '@tandem-plan/sync';

/** As the element's properties say it. */
export interface Address extends Pick<ConnectOptions, 'server' | 'planId' | 'getToken'> {
  readonly actor: ConnectOptions['actor'];
  readonly keep: boolean;
  readonly storage: ConnectOptions['storage'];
  readonly checker: ConnectOptions['checker'];
}

/**
 * Opens a plan that lives on a server. What that takes is fetched now: a page that names no server never loads it.
 *
 * @returns `undefined` when it was called off meanwhile
 * @throws WireError when the server does not know such a plan for this person, or cannot be reached and nothing is kept
 */
export async function connectTo(
  { actor, keep, storage, checker, ...where }: Address,
  off: AbortSignal,
): Promise<ConnectedSession | undefined> {
  const [{ connect }, kept] = await Promise.all([
    import('@tandem-plan/sync'),
    storage ?? (keep ? import('@tandem-plan/sync/storage/indexeddb').then((to) => to.indexedDbStorage()) : undefined),
  ]);
  if (off.aborted) return undefined;
  const session = await connect({
    ...where,
    ...(actor === undefined ? {} : { actor }),
    ...(kept === undefined ? {} : { storage: kept }),
    ...(checker === undefined ? {} : { checker }),
  });
  if (!off.aborted) return session;
  await session.close();
  return undefined;
}
