import { indexedDbStorage } from '../indexeddb.ts';

/** A tab that takes a step and is then closed by whoever opened it, without having been told. */
const [database = '', name = '', client = ''] = decodeURIComponent(location.hash.slice(1)).split('|');
const stored = await indexedDbStorage({ database }).open(name);
const left = await stored.claim(client, (steps) => parent.postMessage({ client, adopted: steps }, '*'));
const command = { id: `${client}-c`, type: 'objective.add', input: { record: { id: client, title: client } } };
await stored.add({ client, mutation: 1, basis: 0, commands: [command], at: '2017-09-30T12:00:00Z' });
parent.postMessage({ client, left }, '*');
