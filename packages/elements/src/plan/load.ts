import { type Issue, type Plan, readPlan } from '@tandem-plan/core/plan';

export type Loaded =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly failure?: string };

/** Fetches a plan file by the page's own rules of fetch and reads it; never rejects. */
export async function load(src: string, signal: AbortSignal): Promise<Loaded> {
  try {
    const response = await fetch(src, { signal });
    if (!response.ok) return { ok: false, issues: [], failure: `${response.status} ${response.statusText}`.trim() };
    const read = readPlan(new Uint8Array(await response.arrayBuffer()));
    return read.ok ? { ok: true, plan: read.plan } : { ok: false, issues: read.issues };
  } catch (error) {
    return { ok: false, issues: [], failure: error instanceof Error ? error.message : String(error) };
  }
}
