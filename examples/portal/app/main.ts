import { registerTexts } from '@tandem-plan/elements';
import { de } from '@tandem-plan/elements/texts/de';
import type { Command } from '@tandem-plan/core/change';
import { createWords, type Words } from '@tandem-plan/core/texts';
import { texts as german } from '@tandem-plan/core/texts/de';
import { texts as english } from '@tandem-plan/core/texts/en';
import { html, render } from 'lit';
import type { Portfolio } from '../server/portfolio.ts';
import { type Connection, connect, fetchPortfolio, MissingPlan } from './connection.ts';
import { frame } from './frame.ts';
import { list, planCard } from './pages/plan-card.ts';
import { planPage } from './pages/plan-page.ts';
import { addressOf, type Place, readPlace } from './place.ts';
import { say, type Word } from './words.ts';

const wordsOf: Readonly<Record<Place['language'], Words>> = { en: createWords(english), de: createWords(german) };

registerTexts(de);
const portfolio: Portfolio = await fetchPortfolio();
let place = readPlace(new URL(location.href));
/** The open plan, as long as plan, person and day stay the same. */
let open: { readonly key: string; readonly connection: Promise<Connection> } | undefined;
let notice: Word | undefined;
let why = '';

const asOf = () => place.asOf ?? portfolio.asOf;

function go(next: Place): void {
  history.pushState(null, '', addressOf(next));
  place = next;
  update();
}

function tell(word: Word | undefined, reason = ''): void {
  notice = word;
  why = reason;
  update();
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

async function listPage(): Promise<unknown> {
  const { language } = place;
  const words = wordsOf[language];
  const listed = await list(portfolio.plans, asOf());
  return html`<header class="head">
      <div>
        <h1>${say(language, 'partners')}</h1>
        <p class="quiet">${say(language, 'lead', { day: words.format.day(asOf()) })}</p>
      </div>
    </header>
    <div class="partners">${listed.map((each) => planCard(each, place, asOf(), words))}</div>`;
}

async function page(): Promise<unknown> {
  const { language } = place;
  if (place.plan === undefined) return listPage();
  const entry = portfolio.plans.find(({ id }) => id === place.plan);
  const person = entry?.people.find(({ id }) => id === place.person) ?? entry?.people[0];
  if (entry === undefined || person === undefined) return html`<p>${say(language, 'missing')}</p>`;
  const key = `${entry.id} ${person.id} ${asOf()}`;
  if (open?.key !== key) open = { key, connection: connect(entry, person, asOf()) };
  const connection = await open.connection;
  return planPage({
    entry,
    person,
    connection,
    place,
    asOf: asOf(),
    notice: notice === undefined ? '' : say(language, notice, { why }),
    go,
    beforeChange: ({ detail }) => detail.waitUntil(save(connection, detail.commands)),
    navigate: ({ detail }) => {
      go({ ...place, view: 'plan' });
      void shown.then(() =>
        document.querySelector('tandem-plan-editor')?.navigate(detail.type, detail.id, detail.field),
      );
    },
  });
}

async function show(): Promise<void> {
  const { language, theme, dir } = place;
  document.documentElement.lang = language;
  document.documentElement.dir = dir;
  document.documentElement.dataset['theme'] = theme ?? '';
  document.title = say(language, 'title');
  const content = await page().catch((error: unknown) => {
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    return html`<p class="notice">${say(language, error instanceof MissingPlan ? 'missing' : 'unreadable', { why: reason })}</p>`;
  });
  render(frame(place, portfolio.vendor.name, asOf(), go, content), document.body);
}

let shown = Promise.resolve();

/** Renders once more; one page after the other, so that a slow one never covers a later. */
function update(): void {
  shown = shown.then(show);
}

window.addEventListener('popstate', () => {
  place = readPlace(new URL(location.href));
  update();
});
window.addEventListener('focus', () => void open?.connection.then((connection) => connection.refresh()));
update();
