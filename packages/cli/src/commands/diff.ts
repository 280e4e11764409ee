import { diff as differencesBetween, type Difference } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { parse } from '../arguments.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { painter, shown } from '../paint.ts';
import { readPlanFile } from '../read-file.ts';

export const diffUsage = `Usage: tandem diff BEFORE AFTER [--format text|json]

Tells how two plans differ, record by record and field by field: first what was agreed, then what happened since.

  --format FORMAT   text or json; text unless given. Json has for each difference its data and its sentence

Exit codes: 0 whether they differ or not, 2 unusable input. What a change means for alignment tells
tandem check AFTER --since BEFORE.
`;

const marks = { added: '+', removed: '-', moved: '↕', changed: '~' } as const;
const styles = { added: 'green', removed: 'red', moved: 'dim', changed: 'yellow' } as const;

export async function diff(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse('diff', args, { format: { type: 'string', default: 'text' } });
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw new Unusable(`tandem diff: name two plans, got ${positionals.length}; see tandem diff --help`);
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    throw new Unusable(`tandem diff: --format must be text or json, got "${format}"`);
  const words = createWords(texts);
  const { value: before } = await readPlanFile(io, words, from);
  const { value: after } = await readPlanFile(io, words, to);
  const differences = differencesBetween(before, after);
  io.out(format === 'json' ? asJson(differences, before, after, words) : asText(differences, before, after, words, io));
  return exit.clean;
}

function asJson(differences: readonly Difference[], before: Plan, after: Plan, words: Words): string {
  const told = differences.map((one) => ({ ...one, text: words.difference(one, after, before) }));
  return `${JSON.stringify({ before: before.id, after: after.id, differences: told }, null, 2)}\n`;
}

function asText(differences: readonly Difference[], before: Plan, after: Plan, words: Words, { colour }: Io): string {
  if (differences.length === 0) return `${words.phrase('difference.none')}\n`;
  const paint = painter(colour);
  const told = (nature: Difference['nature'], heading: string) => {
    const ofNature = differences.filter((one) => one.nature === nature);
    const lines = words
      .differences(ofNature, after, before)
      .map(({ op, text }) => `  ${paint(styles[op], marks[op])} ${text}\n`);
    return lines.length === 0 ? [] : [`${paint('bold', words.phrase(heading))}\n${lines.join('')}`];
  };
  return shown([...told('term', 'difference.terms'), ...told('record', 'difference.records')].join('\n'));
}
