import type { PlanLog } from '@tandem-plan/store';
import type { StoredReplica, Wire } from '@tandem-plan/sync';
import type { Authority } from '@tandem-plan/sync/authority';
import type { Schedule } from './schedule.ts';

/** Where a bug can be built in from outside: what it does not name stays as it is. */
export interface Planted {
  authority(authority: Authority): Authority;
  /** Of one server process. */
  log(log: PlanLog, isAlive: () => boolean, schedule: Schedule): PlanLog;
  wire(wire: Wire): Wire;
  /** Of one tab of a device. */
  stored(stored: StoredReplica, device: object): StoredReplica;
}

export const nothingPlanted: Planted = {
  authority: (authority) => authority,
  log: (log) => log,
  wire: (wire) => wire,
  stored: (stored) => stored,
};
