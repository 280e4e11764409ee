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
import { keepBytes } from './kept-bytes.ts';

const languages = { en: createWords(english), de: createWords(german) };
/** Points a report costs; the request itself was 1 of them. */
const cost = 5;
/** Of reports that are kept together; each belongs to one state of one plan. */
const mostBytes = 64 * 1024 * 1024;

type Language = keyof typeof languages;
const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

/** A report as it is sent. */
type Text = Uint8Array<ArrayBuffer>;

const keyOf = (plan: string, seq: number, asOf: string, language: Language): string =>
  `${plan} ${seq} ${asOf} ${language}`;

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
    const kept = keepBytes<Text>(mostBytes);
    const encoder = new TextEncoder();

    app.get('/v1/plans/:id/report', server.forSession, async (context) => {
      const { plan, actor } = server.session(context);
      const asOf = readDay(context.req.query('as-of') ?? new Date(server.now()).toISOString().slice(0, 10));
      const language = languageOf(context.req.header('accept-language'));
      await server.spend(context, cost - 1);
      const { seq } = await server.log.head({ plan, scope: 'shared' });
      const known = keyOf(plan, seq, asOf, language);
      const text = kept.get(known) ?? (await judge(plan, actor, asOf, language));
      return context.body(text, 200, {
        'content-type': 'application/json',
        'content-language': language,
        vary: 'accept-language',
      });
    });

    async function judge(plan: string, actor: Actor, asOf: string, language: Language): Promise<Text> {
      const answer = await server.authority.document(plan, 'shared', actor);
      if (answer === undefined) throw new Problem('unknown-plan');
      const read = parsePlan(answer.document);
      if (!read.ok) throw new RangeError('The document of a plan cannot be read as one');
      const text = encoder.encode(writeReport(checker.check({ plan: read.plan, asOf }), languages[language]));
      // The plan may have moved on since its head was asked for.
      kept.set(keyOf(plan, answer.seq, asOf, language), text);
      return text;
    }
  };
