import type { Io } from '../io.ts';
import { Unusable } from '../io.ts';

/** The files that arguments name: a folder stands for the JSON files in it, by their names. */
export async function planFiles(io: Io, names: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    const entries = name === '-' ? undefined : await io.list(name);
    if (entries === undefined) files.push(name);
    else {
      const plans = entries.filter((entry) => entry.endsWith('.json')).sort();
      if (plans.length === 0) throw new Unusable(`${name}: there is no .json file in this folder`);
      files.push(...plans.map((entry) => `${name.replace(/[/\\]+$/, '')}/${entry}`));
    }
  }
  return files;
}
