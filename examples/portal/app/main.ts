import { registerTexts } from '@tandem-plan/elements';
import { de } from '@tandem-plan/elements/texts/de';
import type { Command } from '@tandem-plan/core/change';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts as german } from '@tandem-plan/core/texts/de';
import { texts as english } from '@tandem-plan/core/texts/en';
import { html, nothing, render } from 'lit';
import type { Person, Portfolio, PortfolioPlan } from '../server/portfolio.ts';
import { type Connection, connect, fetchPortfolio, MissingPlan } from './connection.ts';
import { frame } from './frame.ts';
import { listPage } from './pages/list-page.ts';
import { type Listed, list } from './pages/plan-card.ts';
import { planPage } from './pages/plan-page.ts';
import { addressOf, type Place, readPlace } from './place.ts';
import { say, type Word } from './words.ts';

const wordsOf: Readonly<Record<Place['language'], Words>> = { en: createWords(english), de: createWords(german) };

registerTexts(de);
let portfolio: Portfolio | undefined;
let place = readPlace(new URL(location.href));
/** The partners as they stood on the day they are judged on. */
let listed: { readonly asOf: string; readonly plans: readonly Listed[] | undefined } | undefined;
/** The open plan, as long as plan, person and day stay the same; while it is on its way, what was shown before stays. */
let open: { readonly key: string; readonly plan: string; readonly connection: Connection | undefined } | undefined;
let failure: { readonly word: Word; readonly why: string } | undefined;
let notice: { readonly word: Word; readonly why: string } | undefined;

/** So long, in milliseconds, good news stays; what went wrong stays until the next step. */
const passing = 4000;

function go(next: Place): void {
  history.pushState(null, '', addressOf(next));
  place = next;
  draw();
}

function tell(word: Word | undefined, why = ''): void {
  const told = word === undefined ? undefined : { word, why };
  notice = told;
  draw();
  if (word === 'saved') setTimeout(() => notice === told && tell(undefined), passing);
}

/** Sends commands to the server before they count here: what one sees is on its disk. */
async function save(connection: Connection, commands: readonly Command[]): Promise<boolean> {
  tell('saving');
  const sent = await connection.send(commands);
  if (sent.status === 'saved') tell('saved');
  else if (sent.status === 'offline') tell('offline');
  else tell('refused', sent.refusals.map((refusal) => wordsOf[place.language].refusal(refusal)).join(' '));
  return sent.status === 'saved';
}

function fail(error: unknown): void {
  console.error(error);
  const why = error instanceof Error ? error.message : String(error);
  failure = { word: error instanceof MissingPlan ? 'missing' : 'unreadable', why };
  draw();
}

/** Fetches the list once for each day, and draws again when it is there. */
function plansAsOf({ plans }: Portfolio, asOf: string): readonly Listed[] | undefined {
  if (listed?.asOf !== asOf) {
    listed = { asOf, plans: listed?.plans };
    list(plans, asOf).then((fresh) => {
      if (listed?.asOf !== asOf) return;
      listed = { asOf, plans: fresh };
      draw();
    }, fail);
  }
  return listed.plans;
}

function connectionTo(entry: PortfolioPlan, person: Person, asOf: string): Connection | undefined {
  const key = `${entry.id} ${person.id} ${asOf}`;
  if (open?.key !== key) {
    open = { key, plan: entry.id, connection: open?.plan === entry.id ? open.connection : undefined };
    connect(entry, person, asOf).then((connection) => {
      if (open?.key !== key) return;
      open = { key, plan: entry.id, connection };
      draw();
    }, fail);
  }
  return open.connection;
}

function page(all: Portfolio, asOf: string): unknown {
  const { language } = place;
  if (place.plan === undefined) {
    const words = wordsOf[language];
    return listPage({ entries: all.plans, listed: plansAsOf(all, asOf), place, asOf, words });
  }
  const entry = all.plans.find(({ id }) => id === place.plan);
  const person = entry?.people.find(({ id }) => id === place.person) ?? entry?.people[0];
  if (entry === undefined || person === undefined) return html`<p>${say(language, 'missing')}</p>`;
  const connection = connectionTo(entry, person, asOf);
  return planPage({
    entry,
    vendor: all.vendor,
    person,
    session: connection?.session,
    place,
    asOf,
    go,
    beforeChange: ({ detail }) => {
      if (connection !== undefined) detail.waitUntil(save(connection, detail.commands));
    },
    navigate: ({ detail }) => {
      go({ ...place, view: 'plan' });
      void document.querySelector('tandem-plan-editor')?.navigate(detail.type, detail.id, detail.field);
    },
  });
}

const body = document.body;
// What stood there while the page was on its way.
body.replaceChildren();

function draw(): void {
  const { language, theme, dir } = place;
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.documentElement.dataset['theme'] = theme ?? '';
  const asOf = place.asOf ?? portfolio?.asOf;
  const entry = portfolio?.plans.find(({ id }) => id === place.plan);
  document.title = [...(entry === undefined ? [] : [entry.partner.name]), say(language, 'title')].join(' · ');
  const content =
    failure !== undefined
      ? html`<p class="failure">${say(language, failure.word, { why: failure.why })}</p>`
      : portfolio === undefined || asOf === undefined
        ? nothing
        : page(portfolio, asOf);
  const told = notice === undefined ? '' : say(language, notice.word, { why: notice.why });
  render(
    frame({ place, vendor: portfolio?.vendor.name ?? '', asOf: asOf ?? '', notice: told, go, page: content }),
    body,
  );
}

window.addEventListener('popstate', () => {
  place = readPlace(new URL(location.href));
  draw();
});
window.addEventListener('focus', () => void open?.connection?.refresh());
draw();
fetchPortfolio().then((fetched) => {
  portfolio = fetched;
  draw();
}, fail);
