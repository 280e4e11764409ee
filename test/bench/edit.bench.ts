/**
 * What one edit costs. Goals: on a plan of 5 MB at most 5 times what it costs on 70 KB, and a tenth of what the same
 * change costs through immer's `produceWithPatches` with immer's own settings. They were made for an edit to the long
 * collection, an action's; an objective's and a KPI's are held to the same. Each edit starts from the plan that the one
 * before it left, as in a session.
 */
import { type Actor, type Command, run } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import { enablePatches, produceWithPatches } from 'immer';
import { compare, inProcess, type Side } from './rounds.ts';
import { largeText, planOf, smallText } from './sample-plans.ts';

const at = '2017-09-30T10:00:00Z';

/** One change, done both ways; `turn` counts up, so that no change is the one before it. */
interface Edit {
  readonly title: string;
  readonly command: (turn: number) => Command;
  readonly assign: (draft: Plan, turn: number) => void;
}

const middle = <T>(list: readonly T[]): T => {
  const found = list[Math.floor(list.length / 2)];
  if (found === undefined) throw new Error('the plan holds none of what is to be edited');
  return found;
};

function mustFind<T>(list: T[], is: (item: T) => boolean): T {
  const found = list.find(is);
  if (found === undefined) throw new Error('what is to be edited is gone');
  return found;
}

function editsOf(plan: Plan): readonly Edit[] {
  const objective = middle(plan.objectives).id;
  const action = middle(plan.actions).id;
  const sales = middle(plan.kpis.filter(({ actuals }) => actuals.some(({ slice }) => Object.keys(slice).length > 1)));
  const { period, slice } = middle(sales.actuals);
  const title = (turn: number) => `Title ${turn % 2}`;
  return [
    {
      title: 'objective.update of a title',
      command: (turn) => ({
        id: `c-${turn}`,
        type: 'objective.update',
        input: { id: objective, set: { title: title(turn) } },
      }),
      assign(draft, turn) {
        mustFind(draft.objectives, ({ id }) => id === objective).title = title(turn);
      },
    },
    {
      title: 'kpi.recordActual',
      command: (turn) => ({
        id: `c-${turn}`,
        type: 'kpi.recordActual',
        // The period is closed.
        input: { kpi: sales.id, period, slice, value: 1000 + (turn % 2), why: 'Returns came in' },
      }),
      assign(draft, turn) {
        const { actuals } = mustFind(draft.kpis, ({ id }) => id === sales.id);
        const same = Object.entries(slice);
        const point = mustFind(
          actuals,
          (it) => it.period === period && same.every(([dimension, member]) => it.slice[dimension] === member),
        );
        point.value = 1000 + (turn % 2);
      },
    },
    {
      title: 'action.update of a title',
      command: (turn) => ({
        id: `c-${turn}`,
        type: 'action.update',
        input: { id: action, set: { title: title(turn) } },
      }),
      assign(draft, turn) {
        mustFind(draft.actions, ({ id }) => id === action).title = title(turn);
      },
    },
  ];
}

/** A lead of the party that owns whatever is edited. */
const actorFor = (plan: Plan, command: Command): Actor => {
  for (const { id: party } of plan.parties) {
    const actor: Actor = { id: 'bench', party, role: 'lead' };
    if (run(plan, command, { at, actor }).ok) return actor;
  }
  throw new Error(`nobody may run ${command.type}`);
};

function byCommand(name: string, start: Plan, { command }: Edit): Side {
  const actor = actorFor(start, command(0));
  let plan = start;
  let turn = 0;
  return inProcess(name, () => {
    turn += 1;
    const done = run(plan, command(turn), { at, actor });
    if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusals)}`);
    plan = done.plan;
  });
}

function byImmer(name: string, start: Plan, { assign }: Edit): Side {
  // A copy of its own, since immer freezes what it is given.
  let plan = structuredClone(start);
  let turn = 0;
  return inProcess(name, () => {
    turn += 1;
    [plan] = produceWithPatches(plan, (draft: Plan) => assign(draft, turn));
  });
}

enablePatches();
const small = planOf(smallText());
const large = planOf(largeText());
const onSmall = editsOf(small);
for (const [index, edit] of editsOf(large).entries()) {
  const same = onSmall[index];
  if (same === undefined) throw new Error('both plans take the same edits');
  const ours = () => byCommand('run on 5 MB', large, edit);
  await compare(`${edit.title}, 5 MB against 70 KB`, ours(), byCommand('on 70 KB', small, same), { atMost: 5 });
  await compare(`${edit.title}, immer against run, both on 5 MB`, byImmer('immer', large, edit), ours(), {
    atLeast: 10,
  });
}

/** The first edit of a plan just read also measures its text. */
function first(text: string): string {
  const [edit] = editsOf(planOf(text));
  if (edit === undefined) throw new Error('there is no edit to measure');
  const command = edit.command(0);
  const actor = actorFor(planOf(text), command);
  const plan = planOf(text);
  const from = process.cpuUsage();
  run(plan, command, { at, actor });
  const { user, system } = process.cpuUsage(from);
  return `${((user + system) / 1000).toFixed(1)} ms`;
}

console.log(`the first edit of a plan just read: ${first(smallText())} on 70 KB, ${first(largeText())} on 5 MB`);
