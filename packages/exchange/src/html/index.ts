export type { CheckedReport } from '../report/checked-report.ts';
export { toHtml } from './html.ts';
