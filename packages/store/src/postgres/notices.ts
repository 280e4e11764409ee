import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Notice } from '../port.ts';
import type { Scope } from '../event.ts';
import { createNotices, type Notices } from '../notices.ts';

export interface NoticeOptions {
  readonly channel: string;
  /** A connection of our own, not connected yet. */
  readonly connection: () => pg.Client;
  /** Sends texts to all who listen to the channel, in order. */
  readonly send: (texts: readonly string[]) => Promise<void>;
}

export interface SharedNotices extends Notices {
  close(): Promise<void>;
}

/** Milliseconds before the first attempt to listen again; then twice as long each time. */
const firstPause = 200;
const longestPause = 30_000;
/** Milliseconds between two questions whether the connection still lives: a listener does not notice by itself. */
const pulse = 30_000;

/**
 * Notices among all processes on one database. One's own are told at once, those of others by LISTEN, on a connection
 * that is opened when somebody first watches. NOTIFY takes a lock on the whole server until its transaction ends, so
 * that it is sent apart from what it tells of, and notices that wait for it go together.
 */
export function createSharedNotices({ channel, connection, send }: NoticeOptions): SharedNotices {
  const local = createNotices();
  const self = randomBytes(9).toString('base64url');
  let waiting = new Map<string, string>();
  /** The sending of what waits, once the one before it is over. */
  let next: Promise<void> | undefined;
  let latest = Promise.resolve();
  let listener: Listener | undefined;

  async function flush(): Promise<void> {
    const batch = waiting;
    waiting = new Map();
    next = undefined;
    try {
      await send([...batch.values()]);
    } catch (error) {
      // Heads go with what is said next, unless a later one waits already. Whose word it was says it again, or not.
      waiting = new Map([...[...batch].filter(([key, text]) => key !== text), ...waiting]);
      throw error;
    }
  }

  return {
    watch(watcher) {
      listener ??= listen({
        channel,
        connection,
        hear(text) {
          const notice = decode(text, self);
          if (notice) void local.say(notice);
        },
        begun: () => void local.say({ kind: 'missed' }),
      });
      return local.watch(watcher);
    },
    async say(notice) {
      await local.say(notice);
      const text = `${self} ${encode(notice)}`;
      // Of two heads of one log the later says all.
      const key = notice.kind === 'head' ? `${notice.plan} ${notice.scope}` : text;
      waiting.delete(key);
      waiting.set(key, text);
      if (next === undefined) {
        next = latest.then(flush, flush);
        latest = next;
      }
      await next;
    },
    async close() {
      await listener?.close();
    },
  };
}

/** `head PLAN SCOPE SEQ` or `word PLAN TEXT`; the text in base64url, for a notice holds 8,000 bytes and no NUL. */
function encode(notice: Notice): string {
  switch (notice.kind) {
    case 'head':
      return `head ${notice.plan} ${notice.scope} ${notice.seq}`;
    case 'word':
      return `word ${notice.plan} ${Buffer.from(notice.text).toString('base64url')}`;
    case 'missed':
      return 'missed';
  }
}

/** Nothing for what we sent ourselves, or what is none of ours: anybody in the database may notify. */
function decode(text: string, self: string): Notice | undefined {
  const [from, kind, plan = '', ...rest] = text.split(' ');
  if (from === self) return undefined;
  const [first = '', seq] = rest;
  if (kind === 'word') return { kind, plan, text: Buffer.from(first, 'base64url').toString() };
  if (kind === 'head' && Number.isSafeInteger(Number(seq)))
    return { kind, plan, scope: first as Scope, seq: Number(seq) };
  return undefined;
}

interface Listener {
  close(): Promise<void>;
}

interface ListenOptions {
  readonly channel: string;
  readonly connection: () => pg.Client;
  readonly hear: (text: string) => void;
  readonly begun: () => void;
}

/** Listens until it is closed, over as many connections as that takes. */
function listen({ channel, connection, hear, begun }: ListenOptions): Listener {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = firstPause;
  let closed = false;

  function again(): void {
    clearTimeout(timer);
    client = undefined;
    if (closed) return;
    // A part of chance, so that the processes of a server that came back do not all knock at once.
    timer = setTimeout(() => void connect(), pause * (0.5 + Math.random() / 2));
    timer.unref();
    pause = Math.min(2 * pause, longestPause);
  }

  async function connect(): Promise<void> {
    const own = connection();
    client = own;
    let over = false;
    const lose = (): void => {
      if (over) return;
      over = true;
      own.end().catch(() => undefined);
      again();
    };
    own.on('error', lose);
    own.on('end', lose);
    own.on('notification', ({ payload = '' }) => hear(payload));
    try {
      await own.connect();
      await own.query(`listen ${own.escapeIdentifier(channel)}`);
      pause = firstPause;
      begun();
      beat(own, lose);
    } catch {
      // Tried again, less and less often. Whoever watches is told once it succeeds.
      lose();
    }
  }

  function beat(own: pg.Client, lose: () => void): void {
    timer = setTimeout(() => {
      own.query('select 1').then(() => client === own && beat(own, lose), lose);
    }, pulse);
    timer.unref();
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
