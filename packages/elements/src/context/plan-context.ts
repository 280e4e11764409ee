import { createContext } from '@lit/context';
import type { PlanSession } from '@tandem-plan/core/change';
import type { Plan } from '@tandem-plan/core/plan';
import type { Report } from '@tandem-plan/core/rules';
import type { KpiView } from '@tandem-plan/core/views';

/*
 * What `<tandem-plan>` gives the elements inside it. Views arrive through functions: a card alone on a page then
 * carries no code that computes them.
 */

export const sessionContext = createContext<PlanSession | undefined>('tandem-session');
export const planContext = createContext<Plan | undefined>('tandem-plan');
export const reportContext = createContext<Report | undefined>('tandem-report');
/** ISO day the plan is looked at. */
export const asOfContext = createContext<string | undefined>('tandem-as-of');
/** The view of one KPI as of that day; `undefined` when the plan has no such KPI. A new function with each new plan. */
export const kpiViewContext = createContext<((id: string) => KpiView | undefined) | undefined>('tandem-kpi-view');
