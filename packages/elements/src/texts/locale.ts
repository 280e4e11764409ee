import { update } from '@shoelace-style/localize';
import type { Words } from '@tandem-plan/core/texts';
import { createFormat, type Format } from '../format/format.ts';
import type { board } from './en/board.ts';
import type { budget } from './en/budget.ts';
import type { card } from './en/card.ts';
import type { chart } from './en/chart.ts';
import type { connection } from './en/connection.ts';
import type { editor } from './en/editor.ts';
import type { inbox } from './en/inbox.ts';
import type { incentives } from './en/incentives.ts';
import type { kpiTable } from './en/kpi-table.ts';
import type { rasci } from './en/rasci.ts';
import type { report } from './en/report.ts';
import type { training } from './en/training.ts';
import type { everywhere } from './en/everywhere.ts';
import type { shortfallMap } from './en/shortfall-map.ts';
import { fillTerm, type Term, type Terms, type TermValues } from './term.ts';

/** Every word the elements know; each group stands in a file of its own so that one element loads its own words only. */
export type TermKey =
  | keyof typeof everywhere
  | keyof typeof card
  | keyof typeof chart
  | keyof typeof board
  | keyof typeof report
  | keyof typeof editor
  | keyof typeof rasci
  | keyof typeof shortfallMap
  | keyof typeof training
  | keyof typeof budget
  | keyof typeof incentives
  | keyof typeof kpiTable
  | keyof typeof connection
  | keyof typeof inbox;

export type UiTerms = Readonly<Record<TermKey, Term>>;

/** The elements' words in one language, or some of them; `core` adds the words of fields, values and rules. */
export interface UiTexts {
  /** BCP 47: `de`, or `de-AT` for what differs there. */
  readonly locale: string;
  readonly terms: Partial<UiTerms>;
  readonly core?: () => Words;
}

/** One language with its region: words, and numbers and dates as people say them there. */
export interface Locale {
  readonly lang: string;
  readonly format: Format;
  /** Words of fields, values, rules; `undefined` until texts with them are registered. */
  readonly core: Words | undefined;
  /** Numbers among the values are written as the language writes them, `count` chooses the plural. */
  term(key: TermKey, values?: TermValues): string;
  /** The same in parts, so that a value may be an element: `${locale.parts('card.updated', { when: html`<time>…` })}`. */
  parts(key: TermKey, values: Readonly<Record<string, unknown>>): readonly unknown[];
}

interface Registered {
  terms: Terms;
  core: (() => Words) | undefined;
}

const registered = new Map<string, Registered>();
let locales = new Map<string, Locale>();
const fallback = 'en';

/** Adds languages, or words to a language; what came last counts. Elements on the page show them at once. */
export function registerTexts(...texts: readonly UiTexts[]): void {
  for (const { locale, terms, core } of texts) {
    const code = locale.toLowerCase();
    const known = registered.get(code);
    registered.set(code, { terms: { ...known?.terms, ...terms }, core: core ?? known?.core });
  }
  locales = new Map();
  update();
}

/** The locale for a language tag; one without registered texts, or that is no tag at all, is read as English. */
export function localeOf(tag: string): Locale {
  const known = locales.get(tag);
  if (known !== undefined) return known;
  const made = createLocale(tag);
  locales.set(tag, made);
  return made;
}

function createLocale(tag: string): Locale {
  const code = tag.toLowerCase();
  const language = code.split('-')[0] ?? fallback;
  const known = registered.has(code) || registered.has(language);
  const chain = [code, language, fallback].map((each) => registered.get(each));
  // English words with French dates read as neither; formats follow the words.
  const lang = known && isTag(tag) ? tag : fallback;
  const format = createFormat(lang);
  const core = chain.find((each) => each?.core !== undefined)?.core?.();

  function textOf(key: TermKey, count: unknown): string {
    const term = chain.find((each) => each?.terms[key] !== undefined)?.terms[key];
    if (term === undefined) return key;
    if (typeof term === 'string') return term;
    return (typeof count === 'number' ? term[format.plural(count)] : undefined) ?? term.other;
  }

  const parts = (key: TermKey, values: Readonly<Record<string, unknown>>) =>
    fillTerm(textOf(key, values['count']), (name) => {
      const value = values[name];
      return typeof value === 'number' ? format.number(value) : value;
    });

  return { lang, format, core, parts, term: (key, values = {}) => parts(key, values).join('') };
}

function isTag(tag: string) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
