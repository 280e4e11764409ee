import { isDay } from '@tandem-plan/core/plan';
import { parse } from '../arguments.ts';
import { checkFiles } from '../check/check-files.ts';
import { planFiles } from '../check/plan-files.ts';
import { type CheckOptions, type Format, formats } from '../check/outcome.ts';
import { readSetup } from '../check/setup.ts';
import { lapsedIn } from '../check/waivers.ts';
import { type Exit, type Io, Unusable } from '../io.ts';
import { readConfig } from '../config.ts';
import { checkFix } from './check-fix.ts';
import { checkRasci } from './check-rasci.ts';
import { checkSince } from './check-since.ts';

export const checkUsage = `Usage: tandem check PLAN… [options]
       tandem check --rasci FILE [options]

Judges plans by the alignment rules. PLAN is a JSON file, a folder of such, - for standard input. With --rasci,
judges the responsibility matrices of a page or workbook: FILE ends in .md, .html or .xlsx.

  --as-of DATE      the day to judge by, such as 2017-09-30; today unless given
  --annex FILE      one party's annex of this plan: rules about its own house run too, and are told apart
  --baseline FILE   the plan as it was signed: rules about drift compare with it
  --since FILE      the same plan as it was: tells which findings are new, worse, better and fixed; text or json
  --config FILE     preset, rules and waivers to judge by
  --format FORMAT   ${formats.join(', ')}; text unless given. Several plans
                    give one list as json, one document in the others; what could not be judged is in it
  --rules FILE      a module with rules of your own: it exports rules, made by defineRule, and their words by id
  --fix             shows the fixes of findings and asks which to apply; without a terminal and --yes it only shows them
  --party ID        with --fix: the party that makes the changes; --actor ID its person, a stakeholder of the plan
  --yes             with --fix: applies the first fix of each finding without asking, save those that say that something
                    happened or was agreed: only a person knows
  --vocabulary W=A  with --rasci: what a word of the matrix means, letters of RASCI or - for no role; may be repeated
  --kind KIND       with --rasci: markdown, html or xlsx, where the name of the file does not tell

Exit codes: 0 nothing at error level, 1 findings at error level (with --since: new or worse ones), 2 unusable input,
3 a rule failed.
`;

export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals: names } = parse('check', args, {
    'as-of': { type: 'string' },
    annex: { type: 'string' },
    baseline: { type: 'string' },
    config: { type: 'string' },
    rules: { type: 'string' },
    since: { type: 'string' },
    fix: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
    party: { type: 'string' },
    actor: { type: 'string' },
    format: { type: 'string', default: 'text' },
    rasci: { type: 'string' },
    vocabulary: { type: 'string', multiple: true },
    kind: { type: 'string' },
  });
  const { annex, baseline, config, rules, since, fix, party, actor, yes } = values;
  if (values.rasci === undefined) onlyWith('--rasci', { vocabulary: values.vocabulary, kind: values.kind });
  else if (names.length > 0) throw new Unusable('tandem check: name plans or --rasci FILE, not both');
  else onlyWith('a plan', { annex, baseline, since, rules, fix: fix || undefined });
  if (fix && since !== undefined)
    throw new Unusable('tandem check: --fix changes a plan, and --since compares two; name one of them');
  if (!fix) onlyWith('--fix', { party, actor, yes: yes || undefined });
  if (values.rasci === undefined && names.length === 0)
    throw new Unusable('tandem check: name a plan to check; see tandem check --help');
  const format = formatOf(values.format);
  const asOf = values['as-of'] ?? io.today();
  if (!isDay(asOf)) throw new Unusable(`tandem check: --as-of must be a day such as 2017-09-30, got "${asOf}"`);

  if (values.rasci !== undefined) {
    const { rasci: file, kind, vocabulary = [] } = values;
    if (format !== 'text' && format !== 'json' && format !== 'sarif')
      throw new Unusable(`tandem check: --rasci goes with the formats text, json and sarif, got "${format}"`);
    return checkRasci({ file, kind, vocabulary, config: await readConfig(io, config), asOf, format }, io);
  }
  const options: CheckOptions = { asOf, annex, baseline, config, rules, format, colour: io.colour };
  const files = await planFiles(io, names);
  const setup = await readSetup(io, options);
  const { words, checker, companions, against } = setup;
  if (config !== undefined) for (const line of lapsedIn(setup.config, config, asOf, words)) io.err(line);
  if (fix) {
    return checkFix(files, { format, party, actor, yes, checker, companions, against }, words, io);
  }
  if (since !== undefined) {
    const [file = '', ...more] = files;
    if (more.length > 0) throw new Unusable(`tandem check: --since compares one plan, got ${files.length}`);
    return checkSince({ file, since, format, checker, companions, against }, words, io);
  }

  return checkFiles(files, options, setup, io);
}

function formatOf(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format === undefined) {
    throw new Unusable(`tandem check: --format must be one of ${formats.join(', ')}, got "${value}"`);
  }
  return format;
}

/** Refuses flags that say nothing without something else. */
function onlyWith(what: string, flags: Readonly<Record<string, unknown>>): void {
  const [given] = Object.entries(flags).filter(([, value]) => value !== undefined);
  if (given !== undefined) throw new Unusable(`tandem check: --${given[0]} goes with ${what} only`);
}
