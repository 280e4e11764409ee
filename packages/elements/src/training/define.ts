import { define } from '../base/define.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { training } from '../texts/en/training.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemTraining } from './training.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...training } });
define('tandem-training', TandemTraining);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-training': TandemTraining;
  }
}
