import type { Plan } from '@tandem-plan/core/plan';
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../place.ts';
import { say, type Word } from '../words.ts';

const part = (place: Place, title: Word, content: TemplateResult) =>
  html`<section>
    <h2>${say(place.language, title)}</h2>
    ${content}
  </section>`;

/** Where a shortfall lies can be told only of figures by slice. */
const sliced = (plan: Plan | undefined) =>
  plan?.kpis.find(({ targets }) => targets.some(({ slice }) => Object.keys(slice).length > 1))?.id;

/** The pages of figures; each draws when it is looked at. */
export function figuresView(plan: Plan | undefined, place: Place): TemplateResult | typeof nothing {
  switch (place.view) {
    case 'numbers': {
      const kpi = sliced(plan);
      return html`<div class="view">
        ${part(place, 'glance', html`<tandem-kpi-board></tandem-kpi-board>`)}
        ${
          plan !== undefined && kpi === undefined
            ? nothing
            : part(place, 'worstWhere', html`<tandem-shortfall-map .kpi=${kpi}></tandem-shortfall-map>`)
        }
        ${part(place, 'everyFigure', html`<tandem-kpi-table></tandem-kpi-table>`)}
      </div>`;
    }
    case 'money':
      return html`<div class="view">
        ${part(place, 'budget', html`<tandem-budget></tandem-budget>`)}
        ${part(place, 'incentives', html`<tandem-incentives></tandem-incentives>`)}
      </div>`;
    case 'training':
      return html`<div class="view">${part(place, 'skills', html`<tandem-training></tandem-training>`)}</div>`;
    case 'alignment':
    case 'plan':
    case 'inbox':
      return nothing;
  }
}
