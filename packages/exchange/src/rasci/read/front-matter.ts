/**
 * Takes the YAML block off a page's head, in which site generators keep a page's title. Its lines stay, blank, so
 * that places still hold.
 */
export function withoutFrontMatter(text: string): { readonly title: string; readonly body: string } {
  const block = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (block === null) return { title: '', body: text };
  const [all, yaml = ''] = block;
  const title = /^title:[ \t]*(["']?)(.*?)\1[ \t]*\r?$/m.exec(yaml)?.[2] ?? '';
  return { title, body: all.replace(/[^\r\n]/g, '') + text.slice(all.length) };
}
