/** Text on one line that Markdown shows as it is: no tag, link, emphasis, table or mention comes of it. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    // A zero-width joiner keeps a code host from telling people or linking pages.
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/(:)(?=\/\/)/g, ':\u2060')
    .replace(/\bwww\.(?=\w)/gi, (found) => `${found.slice(0, -1)}\u2060.`);

/** Text in a code span, whatever backticks it holds. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
