import { Directive, directive } from 'lit/directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import { nameOf } from './define.ts';

type ElementClass<Type extends HTMLElement> = new () => Type;

class ChildDirective extends Directive {
  #element: HTMLElement | undefined;

  override render(type: ElementClass<HTMLElement>, properties: object): HTMLElement {
    this.#element ??= document.createElement(nameOf(type));
    return Object.assign(this.#element, properties);
  }
}

const make = directive(ChildDirective);

/**
 * A child element named by its class, so that it is found under whatever tag that was defined: a suffixed copy of the
 * library works beside another. It stays the same element while the template around it does. In a template it stands
 * where the element would: `<td>${child(TandemField, { value })}</td>`.
 */
export const child = <Type extends HTMLElement>(type: ElementClass<Type>, properties: Partial<Type>): DirectiveResult =>
  make(type, properties);
