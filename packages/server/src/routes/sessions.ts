import { isId } from '@tandem-plan/core/plan';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readJson } from '../reading/body.ts';
import { isName, isOrigin, isRole } from '../reading/kinds.ts';
import { a, object } from '../reading/reader.ts';
import type { Tokens } from '../session/token.ts';

const id = a('an id: 1 to 64 of a-z, 0-9 and -', isId);
const wanted = object({
  plan: id,
  actor: object({
    id: a('a text of 1 to 200 characters', isName),
    party: id,
    role: a('lead, editor or viewer', isRole),
  }),
  origin: a('an origin such as https://portal.example.com', isOrigin),
});

/** `POST /v1/sessions`: the host's backend asks for a token for one of its people. */
export const sessions =
  (tokens: Tokens): RouteModule =>
  (app, server) => {
    app.post('/v1/sessions', server.forHost, async (context) => {
      const session = wanted(await readJson(context.req.raw, 10_000, server.closing), '');
      const { plan, actor, origin } = session;
      const answer = await server.authority.document(plan, 'shared', actor);
      if (answer === undefined) throw new Problem('unknown-plan', { path: '/plan' });
      if (!hasParty(answer.document, actor.party)) {
        throw new Problem('invalid', { path: '/actor/party', detail: 'Expected the id of a party of the plan' });
      }
      const { token, expiresAt } = await tokens.issue(session);
      server.emit({ kind: 'session-issued', plan, actor, origin });
      return context.json({ token, expiresAt: new Date(expiresAt).toISOString() }, 201);
    });
  };

function hasParty(document: unknown, party: string): boolean {
  const held: unknown = typeof document === 'object' && document !== null && 'parties' in document && document.parties;
  return (
    Array.isArray(held) &&
    held.some((each: unknown) => typeof each === 'object' && each !== null && 'id' in each && each.id === party)
  );
}
