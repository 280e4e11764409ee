import type { Plan } from '@tandem-plan/core/plan';
import type { Sheet } from '../sheet/sheet.ts';
import { type ColumnLook, looksOf, mostly } from './column-roles.ts';
import { columnsOf, dayEvidence, decimalEvidence, evidenceOf, figuresIn, kpisOf, unitsOpen } from './evidence.ts';
import { currencyOf } from './figure-cell.ts';
import { type FromColumn, isColumn, type Kind, type MappingDraft } from './mapping.ts';
import { openQuestions, question } from './open-questions.ts';
import type { Question } from './question.ts';
import { kindOf } from './row-reader.ts';
import { periodCandidates } from './suggest-period.ts';
import { createTerms } from './terms.ts';

export const reasonCodes = [
  'said',
  'only-kpi',
  'kpi-title',
  'kpi-cells',
  'kind-title',
  'kind-cells',
  'period-cells',
  'members',
  'only-figures',
  'figures-title',
  'source-title',
  'decimal-shown',
  'days-shown',
  'whole-shown',
  'frequency',
] as const;

/** Why a part of the mapping is proposed. */
export interface Reason {
  /** JSON Pointer into the mapping. */
  readonly at: string;
  readonly code: (typeof reasonCodes)[number];
  readonly values: Readonly<Record<string, unknown>>;
}

/** A proposal: nothing of it holds until somebody takes it. */
export interface Suggestion {
  readonly mapping: MappingDraft;
  readonly reasons: readonly Reason[];
  /** What could not be told, with the answers there are and the rows that show it. */
  readonly questions: readonly Question[];
}

const titles = {
  figure: /\b(value|amount|sales|revenue|figure|total|wert|betrag|umsatz|quota|target|actual|plan|ist|soll)\b/i,
  source: /^(source|quelle|origin|system)$/i,
} as const;

/**
 * Proposes what stands in which column, from the file's header and first rows. What is known already, such as the KPI, is
 * given and stays; what the rows leave open is a question.
 */
export function suggestMapping(sheet: Sheet, plan: Plan, known: MappingDraft = {}): Suggestion {
  const reasons: Reason[] = [];
  const why = (at: string, code: Reason['code'], values: Reason['values'] = {}) =>
    void reasons.push({ at, code, values });
  const looks = looksOf(sheet, plan);
  const used = new Set<number>();
  const take = (look: ColumnLook): FromColumn => {
    used.add(look.index);
    return look.from;
  };
  const asked: Question[] = [];

  const slice: Record<string, string | FromColumn> = { ...known.slice };
  for (const { id, name } of plan.dimensions) {
    if (Object.hasOwn(slice, id)) continue;
    const find = createTerms([{ id, name }]);
    const scored = looks
      .map((look) => ({ look, fit: look.dimensions.get(id) ?? 0, titled: typeof find(look.title) === 'object' }))
      .filter(({ fit, titled, look }) => (fit >= mostly || (titled && fit > 0)) && isBest(look, id));
    const [best, ...others] = scored.sort((a, b) => Number(b.titled) - Number(a.titled) || b.fit - a.fit);
    if (best === undefined) continue;
    if (others.some(({ titled, fit }) => titled === best.titled && fit === best.fit)) {
      const candidates = scored.map(({ look }) => look);
      asked.push(
        question(
          'slice',
          `/slice/${id}`,
          candidates.map(({ from }) => from),
          candidates.flatMap(({ evidence }) => evidence.slice(0, 1)),
          { dimension: name },
        ),
      );
      for (const each of candidates) take(each);
      continue;
    }
    slice[id] = take(best.look);
    why(`/slice/${id}`, 'members', { column: best.look.title, dimension: name, percent: Math.round(best.fit * 100) });
  }

  let draft: MappingDraft = { ...known, ...(Object.keys(slice).length > 0 ? { slice } : {}) };
  const set = (fields: MappingDraft) => (draft = { ...draft, ...fields });

  if (draft.kind === undefined) {
    const column = looks.find(({ kinds, index }) => kinds === 1 && !used.has(index));
    if (column !== undefined) {
      set({ kind: take(column) });
      why('/kind', 'kind-cells', { column: column.title });
    }
  }
  if (draft.kpi === undefined) {
    const column = looks.find(({ kpis, index }) => kpis >= mostly && !used.has(index));
    const [only, ...more] = plan.kpis;
    if (column !== undefined) {
      set({ kpi: take(column) });
      why('/kpi', 'kpi-cells', { column: column.title });
    } else if (only !== undefined && more.length === 0) {
      set({ kpi: only.id });
      why('/kpi', 'only-kpi', { kpi: only.name });
    }
  }
  if (draft.period === undefined) {
    const candidates = periodCandidates(looks.filter(({ index }) => !used.has(index)));
    const [only, ...more] = candidates;
    if (only !== undefined && more.length === 0) {
      for (const look of only.columns) take(look);
      set({ period: only.period });
      why('/period', 'period-cells', { columns: only.columns.map(({ title }) => title) });
    } else if (more.length > 0) {
      for (const { columns } of candidates) for (const look of columns) take(look);
      const shown = candidates.flatMap(({ columns: [first] }) => first?.evidence.slice(0, 1) ?? []);
      asked.push(
        question(
          'period',
          '/period',
          candidates.map(({ period }) => period),
          shown,
        ),
      );
    }
  }
  if (draft.source === undefined) {
    const column = looks.find(({ title, index }) => titles.source.test(title) && !used.has(index));
    if (column !== undefined) {
      set({ source: take(column) });
      why('/source', 'source-title', { column: column.title });
    }
  }
  if (draft.value === undefined && draft.numerator === undefined) {
    const figures = looks.filter(({ figures: fit, index }) => fit >= mostly && !used.has(index));
    const kpi = createTerms(plan.kpis.filter(({ id }) => draft.kpi === undefined || draft.kpi === id));
    const byKpi = figures.filter(({ title }) => typeof kpi(title) === 'object');
    const byTitle = figures.filter(({ title }) => titles.figure.test(title));
    const [chosen, ...more] = figures.length === 1 ? figures : byKpi.length === 1 ? byKpi : byTitle;
    if (chosen !== undefined && more.length === 0) {
      set({ value: take(chosen) });
      why('/value', figures.length === 1 ? 'only-figures' : 'figures-title', { column: chosen.title });
      const named = kpi(chosen.title);
      if (draft.kpi === undefined && typeof named === 'object') {
        set({ kpi: named.id });
        why('/kpi', 'kpi-title', { column: chosen.title });
      }
      const kind = kindOf(chosen.title);
      if (draft.kind === undefined && typeof kind === 'string') {
        set({ kind: kind === 'target' ? 'target' : ('actual' satisfies Kind) });
        why('/kind', 'kind-title', { column: chosen.title });
      }
    } else if (figures.length > 1)
      asked.push(
        question(
          'value',
          '/value',
          figures.map(({ from }) => from),
          figures.flatMap(({ evidence }) => evidence.slice(0, 1)),
        ),
      );
  }
  draft = withEvidence(sheet, plan, draft, why);
  const answeredHere = new Set(asked.map(({ at }) => at));
  return {
    mapping: draft,
    reasons,
    questions: [...asked, ...openQuestions(sheet, plan, draft).filter(({ at }) => !answeredHere.has(at))],
  };
}

