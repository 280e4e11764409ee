import { createSession } from '@tandem-plan/core/change';
import { writePlan } from '@tandem-plan/core/plan';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { MappingError, type MappingDraft, readMapping, SheetError } from '@tandem-plan/exchange/figures';
import { parse } from '../arguments.ts';
import { actorsOf } from '../fix/actors.ts';
import { importJson } from '../import/import-json.ts';
import { importText } from '../import/import-text.ts';
import { settle, type Settled } from '../import/settle.ts';
import { importTrainingInto } from '../import/training.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { readBytes, readPlanFile, writeBytes } from '../read-file.ts';

export const importUsage = `Usage: tandem import PLAN FILE [options]

Reads targets or actuals of FILE into the plan's KPIs. FILE is CSV, of commas, semicolons, tabs or pipes, or .xlsx;
- is standard input. Shows which figures are new and changed, and every row that was not understood; then writes all of
them, or nothing.

  --as WHAT         figures or training; figures unless given. Training is completions and visits: xAPI statements, or a
                    table whose --mapping says which column holds what, as docs/skills.md tells
  --mapping FILE    JSON that says what stands in which column, as docs/import.md tells; without one a mapping is
                    proposed and asked about
  --kpi ID          the KPI the figures are of
  --kind KIND       target or actual
  --sheet NAME      the sheet of a workbook
  --why TEXT        why actuals of a closed period change; without it they are refused
  --party ID        the party that makes the change; --actor ID its person, a stakeholder of the plan, who is told as
                    having recorded actuals where the mapping names nobody
  --yes             does not ask: takes what is proposed, an answer where there is one only, and leaves out what was
                    not understood
  --dry-run         writes nothing
  --out FILE        writes the plan there and leaves PLAN as it is
  --format FORMAT   text or json; text unless given

Exit codes: 0 everything was understood, 1 something was not, or a question is open, 2 unusable input.
`;

