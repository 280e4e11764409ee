import { registerTexts } from '@tandem-plan/elements';
import { de } from '@tandem-plan/elements/texts/de';
import type { PlanSession } from '@tandem-plan/core/change';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts as german } from '@tandem-plan/core/texts/de';
import { texts as english } from '@tandem-plan/core/texts/en';
import { html, nothing, render } from 'lit';
import type { Portfolio } from '../server/portfolio.ts';
import { frame } from './frame.ts';
import { listPage } from './pages/list-page.ts';
import { type Listed, list } from './pages/plan-card.ts';
import { planPage } from './pages/plan-page.ts';
import { addressOf, type Place, readPlace } from './place.ts';
import { fetchPortfolio, tokenOf } from './sign-in.ts';
import { say } from './words.ts';

const wordsOf: Readonly<Record<Place['language'], Words>> = { en: createWords(english), de: createWords(german) };

registerTexts(de);
let portfolio: Portfolio | undefined;
let place = readPlace(new URL(location.href));
/** The partners as they stood on the day they are judged on. */
let listed: { readonly asOf: string; readonly plans: readonly Listed[] | undefined } | undefined;
/** The open plan, once it is there. */
let session: PlanSession | undefined;
let news = 0;
let failure: string | undefined;

function go(next: Place): void {
  history.pushState(null, '', addressOf(next));
  place = next;
  draw();
}

function fail(error: unknown): void {
  console.error(error);
  failure = error instanceof Error ? error.message : String(error);
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

function page(all: Portfolio, asOf: string): unknown {
  const { language } = place;
  if (place.plan === undefined) {
    const words = wordsOf[language];
    return listPage({ entries: all.plans, listed: plansAsOf(all, asOf), place, asOf, words });
  }
  const entry = all.plans.find(({ id }) => id === place.plan);
  const person = entry?.people.find(({ id }) => id === place.person) ?? entry?.people[0];
  if (entry === undefined || person === undefined) return html`<p>${say(language, 'missing')}</p>`;
  return planPage({
    entry,
    vendor: all.vendor,
    person,
    session: session?.plan.id === entry.id ? session : undefined,
    getToken: tokenOf(entry, person),
    place,
    asOf,
    go,
    arrived: ({ detail }) => {
      session = detail.session;
      draw();
    },
    news,
    counted: ({ detail }) => {
      news = detail.waiting + detail.changed;
      draw();
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
      ? html`<p class="failure">${say(language, 'unreadable', { why: failure })}</p>`
      : portfolio === undefined || asOf === undefined
        ? nothing
        : page(portfolio, asOf);
  render(frame({ place, vendor: portfolio?.vendor.name ?? '', asOf: asOf ?? '', go, page: content }), body);
}

window.addEventListener('popstate', () => {
  place = readPlace(new URL(location.href));
  draw();
});
draw();
fetchPortfolio().then((fetched) => {
  portfolio = fetched;
  draw();
}, fail);
