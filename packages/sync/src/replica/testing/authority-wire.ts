import type { Actor } from '@tandem-plan/core/change';
import { openOffice, planId } from '../../authority/testing/office.ts';
import type { Poke } from '../../protocol.ts';
import { type Wire, WireError } from '../../wire.ts';

type Asked = 'document' | 'pull' | 'push' | 'sign' | 'visit';

/** The real authority with a log in memory, and lines to it that a test cuts. */
export interface Service extends Awaited<ReturnType<typeof openOffice>> {
  /** Nobody is answered while it is down. */
  down: boolean;
  /** The answers to the next pushes that are lost on the way back. */
  lost: number;
  /** What each party was asked for and given, pokes too, as text. */
  readonly given: { readonly party: string; readonly what: Asked | 'poke'; readonly text: string }[];
  /** Tells everyone who has the plan open. */
  poke(poke: Poke): void;
  wireOf(actor: Actor): Wire;
}

export async function openService(): Promise<Service> {
  const office = await openOffice();
  const { authority, log } = office;
  let signings = 0;
  const lines = new Set<(poke: Poke) => void>();
  const service: Service = {
    ...office,
    down: false,
    lost: 0,
    given: [],
    poke: (poke) => lines.forEach((tell) => tell(poke)),
    wireOf(actor) {
      const { party } = actor;
      const note = (what: Asked | 'poke', answer: unknown) =>
        void service.given.push({ party, what, text: JSON.stringify(answer) });
      async function ask<T>(what: Asked, give: () => Promise<T | undefined>): Promise<T> {
        await Promise.resolve();
        if (service.down) throw new WireError('unreachable', 'down');
        const answer = await give();
        if (answer === undefined) throw new WireError('refused', 'There is no such plan');
        if (what === 'push' && service.lost > 0) {
          service.lost -= 1;
          throw new WireError('unreachable', 'lost on the way back');
        }
        note(what, answer);
        return JSON.parse(JSON.stringify(answer)) as T;
      }
      return {
        push: (push) => ask('push', () => authority.push(planId, push, actor)),
        pull: (scope, after) => ask('pull', () => authority.pull(planId, scope, after, actor)),
        document: (scope) => ask('document', () => authority.document(planId, scope, actor)),
        async sign(request) {
          const receipt = { client: `sign-${(signings += 1)}`, mutation: 1 };
          const result = await ask('sign', () => authority.sign(planId, { ...request, receipt }, actor));
          if (result.status === 'signed') return result;
          if (result.status === 'changed') return { status: 'changed', revision: result.head, records: result.records };
          return { status: 'refused', code: result.status, message: JSON.stringify(result) };
        },
        visit: async (at) => note('visit', at ?? null),
        listen(poked) {
          const tell = (poke: Poke): void => {
            note('poke', poke);
            poked(poke);
          };
          lines.add(tell);
          const unwatch = log.watch((notice) => {
            if (notice.kind !== 'head' || service.down) return;
            const { scope, seq } = notice;
            if (scope === 'shared' || scope === `party:${party}`) tell({ event: 'head', scope, seq });
          });
          return () => {
            unwatch();
            lines.delete(tell);
          };
        },
      };
    },
  };
  return service;
}
