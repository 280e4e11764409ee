export type { CheckedReport, UnreadFile } from '../report/checked-report.ts';
export { toMarkdown } from './markdown.ts';
