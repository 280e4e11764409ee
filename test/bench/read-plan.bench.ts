/** What reading a plan costs beyond parsing its JSON. Goal: at most 1.5 times JSON.parse. */
import { readPlan } from '@tandem-plan/core/plan';
import { compare, inProcess } from './rounds.ts';
import { kilobytes, largeText, planOf, planText, smallText } from './sample-plans.ts';

const goal = { atMost: 1.5 };

async function against(title: string, text: string, promised?: typeof goal): Promise<void> {
  planOf(text);
  await compare(
    `readPlan against JSON.parse, ${title} of ${kilobytes(text)}`,
    inProcess('readPlan', () => readPlan(text)),
    inProcess('JSON.parse', () => JSON.parse(text)),
    promised,
  );
}

const small = smallText();
await against('compact text', small, goal);
await against('the same text indented', JSON.stringify(JSON.parse(small), null, 2));
await against('a whole plan as its file stands', planText('west'));
await against('compact text', largeText());
