export type { CheckedReport } from '../report/checked-report.ts';
export { toJunit } from './junit.ts';
