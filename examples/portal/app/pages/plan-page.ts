import { html, type TemplateResult } from 'lit';
import type { Person, PortfolioPlan } from '../../server/portfolio.ts';
import type { Connection } from '../connection.ts';
import { addressOf, type Place, type View } from '../place.ts';
import { say } from '../words.ts';

/** What the page of a plan shows and can do. */
export interface PlanPage {
  readonly entry: PortfolioPlan;
  readonly person: Person;
  readonly connection: Connection;
  readonly place: Place;
  readonly asOf: string;
  /** Last word on saving: spoken, and shown until the next. */
  readonly notice: string;
  readonly go: (place: Place) => void;
  readonly beforeChange: (event: HTMLElementEventMap['tandem-before-change']) => void;
  readonly navigate: (event: HTMLElementEventMap['tandem-navigate']) => void;
}

const views: readonly View[] = ['alignment', 'plan'];
/** Figures at the head of a plan; the others are in the plan. */
const cards = 4;

const tab = (view: View, { place, go }: PlanPage): TemplateResult =>
  html`<a
    href=${addressOf({ ...place, view })}
    aria-current=${place.view === view ? 'page' : 'false'}
    @click=${(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...place, view });
    }}
    >${say(place.language, view)}</a
  >`;

const seat = (person: Person, page: PlanPage): TemplateResult => {
  const { entry, place, go } = page;
  const party = page.connection.session.plan.parties.find(({ id }) => id === person.party);
  return html`<label>
    <input
      type="radio"
      name="person"
      .value=${person.id}
      .checked=${person.id === page.person.id}
      @change=${() => go({ ...place, plan: entry.id, person: person.id })}
    />
    <span><strong>${person.name}</strong> <small>${person.title}, ${party?.name ?? person.party}</small></span>
  </label>`;
};

export function planPage(page: PlanPage): TemplateResult {
  const { entry, connection, place, asOf, notice } = page;
  const { session } = connection;
  return html`<tandem-plan
    .session=${session}
    as-of=${asOf}
    @tandem-before-change=${page.beforeChange}
    @tandem-navigate=${page.navigate}
  >
    <header class="head">
      <div>
        <h1>${entry.partner.name}</h1>
        <p class="quiet">${session.plan.title}</p>
      </div>
      <fieldset class="seats">
        <legend>${say(place.language, 'you')}</legend>
        ${entry.people.map((person) => seat(person, page))}
      </fieldset>
    </header>
    <nav class="tabs" aria-label=${say(place.language, 'views')}>
      ${views.map((view) => tab(view, page))}
      <a class="export" href="/v1/plans/${entry.id}" download="${entry.id}.json">${say(place.language, 'export')}</a>
    </nav>
    <p class="notice" role="status">${notice}</p>
    <div class="view" ?hidden=${place.view !== 'alignment'}>
      <section class="figures" aria-label=${say(place.language, 'figures')}>
        ${session.plan.kpis.slice(0, cards).map(({ id }) => html`<tandem-kpi-card kpi=${id}></tandem-kpi-card>`)}
      </section>
      <tandem-alignment-report></tandem-alignment-report>
    </div>
    <div class="view" ?hidden=${place.view !== 'plan'}>
      <tandem-plan-editor></tandem-plan-editor>
    </div>
  </tandem-plan>`;
}
