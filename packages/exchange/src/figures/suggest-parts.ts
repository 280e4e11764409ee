import { type ColumnLook, mostly } from './column-roles.ts';
import { question } from './open-questions.ts';
import type { Proposal } from './proposal.ts';
import { kindOf } from './row-reader.ts';
import { periodCandidates } from './suggest-period.ts';
import { createTerms } from './terms.ts';

const titles = {
  figure: /\b(value|amount|sales|revenue|figure|total|wert|betrag|umsatz|quota|target|actual|plan|ist|soll)\b/i,
  source: /^(source|quelle|origin|system)$/i,
} as const;

const firstOf = ({ evidence }: ColumnLook) => evidence.slice(0, 1);

/** Whether no other dimension fits a column better. */
const isBest = ({ dimensions }: ColumnLook, id: string): boolean =>
  [...dimensions].every(([other, fit]) => other === id || fit <= (dimensions.get(id) ?? 0));

/** Numbers may be names, as those of sellers. */
const namesMembers = ({ dimensions }: ColumnLook): boolean => [...dimensions.values()].some((fit) => fit >= mostly);

/** Columns of members. Where the KPI has figures already, only the dimensions that they name. */
export function suggestSlices(proposal: Proposal): void {
  const { plan, mapping } = proposal;
  const kpi = plan.kpis.find(({ id }) => id === mapping.kpi);
  const named = new Set([...(kpi?.targets ?? []), ...(kpi?.actuals ?? [])].flatMap(({ slice }) => Object.keys(slice)));
  for (const { id, name } of plan.dimensions) {
    if (Object.hasOwn(proposal.mapping.slice ?? {}, id) || (named.size > 0 && !named.has(id))) continue;
    const find = createTerms([{ id, name }]);
    const scored = proposal
      .free()
      .map((look) => ({ look, fit: look.dimensions.get(id) ?? 0, titled: typeof find(look.title) === 'object' }))
      .filter(({ fit, titled, look }) => (fit >= mostly || (titled && fit > 0)) && isBest(look, id))
      .sort((a, b) => Number(b.titled) - Number(a.titled) || b.fit - a.fit);
    const [best, ...others] = scored;
    if (best === undefined) continue;
    const at = `/slice/${id}`;
    if (others.some(({ titled, fit }) => titled === best.titled && fit === best.fit)) {
      const candidates = scored.map(({ look }) => look);
      const answers = [...candidates.map((look) => proposal.take(look)), null];
      proposal.ask(question('slice', at, answers, candidates.flatMap(firstOf), { dimension: name }));
      continue;
    }
    const slice = { ...proposal.mapping.slice, [id]: proposal.take(best.look) };
    const percent = Math.round(best.fit * 100);
    proposal.set({ slice }, at, 'members', { column: best.look.title, dimension: name, percent });
  }
}

export function suggestKind(proposal: Proposal): void {
  const column = proposal.free().find(({ kinds }) => kinds === 1);
  if (proposal.mapping.kind !== undefined || column === undefined) return;
  proposal.set({ kind: proposal.take(column) }, '/kind', 'kind-cells', { column: column.title });
}

export function suggestKpi(proposal: Proposal): void {
  if (proposal.mapping.kpi !== undefined) return;
  const column = proposal.free().find(({ kpis }) => kpis >= mostly);
  const [only, ...more] = proposal.plan.kpis;
  if (column !== undefined) proposal.set({ kpi: proposal.take(column) }, '/kpi', 'kpi-cells', { column: column.title });
  else if (only !== undefined && more.length === 0)
    proposal.set({ kpi: only.id }, '/kpi', 'only-kpi', { kpi: only.name });
}

export function suggestPeriod(proposal: Proposal): void {
  if (proposal.mapping.period !== undefined) return;
  const candidates = periodCandidates(proposal.free());
  const [only, ...more] = candidates;
  for (const { columns } of candidates) for (const look of columns) proposal.take(look);
  if (only !== undefined && more.length === 0) {
    const columns = only.columns.map(({ title }) => title);
    proposal.set({ period: only.period }, '/period', 'period-cells', { columns });
  } else if (more.length > 0) {
    const shown = candidates.flatMap(({ columns: [first] }) => (first === undefined ? [] : firstOf(first)));
    const answers = candidates.map(({ period }) => period);
    proposal.ask(question('period', '/period', answers, shown));
  }
}

export function suggestSource(proposal: Proposal): void {
  const column = proposal.free().find(({ title }) => titles.source.test(title));
  if (proposal.mapping.source !== undefined || column === undefined) return;
  proposal.set({ source: proposal.take(column) }, '/source', 'source-title', { column: column.title });
}

/** The column of figures; its name may say which KPI they are of, and whether they are targets. */
export function suggestValue(proposal: Proposal): void {
  const { plan, mapping } = proposal;
  if (mapping.value !== undefined || mapping.numerator !== undefined) return;
  const figures = proposal.free().filter((look) => look.figures >= mostly && !namesMembers(look));
  const kpi = createTerms(plan.kpis.filter(({ id }) => mapping.kpi === undefined || mapping.kpi === id));
  const byKpi = figures.filter(({ title }) => typeof kpi(title) === 'object');
  const byTitle = figures.filter(({ title }) => titles.figure.test(title));
  const [chosen, ...more] = figures.length === 1 ? figures : byKpi.length === 1 ? byKpi : byTitle;
  if (chosen === undefined || more.length > 0) {
    const answers = figures.map(({ from }) => from);
    if (figures.length > 1) proposal.ask(question('value', '/value', answers, figures.flatMap(firstOf)));
    return;
  }
  const column = chosen.title;
  proposal.set({ value: proposal.take(chosen) }, '/value', figures.length === 1 ? 'only-figures' : 'figures-title', {
    column,
  });
  const [named, kind] = [kpi(column), kindOf(column)];
  if (mapping.kpi === undefined && typeof named === 'object')
    proposal.set({ kpi: named.id }, '/kpi', 'kpi-title', { column });
  if (mapping.kind === undefined && (kind === 'target' || kind === 'actual'))
    proposal.set({ kind }, '/kind', 'kind-title', { column });
}
