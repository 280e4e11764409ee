import type { Actor } from '@tandem-plan/core/change';
import { type Plan, writePlan } from '@tandem-plan/core/plan';
import { type Checker, compareReports, prepareFix, type Report, withFolded } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { type Companions, mustBelong } from '../check/belonging.ts';
import { actorsOf } from '../fix/actors.ts';
import { type CarriedOut, carryOut } from '../fix/carry-out.ts';
import { choose } from '../fix/choice.ts';
import { exit, type Exit, exitOf, type Io, Unusable, worstOf } from '../io.ts';
import { shown } from '../paint.ts';
import { type File, readPlanFile, writeBytes } from '../read-file.ts';

type Finding = Report['findings'][number];

interface FixOptions {
  readonly format: string;
  readonly party: string | undefined;
  readonly actor: string | undefined;
  /** Apply the first fix of each finding without asking, save what says that something happened. */
  readonly yes: boolean;
  readonly checker: Checker;
  readonly companions: Companions;
  /** What the plans are judged by. */
  readonly against: Readonly<Record<string, unknown>> & { readonly asOf: string };
}

/**
 * Goes through the findings that have fixes, worst first, and applies those that are accepted. Each is judged on the plan as
 * the fixes before it left it. A plan's file is written once, at its end, and only when something was accepted.
 */
export async function checkFix(files: readonly string[], options: FixOptions, words: Words, io: Io): Promise<Exit> {
  if (options.format !== 'text') throw new Unusable('tandem check: --fix goes with the format text');
  if (files.includes('-')) throw new Unusable('tandem check: --fix writes files, and standard input is none');
  const codes = new Set<Exit>();
  for (const file of files) {
    try {
      const read = await readPlanFile(io, words, file);
      mustBelong(read.value, options.companions);
      codes.add(await fixFile(read, options, words, io));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      io.err(error.message);
      codes.add(exit.unusable);
    }
  }
  return worstOf(codes);
}

async function fixFile({ file, value }: File<Plan>, options: FixOptions, words: Words, io: Io): Promise<Exit> {
  const onlyShown = !options.yes && io.ask === undefined;
  const actors = actorsOf(value, options, onlyShown);
  const judge = (plan: Plan) => options.checker.check({ ...options.against, plan });
  const before = judge(value);
  const seen = new Set<string>();
  let [plan, report, applied] = [value, before, 0];
  for (;;) {
    const finding = report.findings.flatMap(withFolded).find(({ key, fixes }) => fixes.length > 0 && !seen.has(key));
    if (finding === undefined) break;
    seen.add(finding.key);
    const next = await offer(finding, plan, actors, options.yes, words, io);
    if (next === 'quit') break;
    if (next === undefined) continue;
    plan = next;
    applied += 1;
    report = judge(plan);
  }
  if (seen.size === 0) io.out(`${file}: no finding has a fix\n`);
  if (applied > 0) {
    await writeBytes(io, file, writePlan(plan));
    io.out(
      shown(`${file}: ${applied === 1 ? '1 fix' : `${applied} fixes`} applied; ${effect(before, report, words)}\n`),
    );
  }
  for (const { rule, error } of report.faults) io.err(`${file}: the rule ${rule} failed: ${error}`);
  return exitOf([report]);
}

/** What the fixes came to: `score 61 → 72, 3 findings gone, 1 new`. */
function effect(before: Report, after: Report, words: Words): string {
  const { fixed, appeared } = compareReports(before, after);
  const [was, is] = [before, after].map(({ score: { overall } }) =>
    overall === null ? '–' : words.format.number(Math.round(overall)),
  );
  return `score ${was} → ${is}, ${fixed.length === 1 ? '1 finding' : `${fixed.length} findings`} gone, ${appeared.length} new`;
}

/** Shows a finding's fixes; @returns the plan with the one that was accepted, `undefined` for none */
async function offer(
  finding: Finding,
  plan: Plan,
  actors: readonly Actor[],
  yes: boolean,
  words: Words,
  io: Io,
): Promise<Plan | 'quit' | undefined> {
  const outcomes = finding.fixes.map((fix): CarriedOut => {
    const commands = prepareFix(fix, io.newId);
    const tried = actors.map((actor) => carryOut(plan, commands, { actor, at: io.now() }, words));
    return tried.find((one) => one.plan !== undefined) ?? tried[0] ?? { lines: [], asserts: false };
  });
  const possible = outcomes.filter((one) => one.plan !== undefined);
  io.out(shown(`${finding.severity.padEnd(7)}  ${words.finding(finding)}\n`));
  for (const [index, fix] of finding.fixes.entries()) {
    const outcome = outcomes[index];
    const number = possible.length > 1 && outcome?.plan !== undefined ? String(possible.indexOf(outcome) + 1) : '→';
    io.out(shown(`${number.padStart(7)}  ${words.fix(finding.rule, fix)}\n`));
    for (const line of outcome?.lines ?? []) io.out(shown(`           ${line}\n`));
  }
  if (possible.length === 0) return undefined;
  if (yes) {
    const safe = possible.find((one) => !one.asserts);
    if (safe === undefined) io.out('           not applied: only you know whether that happened\n');
    return safe?.plan;
  }
  if (io.ask === undefined) return undefined;
  const choice = await choose(possible.length, io.ask);
  return typeof choice === 'number' ? possible[choice]?.plan : choice === 'quit' ? 'quit' : undefined;
}
