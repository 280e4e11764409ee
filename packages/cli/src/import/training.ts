import { createSession } from '@tandem-plan/core/change';
import { type Plan, writePlan } from '@tandem-plan/core/plan';
import type { Words } from '@tandem-plan/core/texts';
import { SheetError } from '@tandem-plan/exchange/figures';
import {
  importTrainingFile,
  readTrainingMapping,
  TrainingError,
  type TrainingImport,
  type TrainingMapping,
} from '@tandem-plan/exchange/skills';
import { actorsOf } from '../fix/actors.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { shown } from '../paint.ts';
import { readBytes, readPlanFile, writeBytes } from '../read-file.ts';

export interface TrainingFlags {
  readonly mapping?: string | undefined;
  readonly party?: string | undefined;
  readonly actor?: string | undefined;
  readonly out?: string | undefined;
  readonly yes: boolean;
  readonly 'dry-run': boolean;
  readonly format: string;
}

/** More issues than these are counted; JSON has all. */
const mostIssues = 50;

/** `tandem import PLAN FILE --as training`: completions and visits of learning records or a table. */
export async function importTrainingInto(
  planFile: string,
  file: string,
  flags: TrainingFlags,
  words: Words,
  io: Io,
): Promise<Exit> {
  const dryRun = flags['dry-run'];
  const { value: plan } = await readPlanFile(io, words, planFile);
  const party = flags.party ?? plan.stakeholders.find(({ id }) => id === flags.actor)?.party;
  const [actor] = actorsOf(plan, { party, actor: flags.actor }, dryRun, 'import');
  const read = await reading(plan, file, flags.mapping, io);
  const { commands, report } = read;
  if (flags.format === 'text') io.out(textOf(file, read, words));
  const clean = report.issues.length === 0 && report.more === null;
  const target = flags.out ?? planFile;
  const taken = !dryRun && commands.length > 0 && (clean || flags.yes || (await isTaken(commands.length, io)));
  if (taken && actor !== undefined) {
    const session = createSession(plan, { actor, clock: io.now, ids: io.newId });
    const result = session.run([...commands]);
    if (!result.ok) {
      const refused = result.refusals.map((refusal) => words.refusal(refusal, 'completion'));
      throw new Unusable(refused.map((each) => `${planFile}: nothing was written: ${each}`).join('\n'));
    }
    await writeBytes(io, target, writePlan(session.plan));
  }
  if (flags.format === 'json') {
    const written = taken ? target : null;
    io.out(`${JSON.stringify({ formatVersion: 1, plan: plan.id, file, ...report, commands, written }, null, 2)}\n`);
  } else io.out(`\n${taken ? `${target}: written` : `nothing was written: ${untaken(read, dryRun)}`}\n`);
  return clean && (taken || dryRun || commands.length === 0) ? exit.clean : exit.findings;
}

async function reading(plan: Plan, file: string, mappingFile: string | undefined, io: Io): Promise<TrainingImport> {
  const mapping = mappingFile === undefined ? {} : await mappingOf(mappingFile, io);
  const bytes = await readBytes(io, file);
  try {
    return await importTrainingFile(plan, bytes, mapping, { name: file, asOf: io.today() });
  } catch (error) {
    if (error instanceof TrainingError && error.code === 'bad-mapping' && mappingFile !== undefined)
      throw new Unusable(`${mappingFile}: ${error.message}`);
    if (error instanceof TrainingError || error instanceof SheetError) throw new Unusable(`${file}: ${error.message}`);
    throw error;
  }
}

async function mappingOf(file: string, io: Io): Promise<TrainingMapping> {
  const text = new TextDecoder().decode(await readBytes(io, file));
  try {
    return readTrainingMapping(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unusable(`${file}: this is no JSON: ${error.message}`);
    if (error instanceof TrainingError) throw new Unusable(`${file}: ${error.message}`);
    throw error;
  }
}

function untaken({ commands, report }: TrainingImport, dryRun: boolean): string {
  const { counts, issues } = report;
  if (commands.length > 0)
    return dryRun ? 'this was a dry run' : 'nobody took it; --yes takes it and leaves out what was not understood';
  if (counts.known > 0)
    return issues.length === 0 ? 'the plan has all of it already' : 'the plan has what was understood already';
  return issues.length === 0 ? 'nothing in it is about a course of the plan' : 'nothing in it was understood';
}

async function isTaken(commands: number, io: Io): Promise<boolean> {
  const answer = await io.ask?.(`Set ${commands} of these, and leave out what was not understood: [y]es, [n]o? `);
  return answer !== undefined && /^y(es)?$/i.test(answer.trim());
}

function textOf(file: string, { commands, report }: TrainingImport, { format }: Words): string {
  const { counts, issues, more } = report;
  const of = (type: string) => commands.filter((command) => command.type === type).length;
  const told: readonly (readonly [number, string])[] = [
    [of('completion.add'), 'completions new'],
    [of('completion.update'), 'completions filled in'],
    [of('completion.remove'), 'completions taken back'],
    [of('visit.add'), 'months of visits new'],
    [of('visit.update'), 'months of visits raised'],
    [counts.known, 'in the plan already'],
    [counts.duplicates, 'delivered twice'],
    [counts.voided, 'voided'],
    [counts.begun, 'begun and not finished'],
    [counts.ignored, 'about something else'],
  ];
  const lines = [
    `${file}: ${format.plural(counts.read, { one: '# record', other: '# records' })}`,
    ...told.filter(([count]) => count > 0).map(([count, what]) => `${format.number(count).padStart(7)}  ${what}`),
    ...issues
      .slice(0, mostIssues)
      .map(({ at, path, message }) => `refused  ${file}:${at}${path === '' ? '' : `, ${path}`}: ${message}`),
    ...(issues.length > mostIssues ? [`         and ${format.number(issues.length - mostIssues)} more`] : []),
    ...(more === null ? [] : [`note     the result goes on at ${more}, which was not read`]),
  ];
  return lines.map((line) => `${shown(line)}\n`).join('');
}
