import type { Actor } from '@tandem-plan/core/change';
import type { PlanLog } from '@tandem-plan/store';
import { createMemoryLog } from '@tandem-plan/store/memory';
import { createHandler, readKeys, makeKeys } from '@tandem-plan/server';
import { createAuthority } from '@tandem-plan/sync/authority';
import { createTokens } from '../../../packages/server/src/session/token.ts';
import { dice } from '../../laws/dice.ts';
import { bytes, createFate, enter, type Fate, pass, settle } from './fate.ts';
import { leaks, type Leak } from './leaks.ts';
import { type Bearer, type Deed, planText, type Script } from './script.ts';

const origin = 'https://portal.example.com';
const start = Date.parse('2017-10-02T09:00:00Z');
const keys = await readKeys(await makeKeys());

/** A server of its own, with its own time and chance. */
export interface Stage {
  readonly fate: Fate;
  readonly log: PlanLog;
  readonly handle: (request: Request) => Promise<Response>;
}

export function createStage(leak?: Leak): Stage {
  const fate = createFate(start);
  enter(fate);
  const { log, see, authority, handle } = leaks[leak ?? 'none'](createMemoryLog(), (under) =>
    createAuthority({ log: under, clock: () => new Date(fate.now).toISOString(), random: bytes }),
  );
  const handler = createHandler({ log: see, authority, keys, now: () => fate.now });
  return { fate, log, handle: handle(handler) };
}

/** Tokens of one plan, the same for both runs. */
export async function tokensFor(plan: string, { own, theirs, deeds }: Script, now: number) {
  const issue = async (actor: Actor, at: number, id = plan): Promise<string> =>
    (await createTokens(keys, 'tandem', () => at).issue({ plan: id, actor, origin })).token;
  const used = new Set(deeds.map(({ bearer }) => bearer));
  const good = await issue(own, now);
  const tokens: Record<Bearer, string | undefined> = {
    own: good,
    theirs: await issue(theirs, now),
    stale: used.has('stale') ? await issue(own, now - 3_600_000) : undefined,
    'other-plan': used.has('other-plan') ? await issue(own, now, 'nobody') : undefined,
    broken: `${good.slice(0, -8)}AAAAAAAA`,
    none: undefined,
  };
  return tokens;
}

/**
 * Plays one of a script's two runs on a plan of its own.
 * @returns everything that the party that looks is given, deed by deed
 */
export async function play(
  { fate, log, handle }: Stage,
  plan: string,
  seed: number,
  { deeds, whispers }: Script,
  run: 0 | 1,
  tokens: Readonly<Record<Bearer, string | undefined>>,
): Promise<string[]> {
  enter(fate);
  await log.begin({ plan, scope: 'shared' }, planText.replaceAll('PLAN', plan));
  const given: string[] = [];
  const pokes: { readonly own: boolean; text: string; readonly end: () => Promise<void> }[] = [];

  /** Chance begins anew with each request, so that what one draws changes nothing for the next. */
  async function ask(deed: Deed, chance: number): Promise<string> {
    fate.chance = dice(chance);
    const token = tokens[deed.bearer];
    const response = await handle(
      new Request(`https://plans.example.com${deed.path.replaceAll('PLAN', plan)}`, {
        method: deed.method,
        headers: { ...deed.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
        ...(deed.body === undefined ? {} : { body: deed.body.replaceAll('PLAN', plan) }),
      }),
    );
    const head = `${response.status} ${JSON.stringify([...response.headers])}`;
    if (!response.headers.get('content-type')?.startsWith('text/event-stream'))
      return `${head} ${await response.text()}`;
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    const line = { own: deed.bearer !== 'theirs', text: '', end: () => reader.cancel() };
    pokes.push(line);
    const hear = async (): Promise<void> => {
      for (let got = await reader.read(); !got.done; got = await reader.read()) line.text += decoder.decode(got.value);
    };
    void hear();
    return head;
  }

  for (const [index, deed] of deeds.entries()) {
    for (const [at, whisper] of (whispers[run][index] ?? []).entries()) await ask(whisper, seed + 1000 * at + index);
    const answer = await ask(deed, seed - index);
    await settle();
    await pass(deed.pause);
    const heard = pokes.flatMap(({ own, text }) => (own ? [text] : []));
    given.push(JSON.stringify([deed.bearer === 'theirs' ? '' : answer, heard]));
  }
  for (const { end } of pokes) await end();
  await settle();
  return given;
}
