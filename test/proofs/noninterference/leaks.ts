import type { PlanLog } from '@tandem-plan/store';
import type { Authority } from '@tandem-plan/sync/authority';

/**
 * Ways in which what a party does in private could show, planted between the server and what it stands on.
 *
 * - `counted`: a poke of the shared log counts what is stored in a private one.
 * - `forbidden`: another party's annex answers 403 once it exists, and 404 before.
 * - `receipt`: a receipt that was used in a private log is taken for used in the shared one.
 */
export type Leak = 'counted' | 'forbidden' | 'receipt';

type Handle = (request: Request) => Promise<Response>;

interface Leaky {
  /** What plans are begun in. */
  readonly log: PlanLog;
  /** The log as the server sees it. */
  readonly see: PlanLog;
  readonly authority: Authority;
  readonly handle: (handler: Handle) => Handle;
}

type Plant = (log: PlanLog, authorityOver: (log: PlanLog) => Authority) => Leaky;

const isPrivate = (scope: string): boolean => scope.startsWith('party:');

const none: Plant = (log, authorityOver) => ({
  log,
  see: log,
  authority: authorityOver(log),
  handle: (handler) => handler,
});

const counted: Plant = (log, authorityOver) => ({
  ...none(log, authorityOver),
  see: {
    ...log,
    watch: (listener) =>
      log.watch((notice) => {
        listener(notice);
        if (notice.kind === 'head' && isPrivate(notice.scope)) listener({ ...notice, scope: 'shared' });
      }),
  },
});

const forbidden: Plant = (log, authorityOver) => ({
  ...none(log, authorityOver),
  handle: (handler) => async (request) => {
    const response = await handler(request);
    const [, plan = '', party] = /plans\/([a-z0-9-]+)\/pull\?scope=party:([a-z]+)/.exec(request.url) ?? [];
    if (response.status !== 404 || party === undefined) return response;
    const { seq } = await log.head({ plan, scope: `party:${party}` });
    return seq > 0 ? new Response(response.body, { status: 403, headers: response.headers }) : response;
  },
});

const receipt: Plant = (log, authorityOver) => {
  const leaky = none(log, authorityOver);
  const { authority } = leaky;
  const used = new Set<string>();
  return {
    ...leaky,
    authority: {
      ...authority,
      async push(plan, push, actor) {
        const names = push.steps.map(({ mutation }) => `${plan} ${push.client} ${mutation}`);
        if (push.scope === 'shared' && names.some((name) => used.has(name))) {
          return { verdicts: [], events: [], head: 0 };
        }
        const answer = await authority.push(plan, push, actor);
        if (answer !== undefined && isPrivate(push.scope)) for (const name of names) used.add(name);
        return answer;
      },
    },
  };
};

export const leaks: Readonly<Record<Leak | 'none', Plant>> = { none, counted, forbidden, receipt };
