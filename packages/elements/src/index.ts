export { define } from './base/define.ts';
export { emit, type TandemEvents } from './base/events.ts';
export { asOfContext, kpiViewContext, planContext, reportContext, sessionContext } from './context/plan-context.ts';
export { de } from './texts/de.ts';
export { en } from './texts/en.ts';
export { localeOf, registerTexts, type Locale, type UiTexts } from './texts/locale.ts';
