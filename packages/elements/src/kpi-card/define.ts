import { define } from '../base/define.ts';
import { card } from '../texts/en/card.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemKpiCard } from './kpi-card.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...card } });
define('tandem-kpi-card', TandemKpiCard);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-kpi-card': TandemKpiCard;
  }
}