/** Whether no other dimension fits a column better. */
const isBest = ({ dimensions }: ColumnLook, id: string): boolean =>
  [...dimensions].every(([other, fit]) => other === id || fit <= (dimensions.get(id) ?? 0));

/** What the file's own rows tell of how it writes numbers and days. */
function withEvidence(
  sheet: Sheet,
  plan: Plan,
  draft: MappingDraft,
  why: (at: string, code: Reason['code'], values?: Reason['values']) => void,
): MappingDraft {
  const figures = figuresIn(sheet, draft);
  const numbers = { ...draft.numbers };
  const decimals = [...decimalEvidence(figures).by];
  const [[point, [shown] = []] = []] = decimals;
  if (numbers.decimal === undefined && decimals.length === 1 && point !== undefined && shown !== undefined) {
    numbers.decimal = point;
    why('/numbers/decimal', 'decimal-shown', { line: shown.line, text: shown.text, decimal: point });
  }
  const kpis = kpisOf(plan, draft);
  if (numbers.unit === undefined && figures.length > 0 && typeof draft.kpi === 'string') {
    const titles = [...new Set(figures.map(({ column }) => column))];
    const open = kpis.some((kpi) => unitsOpen(plan, kpi, figures, titles).length > 0);
    const money = kpis.find((kpi) => currencyOf(plan, kpi) !== undefined);
    if (!open && money !== undefined && draft.value !== undefined) {
      numbers.unit = 'whole';
      why('/numbers/unit', 'whole-shown', { kpi: money.name, currency: currencyOf(plan, money) });
    }
  }
  const found: MappingDraft = Object.keys(numbers).length > 0 ? { ...draft, numbers } : draft;
  const column = columnsOf(draft);
  if (column === undefined || !isColumn(column)) return found;
  const period = { ...column };
  const evidence = evidenceOf(sheet, column, '/period');
  const orders = [...dayEvidence(evidence).by];
  const [[order, [day] = []] = []] = orders;
  if (period.days === undefined && orders.length === 1 && order !== undefined && day !== undefined) {
    period.days = order;
    why('/period/days', 'days-shown', { line: day.line, text: day.text });
  }
  return { ...found, period };
}
