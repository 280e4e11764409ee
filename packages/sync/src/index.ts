export type { Overwriting } from '@tandem-plan/core/views';
export { connect, connectAnnex, type ConnectOptions } from './connect.ts';
export { annexKind, type DocumentKind, planKind, type Ran, type ReadDocument } from './document.ts';
export {
  type DocumentAnswer,
  maxCommands,
  maxEvents,
  maxPushBytes,
  type Poke,
  type Presence,
  type PullAnswer,
  type Push,
  type PushAnswer,
  type SignAnswer,
  type SignRequest,
  type Step,
  type StepVerdict,
  type SyncEvent,
} from './protocol.ts';
export type {
  AnnexSession,
  ConnectedSession,
  ConnectionState,
  ConnectionStatus,
  RejectedStep,
  SignOutcome,
} from './replica/connected-session.ts';
export type { Host } from './replica/host.ts';
export { openAnnexReplica, openReplica } from './replica/open-replica.ts';
export type { ReplicaOptions } from './replica/replica.ts';
export type { Kept, KeptStep, ReplicaStorage, StoredReplica } from './replica/storage.ts';
export { memoryStorage } from './storage/memory.ts';
export { type Wire, WireError, type WireFault } from './wire.ts';
