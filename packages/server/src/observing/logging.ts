import { createHmac, randomBytes } from 'node:crypto';
import type { Actor } from '@tandem-plan/core/change';
import type { ServerEvent } from '../event.ts';
import type { Log, LogEntry } from './log-entry.ts';
import { methodOf } from './method.ts';

/**
 * Writes what happens in the handler as entries of a log: give it as its `onEvent`, or within it.
 *
 * Plans and parties stand there by id, people by a word that is the same for one person as long as this process lives
 * and leads back to nobody: an id may be a name, and erasing a person from a plan does not reach logs.
 */
export function logging(log: Log): (event: ServerEvent) => void {
  const key = randomBytes(32);
  const person = ({ id, party, role }: Actor) => ({
    party,
    role,
    person: createHmac('sha256', key)
      .update(JSON.stringify([party, id]))
      .digest('base64url')
      .slice(0, 8),
  });
  return (event) => log(entryOf(event, person));
}

function entryOf(event: ServerEvent, person: (actor: Actor) => Readonly<Record<string, string>>): LogEntry {
  switch (event.kind) {
    case 'request': {
      const { id, method, route, status, milliseconds, problem, plan, actor } = event;
      return {
        level: status >= 500 ? 'error' : 'info',
        event: 'request.answered',
        request: id,
        method: methodOf(method),
        route,
        status,
        milliseconds: Math.round(milliseconds * 10) / 10,
        problem,
        plan,
        ...(actor === undefined ? {} : person(actor)),
      };
    }
    case 'accepted': {
      const { plan, actor, seqs, commands } = event;
      const scope = event.scope === 'shared' ? 'shared' : 'private';
      const [from, to] = [seqs[0], seqs.at(-1)];
      return {
        level: 'info',
        event: 'step.accepted',
        plan,
        scope,
        from,
        to,
        commands: commands.length,
        ...person(actor),
      };
    }
    case 'rejected': {
      const { plan, actor, codes } = event;
      const scope = event.scope === 'shared' ? 'shared' : 'private';
      return { level: 'info', event: 'step.rejected', plan, scope, codes: codes.join(' '), ...person(actor) };
    }
    case 'signed': {
      const { plan, actor, revision, seq, again } = event;
      return { level: 'info', event: 'plan.signed', plan, revision, seq, again, ...person(actor) };
    }
    case 'redacted': {
      const { plan, actor, seq, texts, why } = event;
      const scope = event.scope === 'shared' ? 'shared' : 'private';
      return { level: 'info', event: 'event.redacted', plan, scope, seq, texts, why, ...person(actor) };
    }
    case 'plan-created':
      return { level: 'info', event: 'plan.created', plan: event.plan };
    case 'session-issued':
      return { level: 'info', event: 'session.issued', plan: event.plan, origin: event.origin, ...person(event.actor) };
    case 'pokes':
      return { level: 'info', event: 'pokes.changed', open: event.open };
    case 'fault':
      return { level: 'error', event: 'server.faulted', where: event.where, ...faultOf(event.error) };
  }
}

/** Kind and place of an error. Its message may quote what it stumbled over. */
function faultOf(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { error: name, ...code, stack: framesOf(error) };
}

/** The places of a stack. The message stands in front of them, and may have lines that look like one. */
function framesOf({ message, stack = '' }: Error): string {
  const text = message === '' ? '' : `: ${message}`;
  const head = stack.indexOf(`${text}\n`);
  // A message that was changed since: where it ends in the stack cannot be told.
  if (head < 0 || stack.slice(0, head).includes(': ')) return '';
  const lines = stack.slice(head + text.length).split('\n');
  return lines
    .filter((line) => /^ {4}at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}

/** A log of JSON lines, each with its instant. */
export function jsonLines(write: (line: string) => void, now: () => number = Date.now): Log {
  return (entry) => write(`${JSON.stringify({ at: new Date(now()).toISOString(), ...entry })}\n`);
}
