import type { Annex } from '@tandem-plan/core/annex';
import type { Plan } from '@tandem-plan/core/plan';
import { annexKind, planKind } from '../document.ts';
import { type Wire, WireError } from '../wire.ts';
import type { AnnexSession, ConnectedSession } from './connected-session.ts';
import { documentOf } from './read-document.ts';
import { createReplica, type ReplicaOptions, type Subject } from './replica.ts';
import type { KeptStep } from './storage.ts';

/**
 * A plan of a server as one person works on it. It begins with what the device keeps, whether or not the server can be
 * reached; where nothing is kept, with the document the server gives.
 *
 * @throws WireError if nothing is kept and the server does not give the document
 * @throws RangeError if the server's plan cannot be read
 */
export const openReplica = <Report = unknown>(options: ReplicaOptions<Report>): Promise<ConnectedSession<Report>> =>
  openOn({ scope: 'shared', kind: planKind }, options);

/**
 * The annex of the actor's own party, just so. Nobody opens another's.
 *
 * @throws WireError if nothing is kept and the server does not give the document
 * @throws RangeError if the server's annex cannot be read
 */
export const openAnnexReplica = <Report = unknown>(
  options: ReplicaOptions<Report, Annex>,
): Promise<AnnexSession<Report>> =>
  openOn({ scope: `party:${options.actor.party}`, kind: annexKind }, { ...options, wire: ofAnnex(options.wire) });

async function openOn<Report, D extends Plan | Annex>(
  subject: Subject<D>,
  options: ReplicaOptions<Report, D>,
): Promise<ConnectedSession<Report, D>> {
  const { wire, stored, host } = options;
  const { scope, kind } = subject;
  const kept = stored.kept.document;
  const known = kept === undefined ? undefined : kind.read(kept.text);
  const fromDevice = kept !== undefined && known?.ok === true;
  const start = fromDevice ? { document: known.document, seq: kept.seq } : documentOf(kind, await wire.document(scope));

  const early: KeptStep[] = [];
  let adopt = (steps: readonly KeptStep[]): void => void early.push(...steps);
  const client = host.ids();
  const left = await stored.claim(client, (steps) => adopt(steps));
  const replica = createReplica(subject, options, { ...start, client, left: [...left, ...early], fromDevice });
  adopt = replica.adopt;
  return replica.session;
}

/** Where somebody is in their own annex is nobody's business, and nobody signs it. */
const ofAnnex = (wire: Wire): Wire => ({
  push: (push) => wire.push(push),
  pull: (scope, after) => wire.pull(scope, after),
  document: (scope) => wire.document(scope),
  sign: () => Promise.reject(new WireError('invalid', 'An annex is not signed')),
  visit: async () => undefined,
  listen: (poked, line) =>
    wire.listen((poke) => {
      if (poke.event === 'head') poked(poke);
    }, line),
});
