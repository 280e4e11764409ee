import { define } from '../base/define.ts';
import { report } from '../texts/en/report.ts';
import { shared } from '../texts/en/shared.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemAlignmentReport } from './alignment-report.ts';

registerTexts({ locale: 'en', terms: { ...shared, ...report } });
define('tandem-alignment-report', TandemAlignmentReport);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-alignment-report': TandemAlignmentReport;
  }
}
