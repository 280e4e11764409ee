import { fileStorage } from '../file.ts';

/** A process that takes a step every few milliseconds, tells each once it is kept, and is then killed. */
const [folder = '', client = ''] = process.argv.slice(2);
const stored = await fileStorage(folder).open('west anna');
const left = await stored.claim(client, () => undefined);
process.stdout.write(`left ${left.length}\n`);
for (let mutation = 1; ; mutation += 1) {
  const command = { id: `${client}-${mutation}`, type: 'objective.remove', input: { id: 'x'.repeat(mutation % 500) } };
  await stored.add({ client, mutation, basis: 0, commands: [command], at: '2017-09-30T12:00:00Z' });
  process.stdout.write(`kept ${mutation}\n`);
}
