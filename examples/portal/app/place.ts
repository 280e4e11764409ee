import { isDay } from '@tandem-plan/core/plan';
import { isLanguage, type Language } from './words.ts';

/** The pages of a plan, in the order of their tabs. */
export const views = ['alignment', 'numbers', 'money', 'training', 'plan', 'inbox'] as const;
export type View = (typeof views)[number];
export type Theme = 'light' | 'dark';

/** Where in the portal a visitor is, as the address tells it. */
export interface Place {
  /** Without one it is the list of partners. */
  readonly plan: string | undefined;
  readonly view: View;
  readonly person: string | undefined;
  readonly asOf: string | undefined;
  readonly language: Language;
  readonly theme: Theme | undefined;
  /** For looking at the pages from right to left in any language. */
  readonly dir: 'ltr' | 'rtl';
}

export function readPlace(url: URL): Place {
  const query = url.searchParams;
  const language = query.get('lang');
  const asOf = query.get('as-of');
  const theme = query.get('theme');
  return {
    plan: /^\/plans\/([a-z0-9-]+)$/.exec(url.pathname)?.[1],
    view: views.find((view) => view === query.get('view')) ?? 'alignment',
    person: query.get('as') ?? undefined,
    asOf: asOf !== null && isDay(asOf) ? asOf : undefined,
    language: isLanguage(language) ? language : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    dir: query.get('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The address of a place; what is as usual is left out. */
export function addressOf({ plan, view, person, asOf, language, theme, dir }: Place): string {
  const query = new URLSearchParams();
  if (plan !== undefined && view !== 'alignment') query.set('view', view);
  if (plan !== undefined && person !== undefined) query.set('as', person);
  if (asOf !== undefined) query.set('as-of', asOf);
  if (language !== 'en') query.set('lang', language);
  if (theme !== undefined) query.set('theme', theme);
  if (dir === 'rtl') query.set('dir', dir);
  const search = query.toString();
  return `${plan === undefined ? '/' : `/plans/${plan}`}${search === '' ? '' : `?${search}`}`;
}
