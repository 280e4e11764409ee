import { type Annex, isDay, type Plan } from '@tandem-plan/core/plan';
import { answersFor, type Checker, reportJson, type ReportJson, writeReport } from '@tandem-plan/core/rules';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { toHtml } from '@tandem-plan/exchange/html';
import { toJunit } from '@tandem-plan/exchange/junit';
import { toMarkdown } from '@tandem-plan/exchange/markdown';
import { toSarif } from '@tandem-plan/exchange/sarif';
import { parse } from '../arguments.ts';
import { readChecker } from '../config.ts';
import { checkFix } from './check-fix.ts';
import { checkSince } from './check-since.ts';
import { toText } from '../formats/text.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { type File, readAnnexFile, readPlanFile } from '../read-file.ts';
import { ruleInfos } from '../rule-info.ts';
import { version } from '../version.ts';

const formats = ['text', 'json', 'sarif', 'markdown', 'junit', 'html'] as const;
type Format = (typeof formats)[number];

export const checkUsage = `Usage: tandem check PLAN… [options]

Judges plans by the alignment rules. PLAN is a JSON file, - for standard input.

  --as-of DATE      the day to judge by, such as 2017-09-30; today unless given
  --annex FILE      one party's annex: rules about its own house run too, and are told apart
  --baseline FILE   the plan as it was signed: rules about drift compare with it
  --since FILE      the same plan as it was: tells which findings are new, worse, better and fixed; text or json
  --config FILE     preset, rules and waivers to judge by
  --format FORMAT   ${formats.join(', ')}; text unless given. Several plans
                    give one list as json, one document in the others
  --fix             shows the fixes of findings and asks which to apply; without a terminal it only shows them
  --party ID        with --fix: the party that makes the changes; --actor ID its person
  --yes             with --fix: applies the first fix of each finding without asking

Exit codes: 0 nothing at error level, 1 findings at error level (with --since: new or worse ones), 2 unusable input,
3 a rule failed.
`;

interface Checked extends File<Plan> {
  readonly report: ReportJson;
  /** The report as the JSON format writes it. */
  readonly json: string;
}

export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals: files } = parse('check', args, {
    'as-of': { type: 'string' },
    annex: { type: 'string' },
    baseline: { type: 'string' },
    config: { type: 'string' },
    since: { type: 'string' },
    fix: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    party: { type: 'string' },
    actor: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  if (files.length === 0) throw new Unusable('tandem check: name a plan to check; see tandem check --help');
  const format = formatOf(values.format);
  const asOf = values['as-of'] ?? io.today();
  if (!isDay(asOf)) throw new Unusable(`tandem check: --as-of must be a day such as 2017-09-30, got "${asOf}"`);

  const words = createWords(texts);
  const checker = await readChecker(io, values.config);
  const annex = values.annex === undefined ? undefined : (await readAnnexFile(io, words, values.annex)).value;
  const baseline = values.baseline === undefined ? undefined : (await readPlanFile(io, words, values.baseline)).value;

  const against = {
    asOf,
    ...(annex === undefined ? {} : { annex }),
    ...(baseline === undefined ? {} : { baseline }),
  };
  const only = (['party', 'actor', 'yes'] as const).find((flag) => Boolean(values[flag]));
  if (!values.fix && only !== undefined) throw new Unusable(`tandem check: --${only} goes with --fix only`);
  if (values.fix) {
    const { party, actor, yes } = values;
    return checkFix(files, { format, party, actor, yes, checker, against }, words, io);
  }
  if (values.since !== undefined) {
    const [file = '', ...more] = files;
    if (more.length > 0) throw new Unusable(`tandem check: --since compares one plan, got ${files.length}`);
    return checkSince({ file, since: values.since, format, checker, against }, words, io);
  }

  const checked: Checked[] = [];
  let unusable = false;
  for (const file of files) {
    try {
      const plan = await readPlanFile(io, words, file);
      checked.push(judge(plan, checker, { asOf, annex, baseline }, words));
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      io.err(error.message);
      unusable = true;
    }
  }
  if (checked.length > 0) io.out(written(checked, format, words, io.colour));
  for (const { file, report, value } of checked) {
    for (const waiver of report.lapsed)
      io.err(`${file}: ${words.lapsed({ ...waiver, by: answersFor(waiver, value) })}`);
    for (const { rule, error } of report.faults) io.err(`${file}: the rule ${rule} failed: ${error}`);
  }
  return unusable ? exit.unusable : exitOf(checked);
}

function formatOf(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format === undefined) {
    throw new Unusable(`tandem check: --format must be one of ${formats.join(', ')}, got "${value}"`);
  }
  return format;
}

interface Against {
  readonly asOf: string;
  readonly annex: Annex | undefined;
  readonly baseline: Plan | undefined;
}

function judge(plan: File<Plan>, checker: Checker, { asOf, annex, baseline }: Against, words: Words): Checked {
  const report = checker.check({
    plan: plan.value,
    asOf,
    ...(annex === undefined ? {} : { annex }),
    ...(baseline === undefined ? {} : { baseline }),
  });
  return { ...plan, report: reportJson(report, words), json: writeReport(report, words) };
}

function written(checked: readonly Checked[], format: Format, words: Words, colour: boolean): string {
  if (format === 'text') return checked.map((one) => toText(one, words, colour)).join('\n');
  if (format === 'markdown' || format === 'junit' || format === 'html') {
    const documents = { markdown: toMarkdown, junit: toJunit, html: toHtml };
    const reports = checked.map(({ file, text, value: plan, report }) => ({ file, text, plan, report }));
    return documents[format](reports, words);
  }
  if (format === 'sarif') {
    const files = checked.map(({ file, text, report }) => ({ uri: encodeURI(file), text, report }));
    return `${JSON.stringify(toSarif(files, { version, rules: ruleInfos(words) }), null, 2)}\n`;
  }
  const [first] = checked;
  return checked.length === 1 && first !== undefined
    ? first.json
    : `[\n${checked.map(({ json }) => json.trimEnd()).join(',\n')}\n]\n`;
}

function exitOf(checked: readonly Checked[]): Exit {
  if (checked.some(({ report }) => report.faults.length > 0)) return exit.fault;
  return checked.some(({ report }) => report.findings.some(({ severity }) => severity === 'error'))
    ? exit.findings
    : exit.clean;
}
