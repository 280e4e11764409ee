import type { Io } from './io.ts';
import { main } from './main.ts';

export interface Ran {
  /** Files that were written. */
  readonly written: Readonly<Record<string, string>>;
  readonly code: number;
  readonly out: string;
  readonly err: readonly string[];
}

/** Runs a command line on files that exist in memory only, at a terminal where there are answers. */
export async function tandem(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  answers?: readonly string[],
  more: Partial<Io> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const left = [...(answers ?? [])];
  let ids = 0;
  const io: Io = {
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    read(file) {
      const content = files[file];
      if (content === undefined) return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    list(folder) {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      return Promise.resolve(inside.length === 0 ? undefined : inside.map((file) => file.slice(folder.length + 1)));
    },
    load: () => Promise.reject(new Error('no such module')),
    write(file, text) {
      written[file] = text;
      return Promise.resolve();
    },
    writeSecrets(secrets) {
      Object.assign(written, secrets);
      return Promise.resolve();
    },
    env: () => undefined,
    stopped: () => Promise.resolve(),
    ask: answers === undefined ? undefined : () => Promise.resolve(left.shift()),
    newId: () => `new-${(ids += 1)}`,
    now: () => '2017-09-30T12:00:00Z',
    today: () => '2017-09-30',
    colour: false,
    ...more,
  };
  return { code: await main(args, io), out: out.join(''), err, written };
}

/** The least a plan can be. */
export const youngPlan = {
  format: 'tandem/plan',
  version: '1.0',
  id: 'young',
  title: 'A young plan',
  currency: 'EUR',
  period: { start: '2017-01-01', end: '2017-12-31' },
  parties: [
    { id: 'vendor', name: 'Vendor', kind: 'vendor' },
    { id: 'partner', name: 'Partner', kind: 'partner' },
  ],
};

/** A plan with a figure at 40 % of what was due, which is an error. */
export const behindPlan = {
  ...youngPlan,
  id: 'behind',
  stage: 'active',
  kpis: [
    {
      id: 'sales',
      name: 'Sales',
      unit: 'money',
      direction: 'increase',
      measure: 'flow',
      frequency: 'month',
      lag: 10,
      target: { value: 120000 },
      targets: [
        { period: '2017-P01', value: 10000 },
        { period: '2017-P02', value: 10000 },
      ],
      actuals: [
        { period: '2017-P01', value: 4000 },
        { period: '2017-P02', value: 4000 },
      ],
    },
  ],
};
