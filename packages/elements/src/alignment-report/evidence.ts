import type { Plan } from '@tandem-plan/core/plan';
import type { Evidence, Finding } from '@tandem-plan/core/rules';
import { html, nothing } from 'lit';
import { labelOf } from '../field/words.ts';
import type { Locale, TermKey } from '../texts/locale.ts';
import { sayFigure, tellingMembers } from '../words/figure.ts';
import { type Fact, factsAt, nameAt, type Place, placeOf, rowAt } from '../words/place.ts';
import { sayPeriod } from '../words/say-period.ts';

interface Around {
  readonly plan: Plan | undefined;
  readonly locale: Locale;
}

/** Pieces of evidence beyond these decide nothing for the reader. */
const pieces = 3;

/** One piece of evidence, or the figures of one period, which are read together. */
type Piece = readonly { readonly evidence: Evidence; readonly place: Place }[];

const figuresOf = ({ evidence, place }: Piece[number]): string | undefined => {
  const { type, id, field } = place;
  const period = field?.kind === 'points' ? rowAt(place)?.['period'] : undefined;
  return typeof period === 'string' ? [evidence.in, type, id, field?.name, period].join(' ') : undefined;
};

function piecesOf({ evidence }: Finding, plan: Plan | undefined): readonly Piece[] {
  const found: { readonly key: string | undefined; readonly piece: Piece[number][] }[] = [];
  for (const each of evidence) {
    const place = placeOf(each.path, each.in === 'plan' ? plan : undefined);
    if (place === undefined) continue;
    const key = figuresOf({ evidence: each, place });
    const same = key === undefined ? undefined : found.find((other) => other.key === key);
    if (same === undefined) found.push({ key, piece: [{ evidence: each, place }] });
    else same.piece.push({ evidence: each, place });
  }
  return found.map(({ piece }) => piece);
}

/** What decided a finding, as two or three values with what they are called. */
export function evidenceOf(finding: Finding, around: Around) {
  const standing = standingOf(finding, around);
  const told = piecesOf(finding, around.plan)
    // How the whole stands says what its slices would.
    .filter(([first]) => standing.length === 0 || (first !== undefined && figuresOf(first) === undefined))
    .slice(0, pieces)
    .flatMap((piece) => factsOf(piece, finding, around));
  const shown = [...standing, ...told];
  if (shown.length === 0) return nothing;
  return html`<dl class="evidence" part="evidence" aria-label=${around.locale.term('report.evidence')}>
    ${shown.map(({ label, words }) => html`<div><dt>${label}</dt><dd>${words}</dd></div>`)}
  </dl>`;
}

const bounds: Readonly<Record<string, TermKey>> = {
  above: 'report.atLeast',
  below: 'report.atMost',
  decrease: 'report.atMost',
  range: 'report.bound',
};

/** A result against what was due, where the finding carries both. */
function standingOf({ values }: Finding, { plan, locale }: Around): readonly Fact[] {
  const { value, due, unit, currency, direction, period } = values;
  if (typeof value !== 'number' || typeof due !== 'number' || typeof unit !== 'string') return [];
  const say = (figure: number) => locale.format.figure(figure, unit, typeof currency === 'string' ? currency : null);
  const bound = bounds[typeof direction === 'string' ? direction : ''];
  const until =
    typeof period === 'string'
      ? locale.term('report.dueBy', { period: sayPeriod(period, locale, plan) })
      : locale.term('report.due');
  return [
    { label: locale.term('report.result'), words: say(value) },
    { label: bound === undefined ? until : locale.term(bound), words: say(due) },
  ];
}

function factsOf(piece: Piece, finding: Finding, { plan, locale }: Around): readonly Fact[] {
  const [first] = piece;
  if (first === undefined) return [];
  const { evidence, place } = first;
  const facts = piece.length > 1 ? [togetherOf(piece, plan, locale)] : factsAt(place, evidence.value, plan, locale);
  if (evidence.in === 'baseline')
    return facts.map(({ label, words }) => ({ label: locale.term('report.signed', { label }), words }));
  const own = placeOf(finding.path, plan);
  const name = nameAt(place, plan, locale);
  if (name === undefined || place.id === '' || place.id === own?.id) return facts.filter(({ words }) => words !== name);
  return facts.map(({ label, words }) => ({ label: locale.term('report.at', { label, name }), words }));
}

/** Of all figures of a field: what those of a finding have in common may tell them from the others. */
function slicesOf(record: Place['record'], field: string | undefined): readonly unknown[] {
  const points = field === undefined ? undefined : record?.[field];
  return Array.isArray(points) ? points.map((point: { readonly slice?: unknown }) => point.slice).filter(isSliced) : [];
}

const isSliced = (slice: unknown): boolean => Object.keys(slice ?? {}).length > 0;

/** `Targets by period, Sep 2017`: `Consumer 10, Corporate 2, Home Office 5`. */
function togetherOf(piece: Piece, plan: Plan | undefined, locale: Locale): Fact {
  const rows = piece.map(({ place }) => rowAt(place) ?? {});
  const [{ type, field, record } = { type: '', field: undefined, record: undefined }] = piece.map(({ place }) => place);
  const slices = slicesOf(record, field?.name);
  const key = `${type}.${field?.name ?? ''}`;
  const label = labelOf(locale, key);
  const period = rows[0]?.['period'];
  const words = rows.map((row) => {
    const where = tellingMembers(row['slice'], slices, plan);
    const said = field === undefined ? '' : sayFigure(row, { key, field, record: record ?? {}, plan }, locale);
    return where === '' ? said : locale.term('report.figureOf', { where, figure: said });
  });
  return {
    label: typeof period === 'string' ? `${label}, ${sayPeriod(period, locale, plan)}` : label,
    words: words.join(' · '),
  };
}
