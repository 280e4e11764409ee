/** What judging a plan by every rule costs, against forty simple rules of a general rule engine. */
import { createChecker, rules } from '@tandem-plan/core/rules';
import { Engine } from 'json-rules-engine';
import { compare, inProcess, longRound } from './rounds.ts';
import { kilobytes, planOf, renewed, smallText } from './sample-plans.ts';

const asOf = '2017-09-30';
const text = smallText();
const plan = planOf(text);

/** Forty comparisons of one value of the plan each, at places a rule of ours looks at too. */
function simpleRules(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const places = [
    ...plan.objectives.map((_, index) => ({ fact: 'objectives', path: `$[${index}].title` })),
    ...plan.kpis.map((_, index) => ({ fact: 'kpis', path: `$[${index}].owner` })),
    ...plan.actions.map((_, index) => ({ fact: 'actions', path: `$[${index}].due` })),
    ...plan.initiatives.map((_, index) => ({ fact: 'initiatives', path: `$[${index}].lead` })),
  ].slice(0, 40);
  if (places.length < 40) throw new Error(`the plan has only ${places.length} places to look at`);
  for (const { fact, path } of places)
    engine.addRule({
      conditions: { all: [{ fact, path, operator: 'equal', value: '' }] },
      event: { type: 'blank', params: { path } },
    });
  return engine;
}

// Both sides are made once, as a program does that judges many plans.
const engine = simpleRules();
const checker = createChecker();

await compare(
  `checking ${kilobytes(text)} by all ${rules.length} rules against forty simple ones of json-rules-engine`,
  inProcess('all rules', () => checker.check({ plan: renewed(plan), asOf }), longRound),
  inProcess('forty rules of the engine', () => engine.run({ ...plan }), longRound),
  { atMost: 1 },
);
