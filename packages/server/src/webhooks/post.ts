import { lookup as resolveName } from 'node:dns/promises';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { addressesOf, type Resolve, type Target, type TargetOptions } from './target.ts';

/**
 * What became of one attempt. `name`: it does not resolve. `address`: it leads where no webhook goes.
 * `connection`: none, or it broke, or its certificate is not good (`code` says which). `timeout`: no answer in time.
 * `answer`: an answer other than 2xx; a redirect is one, and is not followed.
 */
export type Outcome =
  | { readonly ok: true; readonly status: number }
  | {
      readonly ok: false;
      readonly reason: 'name' | 'address' | 'connection' | 'timeout' | 'answer';
      readonly status?: number;
      readonly code?: string;
    };

export interface PostOptions extends TargetOptions {
  /** The machine's own resolver unless given. */
  readonly resolve?: Resolve;
  /** Milliseconds from the first look at the name to the end of the answer. */
  readonly timeout: number;
  /** Certificates to trust instead of Node's. */
  readonly ca?: string;
}

/** Bytes of an answer that are read before the line is cut. Nobody looks at them. */
const maxAnswer = 16 * 1024;

/** Sends one message. Never rejects. */
export async function post(
  target: Target,
  headers: Readonly<Record<string, string>>,
  body: string,
  options: PostOptions,
): Promise<Outcome> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), options.timeout);
  try {
    const addresses = await inTime(findAddresses(target, options), late.signal);
    if (addresses === 'timeout') return { ok: false, reason: 'timeout' };
    if (!Array.isArray(addresses)) return addresses;
    return await send(target, headers, body, addresses, late.signal, options.ca);
  } finally {
    clearTimeout(timer);
  }
}

async function findAddresses(target: Target, options: PostOptions): Promise<Outcome | string[]> {
  try {
    const found = await addressesOf(target, options.resolve ?? resolveAll, options);
    return found === undefined ? { ok: false, reason: 'address' } : [...found];
  } catch {
    // Whatever a resolver says of a name, there is nothing to connect to.
    return { ok: false, reason: 'name' };
  }
}

const resolveAll: Resolve = async (name) => (await resolveName(name, { all: true })).map(({ address }) => address);

function send(
  { url }: Target,
  headers: Readonly<Record<string, string>>,
  body: string,
  addresses: readonly string[],
  signal: AbortSignal,
  ca: string | undefined,
): Promise<Outcome> {
  return new Promise((done) => {
    // A connection of its own, to an address that was looked at: asking for the name again could give another one.
    const settings = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      agent: false as const,
      signal,
      lookup: answerWith(addresses),
    };
    let answered: Outcome | undefined;
    const take = (answer: IncomingMessage) => {
      const { statusCode: status = 0 } = answer;
      answered = status >= 200 && status < 300 ? { ok: true, status } : { ok: false, reason: 'answer', status };
      const outcome = answered;
      let read = 0;
      answer.on('data', (chunk: Buffer) => {
        read += chunk.length;
        if (read > maxAnswer) answer.destroy();
      });
      // A line that breaks after the status has come takes nothing back.
      answer.on('error', () => {});
      answer.once('close', () => done(outcome));
    };
    const sent =
      url.protocol === 'https:'
        ? requestHttps(url, { ...settings, ...(ca === undefined ? {} : { ca }) }, take)
        : requestHttp(url, settings, take);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const failed = signal.aborted
        ? ({ ok: false, reason: 'timeout' } as const)
        : ({ ok: false, reason: 'connection', ...(error.code === undefined ? {} : { code: error.code }) } as const);
      done(answered ?? failed);
    });
    // A receiver that changes the protocol gives neither an answer nor an error.
    sent.once('close', () => done(answered ?? { ok: false, reason: 'connection' }));
    sent.end(body);
  });
}

/** Answers a connection's own look-up with what was found before. */
function answerWith(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_name, { all }, callback) => {
    const [first] = found;
    if (all === true || first === undefined) callback(null, found);
    else callback(null, first.address, first.family);
  };
}

async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T | 'timeout'> {
  let abort = () => {};
  const late = new Promise<'timeout'>((done) => {
    abort = () => done('timeout');
    signal.addEventListener('abort', abort);
  });
  const first = await Promise.race([work, late]);
  signal.removeEventListener('abort', abort);
  return first;
}
