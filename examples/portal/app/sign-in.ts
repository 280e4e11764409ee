import type { Person, Portfolio, PortfolioPlan } from '../server/portfolio.ts';

export async function fetchPortfolio(): Promise<Portfolio> {
  const response = await fetch('/api/portfolio');
  return (await response.json()) as Portfolio;
}

const known = new Map<string, () => Promise<string>>();

/** Asks this portal's own server for a token: the same function for the same person at the same plan. */
export function tokenOf(plan: PortfolioPlan, person: Person): () => Promise<string> {
  const key = `${plan.id} ${person.id}`;
  const ask = known.get(key) ?? (() => sign(plan.id, person.id));
  known.set(key, ask);
  return ask;
}

async function sign(plan: string, person: string): Promise<string> {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ plan, person }),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return ((await response.json()) as { readonly token: string }).token;
}
