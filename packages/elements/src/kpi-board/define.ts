import '../kpi-card/define.ts';
import '../kpi-chart/define.ts';
import { define } from '../base/define.ts';
import { board } from '../texts/en/board.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemKpiBoard } from './kpi-board.ts';

registerTexts({ locale: 'en', terms: board });
define('tandem-kpi-board', TandemKpiBoard);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-kpi-board': TandemKpiBoard;
  }
}
