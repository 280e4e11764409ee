import { docsOf, rules as catalog, type Rule } from '@tandem-plan/core/rules';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { parse } from '../arguments.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { unknownRule } from '../suggest.ts';

export const rulesUsage = `Usage: tandem rules [RULE] [--format text|json]

Lists the alignment rules by category; with the id of one, tells what it asks for, its options and its page.
`;

export function rules(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = parse('rules', args, { format: { type: 'string', default: 'text' } });
  const [id, ...more] = positionals;
  if (more.length > 0) throw new Unusable(`tandem rules: name one rule at most, got ${positionals.join(' ')}`);
  if (values.format !== 'text' && values.format !== 'json') {
    throw new Unusable(`tandem rules: --format must be text or json, got "${values.format}"`);
  }
  const chosen = id === undefined ? catalog : catalog.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    throw new Unusable(
      unknownRule(
        'rules',
        id ?? '',
        catalog.map((rule) => rule.id),
      ),
    );
  }
  const words = createWords(texts);
  if (values.format === 'json')
    io.out(
      `${JSON.stringify(
        chosen.map((rule) => asJson(rule, words)),
        null,
        2,
      )}\n`,
    );
  else io.out(id === undefined ? listed(chosen, words) : chosen.map((rule) => told(rule, words)).join('\n'));
  return Promise.resolve(exit.clean);
}

function asJson(rule: Rule, words: Words) {
  const { id, meta, options } = rule;
  const { category, severity, weight, cause, reads } = meta;
  return {
    id,
    title: words.rule(id),
    advice: words.advice(id),
    category,
    severity,
    weight,
    cause,
    reads,
    options,
    docs: docsOf(rule),
  };
}

function listed(chosen: readonly Rule[], words: Words): string {
  const width = Math.max(...chosen.map(({ id }) => id.length)) + 2;
  const categories = [...new Set(chosen.map(({ meta }) => meta.category))];
  return categories
    .map((category) => {
      const rows = chosen.filter(({ meta }) => meta.category === category);
      return `${category}\n${rows.map(({ id, meta }) => `  ${id.padEnd(width)}${meta.severity.padEnd(9)}${words.rule(id)}\n`).join('')}`;
    })
    .join('\n');
}

function told(rule: Rule, words: Words): string {
  const { id, meta, options } = rule;
  const lines = Object.entries(options).map(([name, spec]) => {
    const range = spec.kind === 'flag' ? 'true or false' : `${spec.kind}, ${spec.min} to ${spec.max}`;
    return `  ${name} = ${String(spec.default)} (${range})\n`;
  });
  return [
    `${id}: ${words.rule(id)}\n`,
    `${meta.category}, ${meta.severity}, weight ${meta.weight}, cause ${meta.cause}\n`,
    `\n${words.advice(id)}\n`,
    ...(lines.length === 0 ? [] : ['\nOptions\n', ...lines]),
    `\n${docsOf(rule)}\n`,
  ].join('');
}
