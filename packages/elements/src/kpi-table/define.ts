import { define } from '../base/define.ts';
import { editor } from '../texts/en/editor.ts';
import { everywhere } from '../texts/en/everywhere.ts';
import { kpiTable } from '../texts/en/kpi-table.ts';
import { registerTexts } from '../texts/locale.ts';
import { TandemKpiTable } from './kpi-table.ts';

registerTexts({ locale: 'en', terms: { ...everywhere, ...editor, ...kpiTable } });
define('tandem-kpi-table', TandemKpiTable);

declare global {
  interface HTMLElementTagNameMap {
    'tandem-kpi-table': TandemKpiTable;
  }
}
