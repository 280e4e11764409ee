import type { ConnectedSession, ConnectOptions } from '@tandem-plan/sync';

/**
 * Opens a plan that lives on a server. What that takes is fetched now: a page that names no server never loads it.
 *
 * @returns `undefined` when it was called off meanwhile
 * @throws WireError when the server does not know such a plan for this person, or cannot be reached and nothing is kept
 */
export async function connectTo(options: ConnectOptions, off: AbortSignal): Promise<ConnectedSession | undefined> {
  const { connect } = await import('@tandem-plan/sync');
  if (off.aborted) return undefined;
  const session = await connect(options);
  if (!off.aborted) return session;
  await session.close();
  return undefined;
}
