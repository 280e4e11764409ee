import type { Actor } from '@tandem-plan/core/change';
import type { LogKey, PlanLog, Snapshot } from '@tandem-plan/store';
import type { DocumentKind } from '../document.ts';
import type { DocumentAnswer, Push, StepVerdict } from '../protocol.ts';
import { decide } from './decide.ts';
import type { Desk } from './judge.ts';
import { createOthers } from './others.ts';
import { isBy } from './person.ts';
import { createRejections } from './rejections.ts';
import { createSnapshots } from './snapshots.ts';
import type { Signing, SignResult } from './sign.ts';
import { openStanding, type Standing } from './standing.ts';

/** One log's document at work. Its methods are for one caller at a time. */
export interface OpenDocument {
  decide(push: Push, actor: Actor): Promise<readonly StepVerdict[]>;
  asItIs(): Promise<DocumentAnswer>;
  /** Of a plan only: an annex is nobody else's to rely on. */
  sign?(signing: Signing, actor: Actor): Promise<SignResult>;
}

export interface Office extends Desk {
  readonly log: PlanLog;
  readonly later: (task: () => void) => void;
  readonly onFault: (error: unknown, key: LogKey) => void;
}

/** @param signing signs such a document, where it can be signed */
export async function openDocument<D>(
  office: Office,
  key: LogKey,
  kind: DocumentKind<D>,
  snapshot: Snapshot,
  signing?: (standing: Standing<D>, signing: Signing, actor: Actor) => Promise<SignResult>,
): Promise<OpenDocument> {
  const { log, later, onFault } = office;
  const standing = await openStanding(log, key, kind, snapshot);
  const rejections = createRejections();
  const keepSnapshot = createSnapshots(log, standing, snapshot.seq, later, (error) => onFault(error, key));

  return {
    async decide({ client, steps }, actor) {
      const verdicts: StepVerdict[] = [];
      const oldest = Math.min(...steps.map(({ basis }) => basis));
      const others = createOthers(
        standing.past,
        oldest,
        (trace) => trace.client === client && isBy(trace.actor, actor),
      );
      for (const step of steps) {
        const receipt = { client, mutation: step.mutation };
        verdicts.push(await decide(office, standing, rejections, others, receipt, step, actor));
      }
      keepSnapshot();
      return verdicts;
    },
    async asItIs() {
      await standing.catchUp();
      keepSnapshot();
      return { seq: standing.head.seq, document: JSON.parse(kind.write(standing.document)) as unknown };
    },
    ...(signing && { sign: (asked, actor) => signing(standing, asked, actor) }),
  };
}
