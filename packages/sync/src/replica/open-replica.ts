import { planKind } from '../document.ts';
import type { ConnectedSession } from './connected-session.ts';
import { documentOf } from './read-document.ts';
import { createReplica, type ReplicaOptions } from './replica.ts';
import type { KeptStep } from './storage.ts';

/**
 * A plan of a server as one person works on it. It begins with what the device keeps, whether or not the server can be
 * reached; where nothing is kept, with the document the server gives.
 *
 * @throws WireError if nothing is kept and the server does not give the document
 * @throws RangeError if the server's plan cannot be read
 */
export async function openReplica<Report = unknown>(
  options: ReplicaOptions<Report>,
): Promise<ConnectedSession<Report>> {
  const { wire, stored, host } = options;
  const kept = stored.kept.document;
  const known = kept === undefined ? undefined : planKind.read(kept.text);
  const fromDevice = kept !== undefined && known?.ok === true;
  const start = fromDevice ? { document: known.document, seq: kept.seq } : documentOf(await wire.document('shared'));

  const early: KeptStep[] = [];
  let adopt = (steps: readonly KeptStep[]): void => void early.push(...steps);
  const client = host.ids();
  const left = await stored.claim(client, (steps) => adopt(steps));
  const replica = createReplica(options, { ...start, client, left: [...left, ...early], fromDevice });
  adopt = replica.adopt;
  return replica.session;
}
