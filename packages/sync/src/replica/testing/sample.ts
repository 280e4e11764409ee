import assert from 'node:assert/strict';
import type { Actor } from '@tandem-plan/core/change';
import { memoryStorage } from '../../storage/memory.ts';
import type { ConnectedSession } from '../connected-session.ts';
import { openReplica } from '../open-replica.ts';
import type { ReplicaStorage } from '../storage.ts';
import { vendor } from './sample-plan.ts';
import type { SmallServer } from './small-server.ts';
import { createWorld, type World } from './world.ts';

export function accepted(result: { readonly ok: boolean }): void {
  assert.ok(result.ok, JSON.stringify(result));
}

export interface Device {
  readonly session: ConnectedSession;
  readonly world: World;
  readonly storage: ReplicaStorage;
}

/** A person's device with a server; `storage` from an earlier one continues it. */
export async function openDevice(
  server: SmallServer,
  {
    actor = vendor,
    storage = memoryStorage(),
    world = createWorld(actor.party),
  }: Partial<Device> & { actor?: Actor } = {},
): Promise<Device> {
  const session = await openReplica({
    wire: server.wireOf(actor),
    stored: await storage.open(`west ${actor.id}`),
    lasting: storage.lasting,
    host: world.host,
    actor,
  });
  await world.calm();
  return { session, world, storage };
}