export async function runImport(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse('import', args, {
    as: { type: 'string', default: 'figures' },
    mapping: { type: 'string' },
    kpi: { type: 'string' },
    kind: { type: 'string' },
    sheet: { type: 'string' },
    why: { type: 'string' },
    party: { type: 'string' },
    actor: { type: 'string' },
    yes: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    out: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  const wrong = (what: string) => new Unusable(`tandem import: ${what}`);
  const [planFile, file, ...more] = positionals;
  if (planFile === undefined || file === undefined || more.length > 0)
    throw wrong(
      `name a plan and a file of figures, got ${positionals.join(' ') || 'neither'}; see tandem import --help`,
    );
  if (values.format !== 'text' && values.format !== 'json')
    throw wrong(`--format must be text or json, got "${values.format}"`);
  if (planFile === '-' && file === '-') throw wrong('standard input can be one file only');
  const dryRun = values['dry-run'];
  if (planFile === '-' && values.out === undefined && !dryRun)
    throw wrong('a plan from standard input needs --out to be written to');

  const words = createWords(texts);
  if (values.as === 'training') return importTrainingInto(planFile, file, values, words, io);
  if (values.as !== 'figures') throw wrong(`--as must be figures or training, got "${values.as}"`);
  const { value: plan } = await readPlanFile(io, words, planFile);
  const party = values.party ?? plan.stakeholders.find(({ id }) => id === values.actor)?.party;
  const [actor] = actorsOf(plan, { party, actor: values.actor }, dryRun, 'import');
  const known = await knownMapping(io, values);
  const bytes = await readBytes(io, file);
  const settled = await settling(file, values.mapping, () =>
    settle(bytes, plan, { file, known, propose: values.mapping === undefined, yes: values.yes }, words, io),
  );

  const { read, questions } = settled;
  if (values.format === 'text') io.out(importText(file, settled, plan, words, io.colour));
  const clean = questions.length === 0 && read.rejected.length === 0;
  const taken =
    !dryRun && questions.length === 0 && read.commands.length > 0 && (await isTaken(settled, values, clean, io));
  const target = values.out ?? planFile;
  if (taken && actor !== undefined) {
    const ids = io.newId;
    const session = createSession(plan, { actor, clock: io.now, ids });
    const result = session.run(read.commands);
    if (!result.ok) throw new Unusable(refusedLines(planFile, result.refusals, words).join('\n'));
    await writeBytes(io, target, writePlan(session.plan));
  }
  if (values.format === 'json') io.out(importJson(file, settled, plan, taken ? target : null, words));
  else if (taken)
    io.out(`\n${target}: ${words.format.plural(figuresIn(settled), { one: '# figure', other: '# figures' })} set\n`);
  else io.out(`\nnothing was written: ${untaken(settled, dryRun)}\n`);
  return clean && (taken || dryRun || read.commands.length === 0) ? exit.clean : exit.findings;
}

function untaken({ questions, read }: Settled, dryRun: boolean): string {
  if (questions.length > 0) return 'what is asked above has to be answered, by --mapping or at a terminal';
  if (read.commands.length === 0)
    return read.points.length === 0 ? 'no figure was understood' : 'the plan has all of it already';
  return dryRun ? 'this was a dry run' : 'nobody took it; --yes takes it without asking';
}

const figuresIn = ({ read: { summary } }: Settled): number => summary.new + summary.changed;

/** What is proposed, or leaves rows out, is for somebody to take. */
async function isTaken(settled: Settled, { yes }: { readonly yes: boolean }, clean: boolean, io: Io): Promise<boolean> {
  if (yes || (clean && settled.reasons.length === 0)) return true;
  const left = clean ? '' : `, and leave out what is refused`;
  const answer = await io.ask?.(`Set ${figuresIn(settled)} of these figures${left}: [y]es, [n]o? `);
  return answer !== undefined && /^y(es)?$/i.test(answer.trim());
}

const refusedLines = (
  file: string,
  refusals: readonly {
    readonly code: string;
    readonly path: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[],
  words: Words,
): string[] => refusals.map((refusal) => `${file}: nothing was written: ${words.refusal(refusal, 'kpi')}`);

interface MappingFlags {
  readonly mapping?: string | undefined;
  readonly kpi?: string | undefined;
  readonly kind?: string | undefined;
  readonly sheet?: string | undefined;
  readonly why?: string | undefined;
  readonly actor?: string | undefined;
}

/** What the mapping's file and the flags say. */
async function knownMapping(
  io: Io,
  { mapping: file, kpi, kind, sheet, why, actor }: MappingFlags,
): Promise<MappingDraft> {
  const given = file === undefined ? {} : await readMappingFile(io, file);
  const flags = mappingOf('tandem import', {
    ...(kpi === undefined ? {} : { kpi }),
    ...(kind === undefined ? {} : { kind }),
    ...(sheet === undefined ? {} : { sheet: { ...given.sheet, sheet } }),
    ...(why === undefined ? {} : { why }),
    ...(given.recordedBy !== undefined || actor === undefined ? {} : { recordedBy: actor }),
  });
  return { ...given, ...flags };
}

async function readMappingFile(io: Io, file: string): Promise<MappingDraft> {
  const text = new TextDecoder().decode(await readBytes(io, file));
  try {
    return mappingOf(file, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unusable(`${file}: this is no JSON: ${error.message}`);
    throw error;
  }
}

function mappingOf(where: string, value: unknown): MappingDraft {
  try {
    return readMapping(value);
  } catch (error) {
    if (error instanceof MappingError) throw new Unusable(`${where}: ${error.message}`);
    throw error;
  }
}

/** What is wrong with the file or its mapping, in one line that names which. */
async function settling(file: string, mapping: string | undefined, settled: () => Promise<Settled>): Promise<Settled> {
  try {
    return await settled();
  } catch (error) {
    if (error instanceof SheetError) throw new Unusable(`${file}: ${error.message}`);
    if (error instanceof MappingError) throw new Unusable(`${mapping ?? 'tandem import'}: ${error.message}`);
    throw error;
  }
}
