import { define } from '../base/define.ts';
import { connection } from '../texts/en/connection.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemConnectionBar } from './connection-bar.ts';
import { TandemPlan } from './plan.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...connection } });
define('tandem-connection-bar', TandemConnectionBar);
define('tandem-plan', TandemPlan);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-connection-bar': TandemConnectionBar;
    'tandem-plan': TandemPlan;
  }
}
