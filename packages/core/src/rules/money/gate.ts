import type { Plan } from '../../plan/index.ts';

type Gate = Plan['investments'][number]['gate'];

/** A KPI alone is no condition: it takes a figure to be reached. */
export const hasKpiCondition = ({ kpi, value }: Gate): boolean => kpi !== undefined && value !== undefined;

export const isGated = (gate: Gate): boolean => gate.milestone !== undefined || hasKpiCondition(gate);
