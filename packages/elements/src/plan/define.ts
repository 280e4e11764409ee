import { define } from '../base/define.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemPlan } from './plan.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor } });
define('tandem-plan', TandemPlan);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-plan': TandemPlan;
  }
}
