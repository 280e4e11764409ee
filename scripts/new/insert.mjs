// Where new lines go in files that people wrote. The formatter lays out what comes of it.

/**
 * The one place that a pattern matches, changed.
 *
 * @param {string} text
 * @param {RegExp} pattern with the flag `g`
 * @param {string} replacement `$1` is what the first group matched, `$&` the whole
 */
export function replaceOnce(text, pattern, replacement) {
  const { length } = [...text.matchAll(pattern)];
  if (length !== 1) throw new Error(`${length} places match ${pattern}, expected one`);
  return text.replace(pattern, replacement);
}

/**
 * Before the last match of a pattern.
 *
 * @param {string} text
 * @param {RegExp} pattern with the flag `g`
 * @param {string} added
 */
export function beforeLast(text, pattern, added) {
  const last = [...text.matchAll(pattern)].at(-1);
  if (last === undefined) throw new Error(`nothing matches ${pattern}`);
  return text.slice(0, last.index) + added + text.slice(last.index);
}

/**
 * After the last line that a pattern matches.
 *
 * @param {string} text
 * @param {RegExp} pattern with the flags `gm`, of whole lines
 * @param {string} line
 */
export function afterLast(text, pattern, line) {
  const last = [...text.matchAll(pattern)].at(-1);
  if (last === undefined) throw new Error(`nothing matches ${pattern}`);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/**
 * A line among those a pattern matches, by the order of the pattern's first group; these lines stand in that order.
 *
 * @param {string} text
 * @param {RegExp} pattern with the flags `gm`, of whole lines
 * @param {string} line
 */
export function inOrder(text, pattern, line) {
  const key = [...line.matchAll(pattern)][0]?.[1] ?? '';
  const later = [...text.matchAll(pattern)].find(([, other = '']) => other > key);
  return later === undefined
    ? afterLast(text, pattern, line)
    : `${text.slice(0, later.index)}${line}\n${text.slice(later.index)}`;
}

const imports = /^import .* from '([^']+)';$/gm;
const ofPackages = /^import .* from '([^.'][^']*)';$/gm;
const ofFiles = /^import .* from '(\.[^']+)';$/gm;

/**
 * Imports of packages come before imports of files, each in the order of their paths.
 *
 * @param {string} text
 * @param {string} line
 */
export function withImportLine(text, line) {
  const kind = line.search(ofFiles) === 0 ? ofFiles : ofPackages;
  if (text.search(kind) !== -1) return inOrder(text, kind, line);
  return text.search(imports) === -1 ? `${line}\n${text}` : afterLast(text, imports, line);
}

/**
 * Imports names, into the import from the same file where there is one.
 *
 * @param {string} text
 * @param {string} from
 * @param {readonly string[]} names
 */
export function withImport(text, from, names) {
  const there = new RegExp(`^import \\{([^}]*)\\} from '${from.replaceAll('.', '\\.')}';$`, 'm');
  const known = there.exec(text)?.[1];
  if (known === undefined) return withImportLine(text, `import { ${names.join(', ')} } from '${from}';`);
  const all = new Set([...known.split(',').map((name) => name.trim()), ...names]);
  const plain = /** @param {string} name */ (name) => name.replace('type ', '');
  const sorted = [...all].filter((name) => name !== '').sort((a, b) => plain(a).localeCompare(plain(b)));
  return text.replace(there, () => `import { ${sorted.join(', ')} } from '${from}';`);
}
