import { isCurrency, isDay, parsePlan, writePlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { parse } from '../arguments.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { shown } from '../paint.ts';
import { writeBytes } from '../read-file.ts';
import { didYouMean } from '../suggest.ts';
import { templates } from '../templates/index.ts';
import { youngPlan } from '../templates/young-plan.ts';

export const newUsage = `Usage: tandem new [FILE] --template NAME --vendor NAME --partner NAME [options]

Starts a plan: both sides, the words they share, when they meet, and blanks in pencil for what only one of them can say.
It goes to FILE, which must not exist yet, or to standard output.

  --template NAME   ${templates.map(({ name, summary }) => `${name.padEnd(12)} ${summary}`).join('\n                    ')}
  --vendor NAME     the vendor, or the first of two allies
  --partner NAME    the other side
  --start DATE      its first day, such as 2017-01-01; the next first of a month unless given. It runs for a year
  --currency CODE   such as EUR, which it is unless given

Exit codes: 0 done, 2 unusable input.
`;

/** The first of a month that is not over yet. */
function nextMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

export async function startPlan(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse('new', args, {
    template: { type: 'string' },
    vendor: { type: 'string' },
    partner: { type: 'string' },
    start: { type: 'string' },
    currency: { type: 'string', default: 'EUR' },
  });
  const wrong = (what: string) => new Unusable(`tandem new: ${what}`);
  const { vendor = '', partner = '', currency, start = nextMonth(io.today()) } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw wrong(`name one file at most, got ${positionals.join(' ')}`);
  const names = templates.map(({ name }) => name);
  const template = templates.find(({ name }) => name === values.template);
  if (template === undefined) {
    const meant = didYouMean(values.template ?? '', names);
    throw wrong(`--template must be one of ${names.join(', ')}, got "${values.template ?? ''}"${meant}`);
  }
  if (vendor.trim() === '' || partner.trim() === '') throw wrong('--vendor and --partner must name the two sides');
  if (sameName(vendor, partner)) throw wrong(`--vendor and --partner must be two companies, got "${vendor}" twice`);
  if (!isDay(start)) throw wrong(`--start must be a day such as 2017-01-01, got "${start}"`);
  if (!isCurrency(currency)) throw wrong(`--currency must be a currency such as EUR, got "${currency}"`);

  const words = createWords(texts);
  const read = parsePlan(youngPlan(template, { vendor, partner, start, currency }, words));
  if (!read.ok) throw wrong(read.issues.map((issue) => words.issue(issue)).join('; '));
  const text = writePlan(read.plan);
  if (file === undefined) {
    io.out(text);
    return exit.clean;
  }
  if (await exists(io, file)) throw wrong(`${file} exists already; a new plan does not replace one`);
  await writeBytes(io, file, text);
  io.out(shown(`${file}: ${read.plan.title}\n`));
  return exit.clean;
}

const exists = (io: Io, file: string): Promise<boolean> =>
  io.read(file).then(
    () => true,
    ({ code = '' }: NodeJS.ErrnoException) => code !== 'ENOENT' && code !== 'ENOTDIR',
  );

const sameName = (...names: readonly [string, string]): boolean => {
  const [one, other] = names.map((name) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase());
  return one === other;
};
