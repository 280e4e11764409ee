import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** Where something stands in a text: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where JSON Pointers lead in the text of a document.
 *
 * @returns a function that gives the place of the value at a pointer, or of the nearest value around it where
 *   the document leaves that one out; `undefined` when the text is not JSON
 */
export function sourceLines(text: string): (pointer: string) => Place | undefined {
  const tree = parseTree(text);
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return (pointer) => {
    if (tree === undefined) return undefined;
    const path = segments(pointer);
    let node = findNodeAtLocation(tree, path);
    while (node === undefined && path.length > 0) {
      path.pop();
      node = findNodeAtLocation(tree, path);
    }
    return node === undefined ? undefined : placeOf(starts, node.offset);
  };
}

/** Segments of a JSON Pointer; a number names a position of a list. */
const segments = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^(0|[1-9]\d*)$/.test(part) ? Number(part) : part));

function placeOf(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
