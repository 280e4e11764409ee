import type { CauseToConfirm, LocalisedCause, ShortfallMapView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';
import { memberName, placeName } from './place.ts';

/** From here on a place is told without a doubt. */
const sure = 0.95;

/** What can be said of where it is worst, in a sentence or a list of places. */
export function verdict(view: ShortfallMapView, locale: Locale): TemplateResult {
  const { verdict: told, causes } = view;
  const { term } = locale;
  if (told === 'localised')
    return html`<ol class="places">
      ${causes.map((cause, at) => place(view, cause, at, locale))}
    </ol>`;
  if (told === 'cannot-tell') return cannotTell(view, locale);
  return html`<p class="verdict">${term(told === 'nothing-missing' ? 'shortfallMap.enough' : 'shortfallMap.even')}</p>
    ${most(view, locale)}`;
}

function place(view: ShortfallMapView, cause: LocalisedCause, at: number, locale: Locale) {
  const { term, format } = locale;
  const { where, due, lacks, reached, share, confidence } = cause;
  const figure = (value: number) => format.figure(value, view.unit, view.currency);
  const over = reached > due;
  const facts = [
    term(over ? 'shortfallMap.exceeds' : 'shortfallMap.lacks', { lacks: figure(lacks), due: figure(due) }),
    ...(view.level === null || over ? [] : [term('shortfallMap.elsewhere', { share: format.share(view.level) })]),
    ...(confidence < sure ? [term('shortfallMap.unsure')] : []),
  ];
  return html`<li class="place">
    <span class="number" aria-hidden="true">${format.number(at + 1)}</span>
    <div>
      <p class="verdict">
        ${locale.parts('shortfallMap.cause', {
          place: html`<strong>${placeName(view, where)}</strong>`,
          share: format.share(share),
        })}
      </p>
      <p class="facts">${facts.join('; ')}</p>
      ${why(view, cause.cause, locale)}
    </div>
  </li>`;
}

function why(view: ShortfallMapView, { told, toldOf, hints }: CauseToConfirm, { term, format }: Locale) {
  if (toldOf !== null) {
    const causes = format.list(told.map((one) => term(`shortfallMap.cause.${one}`)));
    return html`<p class="facts">${term(`shortfallMap.why.${toldOf}`, { causes })}</p>`;
  }
  if (hints.length === 0) return html`<p class="facts">${term('shortfallMap.why.ask')}</p>`;
  return hints.map(({ cause, because, subjects }) => {
    const needs = subjects.map(({ type, id }) => memberName(view, type, id));
    const words = term(`shortfallMap.because.${because}`, { count: subjects.length, needs: format.list(needs) });
    return html`<p class="facts">
      ${term('shortfallMap.why.hint', { cause: term(`shortfallMap.cause.${cause}`), because: words })}
    </p>`;
  });
}

function cannotTell(view: ShortfallMapView, locale: Locale) {
  const { gap, missing } = view;
  const { term, format } = locale;
  return html`<p class="verdict unknown">
      ${statusMark('none')}<span>${gap === null ? nothing : term(`shortfallMap.unknown.${gap}`, { count: missing.length })}</span>
    </p>
    ${missing.length === 0 ? most(view, locale) : html`<p class="facts">${format.list(named(view, term))}</p>`}`;
}

/** So many are named, further ones counted. */
const longest = 6;

function named(view: ShortfallMapView, term: Locale['term']): readonly string[] {
  const { missing } = view;
  const more = missing.length - longest;
  const shown = missing.slice(0, longest).map((slice) => placeName(view, slice));
  return more > 0 ? [...shown, term('value.more', { count: more })] : shown;
}

function most(view: ShortfallMapView, { term, format }: Locale) {
  if (view.most === null) return nothing;
  const { slice, share } = view.most;
  return html`<p class="facts">${term('shortfallMap.most', { place: placeName(view, slice), share: format.share(share) })}</p>`;
}
