import { define } from '../base/define.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { incentives } from '../texts/en/incentives.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemIncentives } from './incentives.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...incentives } });
define('tandem-incentives', TandemIncentives);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-incentives': TandemIncentives;
  }
}
