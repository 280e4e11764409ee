import type { Balance } from '@tandem-plan/core/views';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountOf } from '../format/sum.ts';
import type { Locale } from '../texts/locale.ts';

const width = 100;

/**
 * Spent against set aside: the frame is what was set aside, its filling what was spent; what goes beyond it stands outside
 * the frame, behind a line, so that it is seen without colour.
 */
export function bar({ planned, spent, over }: Balance, locale: Locale): TemplateResult | typeof nothing {
  const [aside, gone] = [planned.total, spent.total];
  if (aside === null || gone === null || over === null || aside.amount <= 0 || aside.currency !== gone.currency)
    return nothing;
  const full = Math.max(aside.amount, gone.amount);
  const limit = Math.round((aside.amount / full) * width * 10) / 10;
  const end = Math.round((Math.max(gone.amount, 0) / full) * width * 10) / 10;
  const words = { spent: amountOf(locale, gone), planned: amountOf(locale, aside) };
  const beyond = end > limit;
  return html`<svg
    class="bar directional"
    role="img"
    aria-label=${locale.term(beyond ? 'budget.bar.over' : 'budget.bar', words)}
    viewBox="0 0 ${width} 10"
    preserveAspectRatio="none"
  >
    <rect class="track" x="0" y="2" width=${limit} height="6"></rect>
    <rect class="fill" x="0" y="2" width=${Math.min(end, limit)} height="6"></rect>
    ${
      beyond
        ? svg`<rect class="beyond" x=${limit} y="2" width=${end - limit} height="6"></rect>
            <path class="limit" d="M${limit} 0v10"></path>`
        : nothing
    }
  </svg>`;
}
