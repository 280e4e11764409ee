import { type Notice, partyScope, type PlanLog, type Scope } from '@tandem-plan/store';
import type { Presence } from '@tandem-plan/sync';
import type { Session } from '../context.ts';
import { createRoom, type Room } from './room.ts';
import { createPokeStream, type PokeStream } from './stream.ts';
import { readWord, type Word, writeWord } from './word.ts';

export interface PokesOptions {
  readonly log: PlanLog;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds between signs of life. */
  readonly heartbeat: number;
  /** Pokes that one person may have open in one plan. */
  readonly most: number;
  readonly onCount: (open: number) => void;
  readonly onFault: (error: unknown) => void;
}

/** Every open poke of this process. */
export interface Pokes {
  /** @returns nothing where this person has too many open */
  open(session: Session, client: string): ReadableStream<Uint8Array> | undefined;
  /** Says at which record one is, to whichever process holds one's poke. */
  visit(session: Session, client: string, at: Presence['at']): Promise<void>;
  /** Ends all, and resolves once the others were told. */
  end(): Promise<void>;
}

interface Line {
  readonly session: Session;
  readonly stream: PokeStream;
  person: Presence;
}

/** A plan that somebody has open in this process. */
interface OpenPlan {
  readonly lines: Set<Line>;
  readonly room: Room;
  readonly beating: NodeJS.Timeout;
  /** Whether everyone is about to be told who is there. */
  due: boolean;
}

/** Heartbeats for which a word counts: one may be late and one be lost. */
const patience = 3;

const scopesOf = ({ actor }: Session): readonly Scope[] => ['shared', partyScope(actor.party)];
const sameLine = (one: Presence, other: Presence): boolean =>
  one.client === other.client && one.id === other.id && one.party === other.party;

export function createPokes({ log, now, heartbeat, most, onCount, onFault }: PokesOptions): Pokes {
  const plans = new Map<string, OpenPlan>();
  const telling = new Set<Promise<void>>();
  let unwatch: (() => void) | undefined;
  let count = 0;

  function tell(plan: string, word: Word): void {
    const told = log
      .tell(plan, writeWord(word))
      .catch(onFault)
      .finally(() => telling.delete(told));
    telling.add(told);
  }
  const here = (plan: string, { person }: Line): void =>
    tell(plan, { is: 'here', person, lasts: heartbeat * patience });

  function hear(notice: Notice): void {
    if (notice.kind === 'missed') {
      for (const [plan, open] of plans) void readHeads(plan, open).catch(onFault);
      return;
    }
    const open = plans.get(notice.plan);
    if (open === undefined) return;
    if (notice.kind === 'head') {
      for (const { session, stream } of open.lines) {
        if (scopesOf(session).includes(notice.scope)) stream.head(notice.scope, notice.seq);
      }
      return;
    }
    const word = readWord(notice.text);
    if (word === undefined) return;
    if (word.is === 'asking') for (const line of open.lines) here(notice.plan, line);
    if (word.is === 'at') {
      for (const line of open.lines) if (sameLine(line.person, word.person)) line.person = word.person;
    }
    if (open.room.hear(word, now())) show(open);
  }

  /** Several words that come together are shown together. */
  function show(open: OpenPlan): void {
    if (open.due) return;
    open.due = true;
    setTimeout(() => {
      open.due = false;
      const people = open.room.people(now());
      for (const { stream } of open.lines) stream.people(people);
    }, 20).unref();
  }

  async function beat(plan: string, open: OpenPlan): Promise<void> {
    const { lines, room } = open;
    for (const line of lines) {
      line.stream.beat();
      here(plan, line);
    }
    const people = room.people(now());
    for (const { stream } of lines) stream.people(people);
    await readHeads(plan, open);
  }

  /** A notice can be lost with the connection it would have come through. */
  async function readHeads(plan: string, { lines }: OpenPlan): Promise<void> {
    for (const scope of new Set([...lines].flatMap(({ session }) => scopesOf(session)))) {
      const { seq } = await log.head({ plan, scope });
      hear({ kind: 'head', plan, scope, seq });
    }
  }

  function planOf(plan: string): OpenPlan {
    const known = plans.get(plan);
    if (known !== undefined) return known;
    unwatch ??= log.watch(hear);
    const beating = setInterval(() => void beat(plan, open).catch(onFault), heartbeat).unref();
    const open: OpenPlan = { lines: new Set(), room: createRoom(), beating, due: false };
    plans.set(plan, open);
    tell(plan, { is: 'asking' });
    return open;
  }

  function leave(plan: string, open: OpenPlan, line: Line): void {
    open.lines.delete(line);
    if (open.lines.size === 0) {
      clearInterval(open.beating);
      plans.delete(plan);
    }
    // The same tab may be back already, before its old line was found dead.
    if (![...open.lines].some(({ person }) => sameLine(person, line.person))) {
      tell(plan, { is: 'gone', person: line.person });
    }
    onCount((count -= 1));
  }

  return {
    open(session, client) {
      const { plan, actor, expiresAt } = session;
      const person: Presence = { client, id: actor.id, party: actor.party };
      const open = planOf(plan);
      const own = [...open.lines].filter((line) => line.person.id === person.id && line.person.party === person.party);
      const old = own.find((line) => sameLine(line.person, person));
      if (old === undefined && own.length >= most) return undefined;
      const expiry = setTimeout(() => line.stream.end(), Math.max(0, expiresAt - now())).unref();
      const line: Line = {
        session,
        person: old?.person ?? person,
        stream: createPokeStream(() => {
          clearTimeout(expiry);
          leave(plan, open, line);
        }),
      };
      open.lines.add(line);
      onCount((count += 1));
      old?.stream.end();
      line.stream.people(open.room.people(now()));
      here(plan, line);
      void greet(line).catch((error: unknown) => {
        onFault(error);
        line.stream.end();
      });
      return line.stream.body;
    },
    async visit({ plan, actor }, client, at) {
      const person: Presence = { client, id: actor.id, party: actor.party, ...(at === undefined ? {} : { at }) };
      await log.tell(plan, writeWord({ is: 'at', person }));
    },
    async end() {
      for (const { lines } of [...plans.values()]) for (const { stream } of [...lines]) stream.end();
      unwatch?.();
      await Promise.all(telling);
    },
  };

  /** Where the logs stand now; only after the line hears of what comes, so that nothing falls between. */
  async function greet({ session, stream }: Line): Promise<void> {
    for (const scope of scopesOf(session)) {
      const { seq } = await log.head({ plan: session.plan, scope });
      stream.head(scope, seq);
    }
  }
}
