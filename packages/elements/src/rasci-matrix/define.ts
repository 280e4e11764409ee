import { define } from '../base/define.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { rasci } from '../texts/en/rasci.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemRasciMatrix } from './rasci-matrix.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...rasci } });
define('tandem-rasci-matrix', TandemRasciMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-rasci-matrix': TandemRasciMatrix;
  }
}
