import { type Actor, type Command, diff, run } from '@tandem-plan/core/change';
import { type Plan, writePlan } from '@tandem-plan/core/plan';
import { type Checker, prepareFix, type Report, withFolded } from '@tandem-plan/core/rules';
import type { Words } from '@tandem-plan/core/texts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { type File, readPlanFile, writeBytes } from '../read-file.ts';

type Finding = Report['findings'][number];

interface FixOptions {
  readonly format: string;
  readonly party: string | undefined;
  readonly actor: string | undefined;
  /** Apply the first fix of each finding without asking. */
  readonly yes: boolean;
  readonly checker: Checker;
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
  const codes: Exit[] = [];
  for (const file of files) {
    try {
      codes.push(await fixFile(await readPlanFile(io, words, file), options, words, io));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      io.err(error.message);
      codes.push(exit.unusable);
    }
  }
  return ([exit.unusable, exit.fault, exit.findings] as const).find((code) => codes.includes(code)) ?? exit.clean;
}

async function fixFile({ file, value }: File<Plan>, options: FixOptions, words: Words, io: Io): Promise<Exit> {
  const actor = actorOf(value, options);
  const judge = (plan: Plan) => options.checker.check({ ...options.against, plan });
  const seen = new Set<string>();
  let plan = value;
  let report = judge(plan);
  let applied = 0;
  for (;;) {
    const finding = report.findings.flatMap(withFolded).find(({ key, fixes }) => fixes.length > 0 && !seen.has(key));
    if (finding === undefined) break;
    seen.add(finding.key);
    const next = await choose(finding, plan, { ...options, actor }, words, io);
    if (next === undefined) continue;
    plan = next;
    applied += 1;
    report = judge(plan);
  }
  if (seen.size === 0) io.out(`${file}: no finding has a fix\n`);
  if (applied > 0) {
    await writeBytes(io, file, writePlan(plan));
    io.out(`${file}: ${applied === 1 ? '1 fix' : `${applied} fixes`} applied\n`);
  }
  for (const { rule, error } of report.faults) io.err(`${file}: the rule ${rule} failed: ${error}`);
  if (report.faults.length > 0) return exit.fault;
  return report.findings.some(({ severity }) => severity === 'error') ? exit.findings : exit.clean;
}

function actorOf({ parties }: Plan, { party, actor }: FixOptions): Actor {
  const ids = parties.map(({ id }) => id);
  if (party === undefined || !ids.includes(party)) {
    const got = party === undefined ? 'got none' : `got "${party}"`;
    throw new Unusable(`tandem check: --party must say who makes the changes, ${ids.join(' or ')}; ${got}`);
  }
  return { id: actor ?? party, party, role: 'lead' };
}

/** Shows a finding's fixes; @returns the plan with the one that was accepted, `undefined` for none */
async function choose(
  finding: Finding,
  plan: Plan,
  { actor, yes }: { readonly actor: Actor; readonly yes: boolean },
  words: Words,
  io: Io,
): Promise<Plan | undefined> {
  io.out(`${finding.severity.padEnd(7)}  ${words.finding(finding)}\n`);
  const outcomes = finding.fixes.map((fix, index) => {
    const commands = prepareFix(fix, io.newId);
    const outcome = carriedOut(plan, commands, { actor, at: io.now() }, words);
    const number = finding.fixes.length === 1 ? '→' : String(index + 1);
    io.out(`${number.padStart(7)}  ${words.fix(finding.rule, fix)}\n`);
    for (const line of outcome.lines) io.out(`           ${line}\n`);
    return outcome.plan;
  });
  const possible = outcomes.filter((outcome) => outcome !== undefined);
  if (possible.length === 0) return undefined;
  if (yes) return possible[0];
  if (io.ask === undefined) return undefined;
  const several = outcomes.length > 1;
  const answer = (await io.ask(several ? `Apply which, 1 to ${outcomes.length}, or n? ` : 'Apply, y or n? ')).trim();
  if (/^y(es)?$/i.test(answer)) return possible[0];
  return several && /^\d+$/.test(answer) ? outcomes[Number(answer) - 1] : undefined;
}

/** What commands make of a plan, in words; without a plan where one of them is refused. */
function carriedOut(
  plan: Plan,
  commands: readonly Command[],
  context: { readonly actor: Actor; readonly at: string },
  words: Words,
): { readonly lines: readonly string[]; readonly plan?: Plan } {
  let current = plan;
  for (const command of commands) {
    const result = run(current, command, context);
    if (!result.ok) {
      const type = command.type.split('.')[0] ?? '';
      const reasons = result.refusals.map((refusal) => words.refusal(refusal, type));
      return { lines: [`${words.format.quote(words.command(command.type))} was refused: ${reasons.join(' ')}`] };
    }
    current = result.plan;
  }
  const changes = words.differences(diff(plan, current), current, plan).map(({ text }) => text);
  return changes.length === 0 ? { lines: ['the plan says that already'] } : { lines: changes, plan: current };
}
