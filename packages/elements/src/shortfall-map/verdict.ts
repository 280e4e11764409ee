import type { CauseToConfirm, LocalisedCause, ShortfallMapView } from '@tandem-plan/core/views';
import { html, nothing, type TemplateResult } from 'lit';
import { statusMark } from '../base/status-mark.ts';
import type { Locale } from '../texts/locale.ts';
import { memberName, placeName } from './place.ts';

/** From here on a place is told without a doubt. */
const sure = 0.95;

/** What can be said of where it is worst, in a sentence, a list of places, or both. */
export function verdict(view: ShortfallMapView, locale: Locale): TemplateResult {
  switch (view.verdict) {
    case 'localised':
      return places(view, locale);
    case 'few-slices':
      return html`<p class="verdict">${fewWords(view, locale)}</p>
        <p class="facts">${locale.term(view.gap === null ? 'shortfallMap.noPattern' : 'shortfallMap.fewToTell')}</p>
        ${places(view, locale)}`;
    case 'nothing-missing':
      return html`<p class="verdict">${enoughWords(view, locale)}</p>
        ${view.causes.length === 0 ? nothing : places(view, locale)}`;
    case 'spread-evenly':
      return html`<p class="verdict">${locale.term('shortfallMap.even')}</p>`;
    case 'cannot-tell':
      return cannotTell(view, locale);
  }
}

function fewWords(view: ShortfallMapView, { term, format }: Locale): string {
  const { few } = view;
  if (few === null) return '';
  const common = placeName(view, few.common);
  const words = { count: few.count, of: format.number(few.of), share: format.share(few.share), common };
  return term(common === '' ? 'shortfallMap.few' : 'shortfallMap.fewCommon', words);
}

function enoughWords(view: ShortfallMapView, { term, format }: Locale): string {
  const { causes, unit, currency } = view;
  if (causes.length === 0) return term('shortfallMap.enough');
  const lacking = causes.map(({ where, due, reached, lacks }) =>
    term(reached > due ? 'shortfallMap.placeExceeds' : 'shortfallMap.placeLacks', {
      place: placeName(view, where),
      lacks: format.figure(lacks, unit, currency),
    }),
  );
  return term('shortfallMap.enoughBut', { places: format.list(lacking) });
}

const places = (view: ShortfallMapView, locale: Locale) =>
  html`<ol class="places">
    ${view.causes.map((cause, at) => place(view, cause, at, locale))}
  </ol>`;

function place(view: ShortfallMapView, cause: LocalisedCause, at: number, locale: Locale) {
  const { term, format } = locale;
  const { due, lacks, reached, confidence } = cause;
  const figure = (value: number) => format.figure(value, view.unit, view.currency);
  const over = reached > due;
  const facts = [
    term(over ? 'shortfallMap.exceeds' : 'shortfallMap.lacks', { lacks: figure(lacks), due: figure(due) }),
    ...(view.level === null || over ? [] : [term('shortfallMap.elsewhere', { share: format.share(view.level) })]),
    ...(confidence !== null && confidence < sure ? [term('shortfallMap.unsure')] : []),
  ];
  return html`<li class="place">
    <span class="number" aria-hidden="true">${format.number(at + 1)}</span>
    <div>
      <p class="verdict">${heading(view, cause, locale)}</p>
      <p class="facts">${facts.join('; ')}</p>
      ${why(view, cause.cause, locale)}
    </div>
  </li>`;
}

/** Only of what is more than chance is it said that it explains. */
function heading(view: ShortfallMapView, { where, share }: LocalisedCause, { format, parts }: Locale) {
  const name = html`<strong>${placeName(view, where)}</strong>`;
  // Of a whole that lacks nothing, a part of what is missing would mislead.
  if (view.verdict === 'nothing-missing') return name;
  return parts(view.verdict === 'localised' ? 'shortfallMap.cause' : 'shortfallMap.fewPlace', {
    place: name,
    share: format.share(share),
  });
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
    ${missing.length === 0 ? nothing : html`<p class="facts">${format.list(named(view, term))}</p>`}`;
}

/** So many are named, further ones counted. */
const longest = 6;

function named(view: ShortfallMapView, term: Locale['term']): readonly string[] {
  const { missing } = view;
  const more = missing.length - longest;
  const shown = missing.slice(0, longest).map((slice) => placeName(view, slice));
  return more > 0 ? [...shown, term('value.more', { count: more })] : shown;
}
