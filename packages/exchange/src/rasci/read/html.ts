import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { RasciError } from '../rasci-error.ts';
import { gridOf, type PlaceOf, type Tidy } from './html-grid.ts';
import { type Element, isElement, type Node, seenText, unseen } from './html-text.ts';
import { maxDepth } from './limits.ts';
import type { Block } from './page.ts';

/** Refuses what is nested so deeply that only a machine wrote it. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > maxDepth) {
        throw new RasciError('too-deep', `HTML nested more than ${maxDepth} elements deep, which is the limit`);
      }
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** Elements whose text is a paragraph of its own. */
const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'figcaption', 'blockquote', 'pre']);

const asSeen: Tidy = (text) => ({ text, link: false });

/**
 * Headings, paragraphs and tables of a page in HTML. A table that holds tables lays out the page and is none.
 *
 * @param from line and column, from 1, at which the text begins in the document around it
 * @param tidy what becomes of the text of a cell
 */
export function htmlBlocks(text: string, from = { line: 1, column: 1 }, tidy = asSeen): Block[] {
  const document = parse(text, { sourceCodeLocationInfo: true, treeAdapter: boundedAdapter() });
  const placeOf: PlaceOf = ({ sourceCodeLocation: found }) => {
    const { startLine: line, startCol: column } = found ?? { startLine: 1, startCol: 1 };
    return { line: line + from.line - 1, column: line === 1 ? column + from.column - 1 : column };
  };
  return blocksOf(document.childNodes, placeOf, tidy);
}

function blocksOf(nodes: readonly Node[], placeOf: PlaceOf, tidy: Tidy): Block[] {
  return nodes.flatMap((node): Block[] => {
    const text = (): string => tidy(seenText(isElement(node) ? node.childNodes : [node]).text).text.trim();
    if (!isElement(node)) return text() === '' ? [] : [{ kind: 'text', text: text() }];
    const level = node.tagName === 'title' ? '0' : /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined) return [{ kind: 'heading', level: Number(level), text: text() }];
    if (node.tagName === 'table' && !holdsTable(node)) return [{ kind: 'table', ...gridOf(node, placeOf, tidy) }];
    if (paragraphs.has(node.tagName) && !holdsTable(node)) return [{ kind: 'text', text: text() }];
    return unseen.has(node.tagName) ? [] : blocksOf(node.childNodes, placeOf, tidy);
  });
}

const holdsTable = ({ childNodes }: Element): boolean =>
  childNodes.filter(isElement).some((child) => child.tagName === 'table' || holdsTable(child));
