import { define } from '../base/define.ts';
import { report } from '../texts/en/report.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemAlignmentReport } from './alignment-report.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...report } });
define('tandem-alignment-report', TandemAlignmentReport);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-alignment-report': TandemAlignmentReport;
  }
}
