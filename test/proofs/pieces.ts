import { readPlan } from '@tandem-plan/core/plan';
import type { Dice } from '../laws/dice.ts';

type Json = Record<string, unknown>;

/** What a plan cannot do without. */
const head = new Set(['format', 'version', 'id', 'title', 'currency', 'period']);
/** What most other records point at. */
const pointedAt = new Set(['parties', 'stakeholders', 'objectives', 'kpis']);

/** A small plan of some of a plan's parts, without the records that point at others. */
export function piece({ chance }: Dice, plan: Json): Json {
  const kept = Object.entries(plan).filter(([name]) => head.has(name) || chance(pointedAt.has(name) ? 0.6 : 0.15));
  const document = structuredClone(Object.fromEntries(kept));
  for (;;) {
    const read = readPlan(JSON.stringify(document));
    if (read.ok) return document;
    const gone = new Set(read.issues.map(({ path }) => path.split('/').slice(1, 3).join('/')));
    for (const [place, records] of Object.entries(document)) {
      if (Array.isArray(records)) document[place] = records.filter((_, index) => !gone.has(`${place}/${index}`));
      else if ([...gone].some((path) => path.startsWith(`${place}/`))) Reflect.deleteProperty(document, place);
    }
  }
}
