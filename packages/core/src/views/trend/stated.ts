import type { Plan } from '../../plan/index.ts';
import { figureAt } from '../kpi/series.ts';
import { targetsOf, valueOf } from '../kpi/whole.ts';
import type { Timeline } from './timeline.ts';

/** What a party itself expects, as the plan states it. Figures in the KPI's unit. */
export interface StatedForecast {
  /** Whose the KPI is, as the plan names person and party; the forecast names nobody itself. */
  readonly owner: { readonly name: string; readonly party: string } | null;
  /** When the last of its figures was stated. */
  readonly on: string | null;
  /** By period without an actual, where there is one; `run` is the result so far, of flows. */
  readonly steps: readonly { readonly period: string; readonly own: number; readonly run: number | null }[];
  /** What it comes to at the plan's end: of flows as long as no period is missing. */
  readonly end: number | null;
}

/** `null` where the KPI states none. */
export function statedOf(plan: Plan, timeline: Timeline | undefined): StatedForecast | null {
  if (timeline === undefined || timeline.kpi.forecast.length === 0) return null;
  const { kpi, measure, stretches } = timeline;
  const figures = targetsOf(plan, kpi, kpi.forecast);
  const steps: { period: string; own: number; run: number | null }[] = [];
  let run: number | null = measure === 'flow' ? 0 : null;
  for (const { period, actual } of stretches) {
    const figure = actual ?? figureAt(figures, period, measure);
    const value = figure === undefined ? null : valueOf(figure, kpi);
    if (run !== null) run = value === null ? null : run + value;
    if (actual === undefined && value !== null) steps.push({ period, own: value, run });
  }
  const last = stretches.at(-1);
  const reaches = steps.at(-1)?.period === last?.period;
  const end = !reaches ? null : measure === 'flow' ? run : (steps.at(-1)?.own ?? null);
  return { owner: ownerOf(plan, kpi.owner), on: lastOn(kpi.forecast), steps, end };
}

function ownerOf({ stakeholders, parties }: Plan, id: string | undefined): StatedForecast['owner'] {
  const person = stakeholders.find((one) => one.id === id);
  const party = parties.find((one) => one.id === person?.party);
  return person === undefined || party === undefined ? null : { name: person.name, party: party.name };
}

function lastOn(points: readonly { readonly on?: string | undefined }[]): string | null {
  let last: string | null = null;
  for (const { on } of points) if (on !== undefined && (last === null || on > last)) last = on;
  return last;
}
