import './alignment-report/define.ts';
import './kpi-card/define.ts';
import './kpi-table/define.ts';
import './plan/define.ts';
import './plan-editor/define.ts';
import './rasci-matrix/define.ts';
import { en } from './texts/en.ts';
import { registerTexts } from './texts/locale.ts';

registerTexts(en);

export { TandemAlignmentReport } from './alignment-report/alignment-report.ts';
export { define } from './base/define.ts';
export { emit, type TandemEvents } from './base/events.ts';
export { asOfContext, kpiViewContext, planContext, reportContext, sessionContext } from './context/plan-context.ts';
export { TandemKpiCard } from './kpi-card/kpi-card.ts';
export { TandemKpiTable } from './kpi-table/kpi-table.ts';
export { type BeforeChange, type Change, TandemPlan } from './plan/plan.ts';
export { TandemPlanEditor } from './plan-editor/plan-editor.ts';
export { TandemRasciMatrix } from './rasci-matrix/rasci-matrix.ts';
export { en } from './texts/en.ts';
export { type Locale, localeOf, registerTexts, type TermKey, type UiTexts } from './texts/locale.ts';
