import type { Actor } from '@tandem-plan/core/change';
import { parsePlan } from '@tandem-plan/core/plan';
import { type CheckConfig, createChecker, writeReport } from '@tandem-plan/core/rules';
import { createWords } from '@tandem-plan/core/texts';
import { texts as german } from '@tandem-plan/core/texts/de';
import { texts as english } from '@tandem-plan/core/texts/en';
import { parseAccept } from 'hono/utils/accept';
import type { RouteModule } from '../context.ts';
import { Problem } from '../problem.ts';
import { readDay } from '../reading/read-query.ts';

const languages = { en: createWords(english), de: createWords(german) };
/** Points a report costs; the request itself was 1 of them. */
const cost = 5;
/** Reports that are kept; each belongs to one state of one plan. */
const most = 100;

type Language = keyof typeof languages;
const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

/** The first of the reader's wishes, best first, that is spoken here; English otherwise. */
const languageOf = (header = ''): Language =>
  parseAccept(header)
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase().split('-')[0] ?? '')
    .find(isLanguage) ?? 'en';

/** `GET /v1/plans/:id/report`: the shared plan judged by the rules, on the day `as-of`, today unless given. */
export const report =
  (config: CheckConfig): RouteModule =>
  (app, server) => {
    const checker = createChecker(config);
    const kept = new Map<string, string>();

    app.get('/v1/plans/:id/report', server.forSession, async (context) => {
      const { plan, actor } = server.session(context);
      const asOf = readDay(context.req.query('as-of') ?? new Date(server.now()).toISOString().slice(0, 10));
      const language = languageOf(context.req.header('accept-language'));
      await server.spend(context, cost - 1);
      const { seq } = await server.log.head({ plan, scope: 'shared' });
      const known = `${plan} ${seq} ${asOf} ${language}`;
      const [key, text] = kept.has(known) ? [known, kept.get(known) ?? ''] : await judge(plan, actor, asOf, language);
      // The one asked for last goes last.
      kept.delete(key);
      kept.set(key, text);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      return context.body(text, 200, {
        'content-type': 'application/json',
        'content-language': language,
        vary: 'accept-language',
      });
    });

    async function judge(plan: string, actor: Actor, asOf: string, language: Language) {
      const answer = await server.authority.document(plan, 'shared', actor);
      if (answer === undefined) throw new Problem('unknown-plan');
      const read = parsePlan(answer.document);
      if (!read.ok) throw new RangeError('The document of a plan cannot be read as one');
      const text = writeReport(checker.check({ plan: read.plan, asOf }), languages[language]);
      return [`${plan} ${answer.seq} ${asOf} ${language}`, text] as const;
    }
  };
