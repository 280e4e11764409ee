import { maxBytes, readPlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readBytes } from '../reading/body.ts';

/** Issues that are told; what is wrong with more is seen once these are put right. */
const told = 20;

/** `POST /v1/plans`: the host's backend begins a plan. */
export const plans: RouteModule = (app, server) => {
  const words = createWords(texts);

  app.post('/v1/plans', server.forHost, async (context) => {
    const bytes = await readBytes(context.req.raw, maxBytes, server.closing);
    const read = readPlan(bytes);
    if (!read.ok) {
      const issues = read.issues
        .slice(0, told)
        .map((issue) => ({ code: issue.code, path: issue.path, message: words.issue(issue) }));
      const [first] = issues;
      const unread = first?.code === 'not-json' || first?.code === 'encoding';
      throw new Problem(unread ? 'not-json' : 'invalid', {
        ...(first === undefined ? {} : { detail: first.message, path: first.path }),
        more: { issues },
      });
    }
    const created = await server.authority.create(new TextDecoder().decode(bytes));
    if (!created.ok) throw new Problem('plan-exists');
    server.emit({ kind: 'plan-created', plan: created.plan });
    return context.json({ plan: created.plan }, 201);
  });
};
