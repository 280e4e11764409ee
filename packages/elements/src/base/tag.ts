import { type StaticValue, unsafeStatic } from 'lit/static-html.js';
import { nameOf } from './define.ts';

const values = new Map<string, StaticValue>();

/** The tag of a child for a template of `lit/static-html.js`, so that parents name children by class and a suffix works. */
export function tagOf(element: CustomElementConstructor): StaticValue {
  const tag = nameOf(element);
  const known = values.get(tag);
  if (known !== undefined) return known;
  const made = unsafeStatic(tag);
  values.set(tag, made);
  return made;
}
