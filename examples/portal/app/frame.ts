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

export interface Frame {
  readonly place: Place;
  readonly vendor: string;
  readonly asOf: string;
  readonly go: (place: Place) => void;
  readonly page: unknown;
}

/** The portal around every page: its name, the day plans are judged on, and how it is shown. */
export function frame({ place, vendor, asOf, go, page }: Frame): TemplateResult {
  const { language } = place;
  return html`<header class="bar">
      <a class="home" href=${addressOf({ ...place, plan: undefined })}>
        <img src="/portal.svg" alt="" width="28" height="28" />
        <span><strong>${vendor}</strong> <span class="portal">${say(language, 'title')}</span></span>
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
        <select
          aria-label=${say(language, 'language')}
          @change=${(event: Event) => go({ ...place, language: chosen(event) as Language })}
        >
          ${languages.map(([id, name]) => html`<option value=${id} lang=${id} ?selected=${id === language}>${name}</option>`)}
        </select>
        <select
          aria-label=${say(language, 'theme')}
          @change=${(event: Event) => go({ ...place, theme: chosen(event) === '' ? undefined : (chosen(event) as Theme) })}
        >
          ${themes.map(
            ([id, word]) =>
              html`<option value=${id} ?selected=${id === (place.theme ?? '')}>${say(language, word)}</option>`,
          )}
        </select>
      </form>
    </header>
    <main>${page}</main>`;
}
