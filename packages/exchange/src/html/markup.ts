import { escapeMarkup } from '../report/escape-markup.ts';

/** Markup that is safe as it stands: made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

const partOf = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
};

/** Markup with texts put in; whatever is not markup itself is escaped. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, index) => text + (index < parts.length ? partOf(parts[index] ?? '') : '')).join(''),
});

export const nothing: Markup = { markup: '' };
