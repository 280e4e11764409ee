/**
 * `npm run scale [-- 1 1000 …]`: fills stores with plans, 1 to 1,000,000 unless told, and measures what one more costs.
 * Prints a table for docs/store.md. A million take about 12 GB of the temporary folder for a while.
 */
import type { LogKey, PlanLog } from '@tandem-plan/store';
import { createSample, eventsPerPlan, idOf, sealedOn } from './scale-sample.ts';
import { postgresUnderScale, sqliteUnderScale, type StoreUnderScale } from './scale-stores.ts';

const told = process.argv.slice(2).map(Number);
const sizes = told.length > 0 ? told : [1, 1000, 10_000, 100_000, 1_000_000];
const operations = 300;

interface Cost {
  /** Milliseconds of one operation: the median, and the one that 95 of 100 stay below. */
  readonly median: number;
  readonly p95: number;
  /** Milliseconds of CPU, of this process and of the server. */
  readonly cpu: number;
  readonly serverCpu: number;
}

async function costOf(store: StoreUnderScale, operation: (index: number) => Promise<unknown>): Promise<Cost> {
  for (let index = 0; index < 30; index++) await operation(index);
  const times: number[] = [];
  const server = store.serverCpu();
  const own = process.cpuUsage();
  for (let index = 0; index < operations; index++) {
    const started = performance.now();
    await operation(30 + index);
    times.push(performance.now() - started);
  }
  const { user, system } = process.cpuUsage(own);
  times.sort((one, other) => one - other);
  return {
    median: times[Math.floor(operations / 2)] ?? 0,
    p95: times[Math.floor(operations * 0.95)] ?? 0,
    cpu: (user + system) / 1000 / operations,
    serverCpu: (store.serverCpu() - server) / operations,
  };
}

/** A linear congruential generator: the same plans in every run. */
function randomKeys(size: number): () => LogKey {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return { plan: idOf(Math.floor((state / 4_294_967_296) * size)), scope: 'shared' };
  };
}

async function measure(store: StoreUnderScale, log: PlanLog, size: number): Promise<void> {
  const bytes = await store.bytes();
  const next = randomKeys(size);
  const open = await costOf(store, async () => {
    const key = next();
    await log.readSnapshot(key);
    await log.read(key, 0, 1000);
  });
  const list = await costOf(store, () => log.plans({ after: next().plan, limit: 100 }));
  // Sealed beforehand on the heads as they are, each plan once, for sealing is no work of the store.
  const chosen = [...new Set(Array.from({ length: 4 * operations }, () => next().plan))].slice(0, operations + 30);
  const batches = new Map<string, ReturnType<typeof sealedOn>>();
  for (const plan of chosen) {
    const key: LogKey = { plan, scope: 'shared' };
    const [last] = (await log.read(key, 0, 1_000_000)).slice(-1);
    batches.set(plan, sealedOn(key, last, `size-${size}`, 1));
  }
  const keys = [...batches.keys()];
  const append = await costOf(store, async (index) => {
    const plan = keys[index % keys.length] ?? '';
    const key: LogKey = { plan, scope: 'shared' };
    let events = batches.get(plan) ?? [];
    if (index >= keys.length) events = await again(log, key, size, index);
    const result = await log.append(key, (events[0]?.seq ?? 0) - 1, events, events[0]?.receipt ?? never());
    if (result.status !== 'ok') throw new Error(`expected ok, got ${result.status}`);
  });
  const cells = [append, open, list].flatMap(({ median, p95, cpu, serverCpu }) => [
    `${median.toFixed(1)} (${p95.toFixed(1)})`,
    (cpu + serverCpu).toFixed(2),
  ]);
  const perPlan = `${(bytes / size / 1000).toFixed(1)} KB`;
  console.log(`| ${[store.name, size.toLocaleString('en'), perPlan, ...cells].join(' | ')} |`);
}

/** Few plans are written to more than once; then sealing is in the figure. */
async function again(log: PlanLog, key: LogKey, size: number, index: number): Promise<ReturnType<typeof sealedOn>> {
  const { seq } = await log.head(key);
  const [last] = await log.read(key, seq - 1, 1);
  return sealedOn(key, last, `size-${size}`, index + 2);
}

function never(): never {
  throw new Error('A batch has at least one event');
}

const sample = createSample();
const eventBytes = sample.events.reduce((sum, event) => sum + event.length, 0);
console.log(
  `a plan: ${sample.snapshot.length} bytes of snapshot, ${eventsPerPlan} events of ${Math.round(eventBytes / eventsPerPlan)} bytes`,
);
console.log(
  '| store | plans | disk a plan | append ms (p95) | CPU ms | open ms (p95) | CPU ms | list 100 ms (p95) | CPU ms |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const make of [sqliteUnderScale, postgresUnderScale]) {
  const store = await make(sample);
  try {
    let filled = 0;
    for (const size of sizes) {
      const started = performance.now();
      await store.fill(filled, size);
      console.error(`${store.name}: ${size} plans filled in ${((performance.now() - started) / 1000).toFixed(0)} s`);
      filled = size;
      const log = await store.open();
      await measure(store, log, size);
      await log.close();
    }
  } finally {
    await store.dispose();
  }
}
