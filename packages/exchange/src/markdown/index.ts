export type { CheckedReport } from '../report/checked-report.ts';
export { toMarkdown } from './markdown.ts';
