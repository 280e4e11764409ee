/** Elements of HTML that are never closed. */
const voids = ['meta', '!doctype'];
const attribute = /\s+([a-zA-Z][\w:-]*)="([^"<]*)"/y;
const reference = /&(?!(?:amp|lt|gt|quot|#39);)/;

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * Reads markup that keeps to what XML and HTML share.
 *
 * @throws SyntaxError at what is not well formed: a stray `<` or `&`, a tag that is not closed, an attribute twice
 */
export function parseMarkup(markup: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  const text = markup.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  let index = 0;
  const fault = (what: string) => new SyntaxError(`${what} at ${text.slice(index, index + 60)}`);
  while (index < text.length) {
    const style = top().name === 'style';
    const next = style ? text.indexOf('</style', index) : text.indexOf('<', index);
    const between = text.slice(index, next === -1 ? text.length : next);
    if (!style && reference.test(between)) throw fault('a stray &');
    top().text += decoded(between);
    if (next === -1) break;
    index = next;
    const tag = /<(\/?)(!?[a-zA-Z][\w-]*)/y;
    tag.lastIndex = index;
    const [all = '', slash, name = ''] = tag.exec(text) ?? [];
    if (all === '') throw fault('a stray <');
    index += all.length;
    if (slash === '/') {
      if (top().name !== name || text[index] !== '>') throw fault(`</${name}> closes ${top().name}`);
      open.pop();
      index += 1;
      continue;
    }
    const attributes: Record<string, string> = {};
    for (;;) {
      attribute.lastIndex = index;
      const found = attribute.exec(text);
      if (found === null) break;
      const [whole, key = '', value = ''] = found;
      if (key in attributes || reference.test(value)) throw fault(`the attribute ${key}`);
      attributes[key] = decoded(value);
      index += whole.length;
    }
    const end = /\s*(?:html)?(\/?)>/y;
    end.lastIndex = index;
    const [close, selfClosed] = end.exec(text) ?? [];
    if (close === undefined) throw fault(`the tag ${name}`);
    index += close.length;
    const node: Node = { name, attributes, children: [], text: '' };
    top().children.push(node);
    if (selfClosed !== '/' && !voids.includes(name.toLowerCase())) open.push(node);
  }
  if (open.length > 1) throw new SyntaxError(`${top().name} is not closed`);
  return root;
}

/** Every element below a node, in the order of the document. */
export const descendants = (node: Node): readonly Node[] =>
  node.children.flatMap((child) => [child, ...descendants(child)]);
