import { define } from '../base/define.ts';
import { TandemField } from '../field/tandem-field.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemNewRecord } from './new-record.ts';
import { TandemPlanEditor } from './plan-editor.ts';
import { TandemRasciMatrix } from '../rasci-matrix/rasci-matrix.ts';
import { rasci } from '../texts/en/rasci.ts';
import { TandemPlanSection } from './section.ts';
import { TandemSignOff } from './sign-off.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...rasci } });
define('tandem-field', TandemField);
define('tandem-rasci-matrix', TandemRasciMatrix);
define('tandem-new-record', TandemNewRecord);
define('tandem-sign-off', TandemSignOff);
define('tandem-plan-section', TandemPlanSection);
define('tandem-plan-editor', TandemPlanEditor);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-plan-editor': TandemPlanEditor;
  }
}
