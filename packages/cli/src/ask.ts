import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the terminal; `undefined` from a terminal that was closed instead. */
export async function ask(question: string): Promise<string | undefined> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<undefined>((answer) => lines.once('close', () => answer(undefined)));
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
}
