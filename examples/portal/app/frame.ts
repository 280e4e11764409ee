import { html, type TemplateResult } from 'lit';
import { addressOf, type Place, type Theme } from './place.ts';
import { type Language, say, type Word } from './words.ts';

const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
];
const themes: readonly (readonly [Theme | '', Word])[] = [
  ['', 'system'],
  ['light', 'light'],
  ['dark', 'dark'],
];

const chosen = (event: Event): string => (event.target as HTMLSelectElement | HTMLInputElement).value;

/** The portal around every page: its name, the day plans are judged on, and how it is shown. */
export function frame(
  place: Place,
  vendor: string,
  asOf: string,
  go: (place: Place) => void,
  page: unknown,
): TemplateResult {
  const { language } = place;
  return html`<header class="bar">
      <a class="home" href=${addressOf({ ...place, plan: undefined })}>
        <img src="/portal.svg" alt="" width="28" height="28" />
        <span><strong>${vendor}</strong> ${say(language, 'title')}</span>
      </a>
      <form class="settings" @submit=${(event: Event) => event.preventDefault()}>
        <label>
          <span>${say(language, 'asOf')}</span>
          <input
            type="date"
            required
            .value=${asOf}
            @change=${(event: Event) => chosen(event) !== '' && go({ ...place, asOf: chosen(event) })}
          />
        </label>
        <label>
          <span>${say(language, 'language')}</span>
          <select @change=${(event: Event) => go({ ...place, language: chosen(event) as Language })}>
            ${languages.map(([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === language}>${name}</option>`)}
          </select>
        </label>
        <label>
          <span>${say(language, 'theme')}</span>
          <select
            @change=${(event: Event) => go({ ...place, theme: chosen(event) === '' ? undefined : (chosen(event) as Theme) })}
          >
            ${themes.map(
              ([id, word]) =>
                html`<option value=${id} ?selected=${id === (place.theme ?? '')}>${say(language, word)}</option>`,
            )}
          </select>
        </label>
      </form>
    </header>
    <main>${page}</main>`;
}
