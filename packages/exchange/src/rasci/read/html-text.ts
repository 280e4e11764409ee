import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** What no reader sees. */
export const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'select', 'svg']);
const breaks: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'blockquote', 'pre', 'hr']);

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

/** A footnote's mark, such as a raised 1 or *, is not part of what a cell says. */
const isFootnote = (node: Element): boolean =>
  node.tagName === 'sup' && /^[\s\d*†‡()[\]]*$/.test(seenText(node.childNodes).text);

export interface Seen {
  readonly text: string;
  readonly link: boolean;
}

/** What a reader sees of some nodes, and whether it leads to another page. */
export function seenText(nodes: readonly Node[]): Seen {
  let text = '';
  let link = false;
  for (const node of nodes) {
    if (defaultTreeAdapter.isTextNode(node)) text += node.value.replace(/\s+/g, ' ');
    else if (isElement(node) && !unseen.has(node.tagName) && !isFootnote(node)) {
      const inner = seenText(node.childNodes);
      text += breaks.has(node.tagName) ? `\n${inner.text}\n` : inner.text;
      link ||= inner.link || (node.tagName === 'a' && leadsAway(attribute(node, 'href')));
    }
  }
  return { text: tidy(text), link };
}

export const leadsAway = (target: string | undefined): boolean =>
  target !== undefined && target !== '' && !target.startsWith('#');

/** Single spaces, and no empty lines. */
export const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n')
    .replace(/ ?\n[\n ]*/g, '\n')
    .replace(/^\n|\n$/g, '');
