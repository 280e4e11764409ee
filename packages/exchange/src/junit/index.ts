export type { CheckedReport, UnreadFile } from '../report/checked-report.ts';
export { toJunit } from './junit.ts';
