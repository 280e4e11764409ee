import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dice } from '../../laws/dice.ts';
import type { PlantedBug } from './planted-bugs.ts';
import { type Phase, parseSaid, phaseOf, type Said } from './said.ts';
import { Witness } from './witness.ts';

/** A writer that hears nothing from the disk for so long hangs, in milliseconds. */
const patience = 300_000;
/** The log sees each file open, write and close so often. */
const lives = 2;

/** What a system call answers instead of doing its work, or what happens to the process when it makes it. */
export interface Fault {
  readonly call: string;
  /** As strace says it: `error=EIO`, `signal=SIGKILL`. */
  readonly effect: string;
  /** From the how-manieth call, counted from 1, on which it happens. */
  readonly from: number;
  /** How many times in a row. */
  readonly times: number;
}

export interface Course {
  /** The bundled writer. */
  readonly writer: string;
  /** A folder of its own, made and removed. */
  readonly folder: string;
  /** The same seed makes the same calls. */
  readonly seed: number;
  readonly weight: 'light' | 'heavy';
  readonly bug?: PlantedBug;
}

/** What went wrong in one run, and what the store made of it. */
export interface Injected {
  readonly faults: number;
  readonly rejections: Said['rejections'];
  readonly acknowledged: number;
  /** Whether something was acknowledged after a rejection, or all was rejected from there on. */
  readonly after: 'usable' | 'refusing' | 'nothing rejected' | 'killed';
}

/** A system call as strace wrote it down: what was under way, which file, whether it was kept from happening. */
interface Call {
  readonly name: string;
  readonly file: string;
  readonly phase: Phase;
  readonly injected: boolean;
  /** What the writer said next; empty if nothing. */
  readonly next: string;
}

export const hasStrace = (): boolean => spawnSync('strace', ['--version']).status === 0;

/** How often a run without faults makes each of the calls on its files. */
export async function countCalls(course: Course, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { calls } = await trace(course, names, []);
  rmSync(course.folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const { name } of calls) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/**
 * Runs a writer whose system calls fail as told, and holds what it left to what it said.
 * @throws AssertionError if something acknowledged is lost, half there, or an append went on as if nothing had failed
 */
export async function inject(course: Course, fault: Fault): Promise<Injected> {
  const { call, effect, from, times } = fault;
  const span = times === 1 ? `${from}` : times === Infinity ? `${from}+` : `${from}..${from + times - 1}`;
  const { said, text, calls, status, witness } = await trace(
    course,
    [call],
    ['-e', `inject=${call}:${effect}:when=${span}`],
  );
  const killed = effect.startsWith('signal=');
  if (killed) assert.deepEqual([said.ended, status], [false, 'SIGKILL'], 'the writer was to be killed');
  else assert.deepEqual([said.ended, status], [true, 0], 'the writer ended by an error that is not the store’s own');
  const injected = calls.filter((one) => one.injected);
  for (const { name, file, phase, next } of injected) {
    // Elsewhere a failure may go by: what tidies up can be done later, and a commit does not need it.
    const matters = phase === 'append' && file.endsWith('-wal') && (name === 'pwrite64' || name === 'fsync');
    if (matters) assert.match(next, /^rejected/, `${name} failed on the journal, and the append was acknowledged`);
  }
  await witness.checkWhole(dice(course.seed));
  rmSync(course.folder, { recursive: true });
  const { rejections } = said;
  const rest = text.slice(text.indexOf('\nrejected'));
  const after = killed
    ? 'killed'
    : rejections.length === 0
      ? 'nothing rejected'
      : rest.includes('\nappended') || rest.includes('\nknown')
        ? 'usable'
        : 'refusing';
  return { faults: killed ? 1 : injected.length, rejections, acknowledged: witness.acknowledged, after };
}

interface Traced {
  readonly said: Said;
  readonly text: string;
  readonly witness: Witness;
  readonly status: number | string | null;
  readonly calls: readonly Call[];
}

async function trace(course: Course, names: readonly string[], options: readonly string[]): Promise<Traced> {
  const { writer, folder, seed, weight, bug } = course;
  mkdirSync(folder);
  const witness = new Witness(join(folder, 'plans.db'));
  const [log, saidTo] = [join(folder, 'strace.log'), join(folder, 'said.txt')];
  // What the writer says goes to a file, so that it stands in strace's log among the calls.
  const files = [saidTo, ...['', '-wal', '-journal'].map((end) => `${witness.path}${end}`)];
  const args = [
    ...['-f', '-qq', '-y', '--seccomp-bpf', '-s', '60', '-o', log, '-e', `trace=${['write', ...names].join()}`],
    ...files.flatMap((path) => ['-P', path]),
    ...options,
    ...[process.execPath, writer, witness.path, 'client', String(seed), String(lives), weight, ...(bug ? [bug] : [])],
  ];
  const output = openSync(saidTo, 'w');
  const child = spawn('strace', args, { stdio: ['ignore', output, 'pipe'], timeout: patience });
  closeSync(output);
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (more: string) => (errors += more));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  const text = readFileSync(saidTo, 'utf8');
  const said = parseSaid(text, 'client');
  witness.hear(said);
  assert.equal(errors, '', 'neither the writer nor strace had anything to complain of');
  return { said, text, witness, status: signal ?? code, calls: parseCalls(readFileSync(log, 'latin1')) };
}

/** Lines such as `17 fsync(25</tmp/plans.db-wal>) = -1 EIO (Input/output error) (INJECTED)`. */
function parseCalls(log: string): Call[] {
  const calls: (Call & { next: string })[] = [];
  let phase: Phase = 'between';
  let waiting = 0;
  for (const line of log.split('\n')) {
    const [, name, rest = ''] = /^\d+ +(\w+)\((.*)/.exec(line) ?? [];
    if (name === undefined) continue;
    const [, words] = name === 'write' ? (/^1<[^>]*said\.txt>, "([^"\\]*)/.exec(rest) ?? []) : [];
    if (words !== undefined) {
      phase = phaseOf(words);
      for (; waiting < calls.length; waiting += 1) calls[waiting]!.next = words;
    } else {
      const [, file = ''] = /^(?:\d+<|[^"]*")([^>"]*)/.exec(rest) ?? [];
      calls.push({ name, file, phase, injected: rest.endsWith('(INJECTED)'), next: '' });
    }
  }
  return calls;
}
