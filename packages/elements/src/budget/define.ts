import { define } from '../base/define.ts';
import { budget } from '../texts/en/budget.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemBudget } from './budget.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...budget } });
define('tandem-budget', TandemBudget);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-budget': TandemBudget;
  }
}
