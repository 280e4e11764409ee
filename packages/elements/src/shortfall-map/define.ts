import { define } from '../base/define.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { shortfallMap } from '../texts/en/shortfall-map.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemShortfallMap } from './shortfall-map.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...shortfallMap } });
define('tandem-shortfall-map', TandemShortfallMap);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-shortfall-map': TandemShortfallMap;
  }
}
