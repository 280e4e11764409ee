import { type Annex, isDay, type Plan } from '@tandem-plan/core/plan';
import { type Checker, createChecker, reportJson, type ReportJson, writeReport } from '@tandem-plan/core/rules';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { toSarif } from '@tandem-plan/exchange/sarif';
import { parse } from '../arguments.ts';
import { readConfig } from '../config.ts';
import { toText } from '../formats/text.ts';
import { exit, type Exit, exitOf, type Io, Unusable } from '../io.ts';
import { type File, readAnnexFile, readPlanFile } from '../read-file.ts';
import { ruleInfos } from '../rule-info.ts';
import { version } from '../version.ts';
import { checkRasci } from './check-rasci.ts';

const formats = ['text', 'json', 'sarif'] as const;
type Format = (typeof formats)[number];

export const checkUsage = `Usage: tandem check PLAN… [options]
       tandem check --rasci FILE [options]

Judges plans by the alignment rules. PLAN is a JSON file, - for standard input. With --rasci, judges the responsibility
matrices of a page or workbook: FILE ends in .md, .html or .xlsx.

  --as-of DATE      the day to judge by, such as 2017-09-30; today unless given
  --annex FILE      one party's annex: rules about its own house run too, and are told apart
  --baseline FILE   the plan as it was signed: rules about drift compare with it
  --config FILE     preset, rules and waivers to judge by
  --format FORMAT   ${formats.join(', ')}; text unless given. Several plans give one list as json, one log as sarif
  --vocabulary W=A  with --rasci: what a word of the matrix means, letters of RASCI or - for no role; may be repeated
  --kind KIND       with --rasci: markdown, html or xlsx, where the name of the file does not tell

Exit codes: 0 nothing at error level, 1 findings at error level, 2 unusable input, 3 a rule failed.
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
    format: { type: 'string', default: 'text' },
    rasci: { type: 'string' },
    vocabulary: { type: 'string', multiple: true },
    kind: { type: 'string' },
  });
  if (values.rasci === undefined) onlyWith('--rasci', { vocabulary: values.vocabulary, kind: values.kind });
  else if (files.length > 0) throw new Unusable('tandem check: name plans or --rasci FILE, not both');
  else onlyWith('a plan', { annex: values.annex, baseline: values.baseline });
  if (values.rasci === undefined && files.length === 0)
    throw new Unusable('tandem check: name a plan to check; see tandem check --help');
  const format = formatOf(values.format);
  const asOf = values['as-of'] ?? io.today();
  if (!isDay(asOf)) throw new Unusable(`tandem check: --as-of must be a day such as 2017-09-30, got "${asOf}"`);

  const config = await readConfig(io, values.config);
  if (values.rasci !== undefined) {
    const { rasci: file, kind, vocabulary = [] } = values;
    return checkRasci({ file, kind, vocabulary, config, asOf, format }, io);
  }
  const words = createWords(texts);
  const checker = createChecker(config);
  const annex = values.annex === undefined ? undefined : (await readAnnexFile(io, words, values.annex)).value;
  const baseline = values.baseline === undefined ? undefined : (await readPlanFile(io, words, values.baseline)).value;

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
  for (const { file, report } of checked) {
    for (const { rule, error } of report.faults) io.err(`${file}: the rule ${rule} failed: ${error}`);
  }
  return unusable ? exit.unusable : exitOf(checked.map(({ report }) => report));
}

/** Refuses flags that say nothing without something else. */
function onlyWith(what: string, flags: Readonly<Record<string, unknown>>): void {
  const [given] = Object.entries(flags).filter(([, value]) => value !== undefined);
  if (given !== undefined) throw new Unusable(`tandem check: --${given[0]} goes with ${what} only`);
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
  if (format === 'sarif') {
    const files = checked.map(({ file, text, report }) => ({ uri: encodeURI(file), text, report }));
    return `${JSON.stringify(toSarif(files, { version, rules: ruleInfos(words) }), null, 2)}\n`;
  }
  const [first] = checked;
  return checked.length === 1 && first !== undefined
    ? first.json
    : `[\n${checked.map(({ json }) => json.trimEnd()).join(',\n')}\n]\n`;
}
