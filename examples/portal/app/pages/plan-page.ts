import type { PlanSession } from '@tandem-plan/core/change';
import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { Person, Portfolio, PortfolioPlan } from '../../server/portfolio.ts';
import { addressOf, type Place, type View, views } from '../place.ts';
import { say } from '../words.ts';
import { figuresView } from './figures-view.ts';

/** What the page of a plan shows and can do. */
export interface PlanPage {
  readonly entry: PortfolioPlan;
  readonly person: Person;
  readonly vendor: Portfolio['vendor'];
  /** Without it the plan is still on its way. */
  readonly session: PlanSession | undefined;
  readonly getToken: () => Promise<string>;
  readonly place: Place;
  readonly asOf: string;
  readonly go: (place: Place) => void;
  readonly arrived: (event: HTMLElementEventMap['tandem-ready']) => void;
  /** What stands in the inbox. */
  readonly news: number;
  readonly counted: (event: HTMLElementEventMap['tandem-count']) => void;
  readonly navigate: (event: HTMLElementEventMap['tandem-navigate']) => void;
}

/** Figures at the head of a plan; the others are in the plan. */
const cards = 4;

const tab = (view: View, { place, go, news }: PlanPage): TemplateResult =>
  html`<a
    href=${addressOf({ ...place, view })}
    aria-current=${place.view === view ? 'page' : 'false'}
    @click=${(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...place, view });
    }}
    >${say(place.language, view)}${view === 'inbox' && news > 0 ? html` <span class="news">${news}</span>` : nothing}</a
  >`;

const seat = (person: Person, page: PlanPage): TemplateResult => {
  const { entry, vendor, place, go } = page;
  const party = [vendor, entry.partner, ...entry.others].find(({ id }) => id === person.party);
  return html`<label>
    <input
      type="radio"
      name="person"
      .value=${person.id}
      .checked=${person.id === page.person.id}
      @change=${() => go({ ...place, plan: entry.id, person: person.id })}
    />
    <span class="name">${person.name}</span>
    <span class="part"><span class="title">${person.title}, </span>${party?.name ?? person.party}</span>
  </label>`;
};

export function planPage(page: PlanPage): TemplateResult {
  const { entry, session, place, asOf } = page;
  const kpis = session?.plan.kpis.slice(0, cards).map(({ id }) => id) ?? Array.from({ length: cards }, () => undefined);
  return html`<tandem-plan
    server=${location.origin}
    plan-id=${entry.id}
    .getToken=${page.getToken}
    .actor=${page.person}
    keep
    as-of=${asOf}
    @tandem-ready=${page.arrived}
    @tandem-count=${page.counted}
    @tandem-navigate=${page.navigate}
  >
    <header class="head">
      <div>
        <h1>${entry.partner.name}</h1>
        <p class="quiet">${session?.plan.title ?? entry.title}</p>
      </div>
      <fieldset class="seats">
        <legend>${say(place.language, 'you')}</legend>
        <div class="segments">${entry.people.map((person) => seat(person, page))}</div>
      </fieldset>
    </header>
    <nav class="tabs" aria-label=${say(place.language, 'views')}>
      ${views.map((view) => tab(view, page))}
      <a class="export" href="/api/plans/${entry.id}" download="${entry.id}.json">${say(place.language, 'export')}</a>
    </nav>
    <div class="view" ?hidden=${place.view !== 'alignment'}>
      <section class="figures" aria-label=${say(place.language, 'figures')}>
        ${kpis.map((id) => html`<tandem-kpi-card .kpi=${id}></tandem-kpi-card>`)}
      </section>
      <tandem-alignment-report></tandem-alignment-report>
    </div>
    ${cache(figuresView(session?.plan, place))}
    <div class="view" ?hidden=${place.view !== 'inbox'}>
      <tandem-inbox></tandem-inbox>
    </div>
    <div class="view" ?hidden=${place.view !== 'plan'}>
      <tandem-plan-editor></tandem-plan-editor>
    </div>
  </tandem-plan>`;
}
