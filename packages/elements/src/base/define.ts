import type { StaticValue } from 'lit/static-html.js';
import { unsafeStatic } from 'lit/static-html.js';

const tags = new WeakMap<CustomElementConstructor, StaticValue>();

/**
 * Registers an element class under a tag, once: a second call for the same tag, by another copy of the library on the
 * page, is left alone. Under another tag than its own (`tandem-kpi-card-acme`) two versions live side by side.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  tags.set(element, unsafeStatic(tag));
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}

/**
 * The tag of a child for a static template, so that parents name children by class.
 *
 * @throws Error when the class was never defined
 */
export function tagOf(element: CustomElementConstructor): StaticValue {
  const tag = tags.get(element);
  if (tag === undefined) throw new Error(`${element.name} has no tag yet: import its define.ts before its parent`);
  return tag;
}
