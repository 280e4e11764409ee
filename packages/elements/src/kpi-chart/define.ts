import { define } from '../base/define.ts';
import { card } from '../texts/en/card.ts';
import { chart } from '../texts/en/chart.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemKpiChart } from './kpi-chart.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...card, ...chart } });
define('tandem-kpi-chart', TandemKpiChart);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-kpi-chart': TandemKpiChart;
  }
}
