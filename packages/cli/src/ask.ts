import { createInterface } from 'node:readline/promises';

/** Asks whoever sits at the terminal. A terminal that is closed answers with nothing. */
export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((answer) => lines.once('close', () => answer('')));
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
}
