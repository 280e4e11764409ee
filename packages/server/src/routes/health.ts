import type { RouteModule } from '../context.ts';

/** `/healthz`: the process runs. `/readyz`: it takes requests and reaches its log. */
export const health: RouteModule = (app, server) => {
  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    if (server.closing.aborted) return context.json({ status: 'closing' }, 503);
    try {
      await server.log.plans({ limit: 1 });
    } catch (error) {
      server.emit({ kind: 'fault', where: '/readyz', error });
      return context.json({ status: 'no-log' }, 503);
    }
    return context.json({ status: 'ok' });
  });
};
