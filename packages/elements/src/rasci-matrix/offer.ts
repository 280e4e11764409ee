import type { RasciItem } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../base/icons.ts';
import type { Locale } from '../texts/locale.ts';
import { groupLabel, titleOf } from './matrix.ts';
import { keyOf } from './unsettled.ts';

/** What nobody has a role in yet, and how it is taken up. */
export interface Offer {
  readonly locale: Locale;
  readonly items: readonly RasciItem[];
  readonly open: boolean;
  readonly toggle: () => void;
  readonly take: (item: RasciItem) => void;
}

/** Rows one may begin: most sections and milestones need no roles, so they stand here until somebody wants one. */
export function offer({ locale, items, open, toggle, take }: Offer): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  const groups = [...new Set(items.map(({ type }) => type))];
  return html`<div
    class="offer no-print"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return;
      event.preventDefault();
      toggle();
    }}
  >
    <button class="button quiet" type="button" data-offer aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
      ${icon('add')}${locale.term('rasci.offer')}
    </button>
    ${
      open
        ? html`<p class="hint">${locale.term('rasci.offer.hint')}</p>
          ${groups.map((type) => {
            const label = groupLabel(type, locale);
            return html`<div role="group" aria-label=${label}>
              <p class="of" aria-hidden="true">${label}</p>
              <div class="chips">
                ${items
                  .filter((item) => item.type === type)
                  .map(
                    (item) =>
                      html`<button class="chip" type="button" data-take=${keyOf(item)} @click=${() => {
                        take(item);
                      }}><bdi>${titleOf(item, locale)}</bdi></button>`,
                  )}
              </div>
            </div>`;
          })}`
        : nothing
    }
  </div>`;
}
