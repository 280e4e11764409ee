import { rules } from '@tandem-plan/core/rules';
import { parse } from '../arguments.ts';
import { plainPage } from '../formats/plain-page.ts';
import { painter, shown } from '../paint.ts';
import { exit, type Exit, type Io, Unusable } from '../io.ts';
import { rulePage } from '../rule-page.ts';
import { unknownRule } from '../suggest.ts';

export const explainUsage = `Usage: tandem explain RULE

Prints the page of a rule: why it is there, when it fails, when it cannot tell, its options and how to fix it.
`;

export function explain(args: readonly string[], io: Io): Promise<Exit> {
  const { positionals } = parse('explain', args, {});
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) {
    throw new Unusable(`tandem explain: name one rule, got ${positionals.length}; tandem rules lists them`);
  }
  const known = rules.map((rule) => rule.id);
  if (!known.includes(id)) {
    throw new Unusable(unknownRule('explain', id, known));
  }
  const paint = painter(io.colour);
  io.out(shown(plainPage(rulePage(id), (text) => paint('bold', text))));
  return Promise.resolve(exit.clean);
}
