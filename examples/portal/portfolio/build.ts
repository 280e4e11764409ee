import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parsePlan, type Plan, writePlan } from '@tandem-plan/core/plan';
import { createWords } from '@tandem-plan/core/texts';
import { texts } from '@tandem-plan/core/texts/en';
import { central } from './central.ts';
import type { PlanDraft } from './draft.ts';
import { east } from './east.ts';
import { AS_OF } from './figures.ts';
import { south } from './south.ts';
import { west } from './west.ts';

/** What the portal shows before a plan is opened: the list, and whom one can be. */
export interface Portfolio {
  asOf: string;
  vendor: { id: string; name: string };
  plans: PlanEntry[];
}

export interface PlanEntry {
  id: string;
  title: string;
  partner: { id: string; name: string };
  /** Further parties, such as a distributor. */
  others: { id: string; name: string }[];
  /** Relative to portfolio.json. */
  file: string;
  /** The lead of each party; `id` and `party` as in the plan. */
  people: { id: string; name: string; title: string; party: string; role: 'lead' }[];
}

/**
 * The files of the example portfolio: path within this folder → text.
 *
 * @throws Error with every issue in words when a plan is refused
 */
export function buildPortfolio(): Map<string, string> {
  const plans = [
    ['plans/west.json', readDraft(west)],
    ['plans/south.json', readDraft(south)],
    ['plans/central.json', readDraft(central)],
    ['plans/east.json', readDraft(east)],
  ] as const;
  const portfolio: Portfolio = {
    asOf: AS_OF,
    vendor: partyOf(plans[0][1], 'vendor'),
    plans: plans.map(([file, plan]) => ({
      id: plan.id,
      title: plan.title,
      partner: partyOf(plan, 'partner'),
      others: plan.parties
        .filter(({ kind }) => kind !== 'vendor' && kind !== 'partner')
        .map(({ id, name }) => ({ id, name })),
      file,
      people: plan.stakeholders
        .filter((person) => person.lead)
        .map(({ id, name, title = '', party }) => ({ id, name, title, party, role: 'lead' })),
    })),
  };
  return new Map([
    ...plans.map(([file, plan]) => [file, writePlan(plan)] as const),
    ['portfolio.json', `${JSON.stringify(portfolio, null, 2)}\n`],
  ]);
}

function readDraft(draft: PlanDraft): Plan {
  const read = parsePlan(structuredClone(draft));
  if (read.ok) return read.plan;
  const words = createWords(texts);
  const lines = read.issues.map((issue) => `  ${issue.path}: ${words.issue(issue, draft)}`);
  throw new Error(`The plan ${draft.id} was refused:\n${lines.join('\n')}`);
}

function partyOf(plan: Plan, kind: Plan['parties'][number]['kind']): { id: string; name: string } {
  const party = plan.parties.find((each) => each.kind === kind);
  if (!party) throw new Error(`The plan ${plan.id} has no party of the kind ${kind}`);
  return { id: party.id, name: party.name };
}

const isMain = argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href;
if (isMain) {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  mkdirSync(`${folder}/plans`, { recursive: true });
  for (const [file, text] of buildPortfolio()) writeFileSync(`${folder}/${file}`, text);
}
