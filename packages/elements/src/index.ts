import './alignment-report/define.ts';
import './kpi-board/define.ts';
import './kpi-card/define.ts';
import './kpi-chart/define.ts';
import './plan/define.ts';
import './plan-editor/define.ts';
import './rasci-matrix/define.ts';
import './shortfall-map/define.ts';
import './training/define.ts';
import { en } from './texts/en.ts';
import { registerTexts } from './texts/locale.ts';

registerTexts(en);

export { TandemAlignmentReport } from './alignment-report/alignment-report.ts';
export { define } from './base/define.ts';
export { emit, type TandemEvents } from './base/events.ts';
export { asOfContext, kpiViewContext, planContext, reportContext, sessionContext } from './context/plan-context.ts';
export { TandemKpiBoard } from './kpi-board/kpi-board.ts';
export { TandemKpiCard } from './kpi-card/kpi-card.ts';
export { TandemKpiChart } from './kpi-chart/kpi-chart.ts';
export { type BeforeChange, type Change, TandemPlan } from './plan/plan.ts';
export { TandemPlanEditor } from './plan-editor/plan-editor.ts';
export { TandemRasciMatrix } from './rasci-matrix/rasci-matrix.ts';
export { TandemShortfallMap } from './shortfall-map/shortfall-map.ts';
export { en } from './texts/en.ts';
export { type Locale, localeOf, registerTexts, type TermKey, type UiTexts } from './texts/locale.ts';
export { TandemTraining } from './training/training.ts';
