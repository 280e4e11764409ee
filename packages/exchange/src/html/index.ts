export type { CheckedReport, UnreadFile } from '../report/checked-report.ts';
export { toHtml } from './html.ts';
