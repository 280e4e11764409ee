import type { LitElement } from 'lit';

const mounted = new Set<Element>();

/** An element in the page with its properties set, after its first render. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  document.body.append(element);
  mounted.add(element);
  await (element as unknown as LitElement).updateComplete;
  return element;
}

/** The page in one theme, from right to left in the dark one: its ground is what a reader would see behind an element. */
export function dress(scheme: 'light' | 'dark'): void {
  const { documentElement } = document;
  documentElement.style.setProperty('color-scheme', scheme);
  documentElement.style.setProperty('background-color', scheme === 'dark' ? '#101114' : '#fff');
  documentElement.dir = scheme === 'dark' ? 'rtl' : 'ltr';
}

/** Takes the elements of a test away, and what it set on the page. */
export function unmount(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
  const { documentElement } = document;
  documentElement.lang = 'en';
  documentElement.removeAttribute('dir');
  documentElement.style.removeProperty('color-scheme');
  documentElement.style.removeProperty('background-color');
  document.body.style.removeProperty('inline-size');
}

/** Text as a reader sees it, without the white space of the templates. */
export const textOf = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
