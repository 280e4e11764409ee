import { isDay } from '@tandem-plan/core/plan';
import { parse } from '../arguments.ts';
import { checkFiles } from '../check/check-files.ts';
import { planFiles } from '../check/plan-files.ts';
import { type CheckOptions, type Format, formats } from '../check/outcome.ts';
import { readSetup } from '../check/setup.ts';
import { type Exit, type Io, Unusable } from '../io.ts';
import { checkFix } from './check-fix.ts';
import { checkSince } from './check-since.ts';

export const checkUsage = `Usage: tandem check PLAN… [options]

Judges plans by the alignment rules. PLAN is a JSON file, a folder of such, - for standard input.

  --as-of DATE      the day to judge by, such as 2017-09-30; today unless given
  --annex FILE      one party's annex: rules about its own house run too, and are told apart
  --baseline FILE   the plan as it was signed: rules about drift compare with it
  --since FILE      the same plan as it was: tells which findings are new, worse, better and fixed; text or json
  --config FILE     preset, rules and waivers to judge by
  --format FORMAT   ${formats.join(', ')}; text unless given. Several plans
                    give one list as json, one document in the others
  --rules FILE      a module with rules of your own: it exports rules, made by defineRule, and their words by id
  --fix             shows the fixes of findings and asks which to apply; without a terminal it only shows them
  --party ID        with --fix: the party that makes the changes; --actor ID its person
  --yes             with --fix: applies the first fix of each finding without asking

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
  });
  if (names.length === 0) throw new Unusable('tandem check: name a plan to check; see tandem check --help');
  const format = formatOf(values.format);
  const asOf = values['as-of'] ?? io.today();
  if (!isDay(asOf)) throw new Unusable(`tandem check: --as-of must be a day such as 2017-09-30, got "${asOf}"`);

  const { annex, baseline, config, rules } = values;
  const options: CheckOptions = { asOf, annex, baseline, config, rules, format, colour: io.colour };
  const files = await planFiles(io, names);
  const setup = await readSetup(io, options);
  const { words, checker, against } = setup;
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

  return checkFiles(files, options, setup, io);
}

function formatOf(value: string): Format {
  const format = formats.find((known) => known === value);
  if (format === undefined) {
    throw new Unusable(`tandem check: --format must be one of ${formats.join(', ')}, got "${value}"`);
  }
  return format;
}
