/** What a check costs after one edit, when verdicts that nothing touched are kept, against a check from scratch. */
import { run } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { createChecker } from '@tandem-plan/core/rules';
import { compare, inProcess, longRound, type Side } from './rounds.ts';
import { largeText, planOf, planText, renewed, smallText } from './sample-plans.ts';

const asOf = '2017-09-30';
const at = `${asOf}T10:00:00Z`;

/** A plan before and after one action got another title, and what the edit did. */
function edited(plan: Plan) {
  const action = plan.actions[Math.floor(plan.actions.length / 2)];
  const party = plan.parties[0];
  if (action === undefined || party === undefined) throw new Error('the plan has nothing to edit');
  const done = run(
    plan,
    { id: 'c', type: 'action.update', input: { id: action.id, set: { title: 'Another title' } } },
    { at, actor: { id: 'bench', party: party.id, role: 'lead' } },
  );
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusals)}`);
  return { before: plan, after: done.plan, effects: done.effects };
}

function afterEdit({ before, after, effects }: ReturnType<typeof edited>): Side {
  const checker = createChecker();
  let turn = 0;
  checker.check({ plan: before, asOf });
  // There and back: what the effects touched is the same both ways.
  const check = () => {
    turn += 1;
    return checker.check({ plan: turn % 2 === 0 ? before : after, asOf }, effects);
  };
  return inProcess('after an edit', check, longRound);
}

const fromScratch = ({ after }: ReturnType<typeof edited>): Side =>
  inProcess('from scratch', () => createChecker().check({ plan: renewed(after), asOf }), longRound);

for (const [title, text] of [
  ['70 KB', smallText()],
  ['the example plan', planText('west')],
  ['5 MB', largeText()],
] as const) {
  const edit = edited(planOf(text));
  await compare(`checking ${title} after an edit against from scratch`, afterEdit(edit), fromScratch(edit), {
    atMost: 0.05,
  });
}
