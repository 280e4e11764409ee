import type { KeptMargin, KpiBoard, KpiRevenue, ProductRevenue, Revenue } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale, TermKey } from '../texts/locale.ts';

/** What the board calls a party; its id where nobody says. */
type Names = (party: string) => string;

/** Sell-in, sell-through and partner attach side by side; nothing where no KPI tells any of them. */
export function revenue({ revenue: view }: KpiBoard, locale: Locale, names: Names): TemplateResult {
  const { term, format } = locale;
  if (view.perspectives.every(({ kpis }) => kpis.length === 0)) return html``;
  const shares = view.shares.filter(({ share }) => share !== null);
  return html`<section class="revenue" aria-labelledby="revenue">
    <h3 id="revenue">${term('board.revenue')}</h3>
    <div class="views">
      ${view.perspectives.map(
        ({ perspective, kpis }) =>
          html`<section class="view" aria-label=${term(`board.name.${perspective}`)}>
            <h4>${term(`board.perspective.${perspective}`)}</h4>
            ${kpis.length === 0 ? html`<p class="unknown">${term('board.noRevenue')}</p>` : kpis.map((kpi) => told(kpi, locale, names))}
          </section>`,
      )}
    </div>
    ${shares.map(
      ({ of, in: other, share }) =>
        html`<p class="share-of">
          ${term('board.share', { of: term(`board.name.${of}`), share: format.share(share ?? 0), in: term(`board.name.${other}`) })}
        </p>`,
    )}
  </section>`;
}

function told(kpi: KpiRevenue, locale: Locale, names: Names): TemplateResult {
  return html`<div class="of-kpi">
    <p class="of">${kpi.name}</p>
    ${figures(kpi, kpi.currency, locale)}
    ${kpi.margins.map((margin) => html`<p class="margin">${kept(margin, kpi.currency, locale, names)}</p>`)}
    ${
      kpi.products.length === 0
        ? nothing
        : html`<ul class="products">
            ${kpi.products.map((product) => productRow(product, kpi.currency, locale, names))}
          </ul>`
    }
  </div>`;
}

function figures({ value, target, status }: Revenue, currency: string, { term, format }: Locale): TemplateResult {
  return html`<p class="amount">
      ${value === null ? html`<span class="unknown">${term('board.noResult')}</span>` : format.compactMoney(value, currency)}
    </p>
    <p class="facts">
      ${target === null ? nothing : term('board.revenueTarget', { target: format.compactMoney(target, currency) })}
      <span class="status" data-status=${status}>${statusMark(status)}${term(`status.${status}`)}</span>
    </p>`;
}

function productRow(product: ProductRevenue, currency: string, locale: Locale, names: Names): TemplateResult {
  const { term, format } = locale;
  const { name, value, status, depth, margins } = product;
  return html`<li data-depth=${Math.min(depth, 3)}>
    <span class="product">${name}</span>
    <span>${value === null ? html`<span class="unknown">${term('board.noResult')}</span>` : format.compactMoney(value, currency)}</span>
    <span class="status" data-status=${status}>${statusMark(status)}<span class="hidden">${term(`status.${status}`)}</span></span>
    ${margins.map((margin) => html`<span class="margin">${kept(margin, currency, locale, names)}</span>`)}
  </li>`;
}

function kept(
  { party, private: isPrivate, percent, amount, gap }: KeptMargin,
  currency: string,
  locale: Locale,
  names: Names,
): string {
  const { term, format } = locale;
  const who = names(party);
  const words =
    amount === null
      ? term(`board.margin.${gap ?? 'no-margin'}` satisfies TermKey, { party: who })
      : percent === null
        ? term('board.marginMixed', { party: who, amount: format.compactMoney(amount, currency) })
        : term('board.margin', {
            party: who,
            amount: format.compactMoney(amount, currency),
            percent: format.percent(percent),
          });
  return isPrivate ? [words, term('board.private')].join(' · ') : words;
}
