import { define } from '../base/define.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { inbox } from '../texts/en/inbox.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemInbox } from './inbox.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...inbox } });
define('tandem-inbox', TandemInbox);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-inbox': TandemInbox;
  }
}
