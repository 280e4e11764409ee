const tags = new WeakMap<CustomElementConstructor, string>();

/**
 * Registers an element class under a tag, once: a second call for the same tag, by another copy of the library on the
 * page, is left alone. Under another tag than its own (`tandem-kpi-card-acme`) two versions live side by side.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  tags.set(element, tag);
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}

/** The tag an element class was defined under. @throws Error when it never was */
export function nameOf(element: CustomElementConstructor): string {
  const tag = tags.get(element);
  if (tag === undefined) throw new Error(`${element.name} has no tag yet: import its define.ts before its parent's`);
  return tag;
}
