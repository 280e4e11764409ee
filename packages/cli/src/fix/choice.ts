import type { Io } from '../io.ts';

/** Which of several fixes, by its position; nothing of this finding; or no more at all. */
export type Choice = number | 'none' | 'quit';

/** Asks until the answer is one: a number where there are several fixes, y or an empty line where there is one. */
export async function choose(count: number, ask: NonNullable<Io['ask']>): Promise<Choice> {
  const question = count === 1 ? 'Apply it: [y]es, [n]o, [q]uit? ' : `Apply which: 1 to ${count}, [n]one, [q]uit? `;
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) return 'quit';
    const choice = meant(answer.trim().toLowerCase(), count);
    if (choice !== undefined) return choice;
  }
}

function meant(answer: string, count: number): Choice | undefined {
  if (/^q(uit)?$/.test(answer)) return 'quit';
  if (/^no?(ne)?$/.test(answer)) return 'none';
  if (count === 1 && /^(y(es)?)?$/.test(answer)) return 0;
  return /^\d+$/.test(answer) && Number(answer) >= 1 && Number(answer) <= count ? Number(answer) - 1 : undefined;
}
