import MarkdownIt from 'markdown-it';
import { leadsAway, tidy } from './html-text.ts';

/** The marks within a line; lists, headings and the like do not begin in a cell. */
const inline = new MarkdownIt('commonmark', { html: true });

/** Longer texts are prose: their marks are of no interest here. */
const maxLength = 4000;

/** What a reader sees of a line of Markdown, such as a cell, and whether it leads to another page. */
export function markdownText(source: string): { readonly text: string; readonly link: boolean } {
  if (!/[\\`*_[\]<>&!~]/.test(source) || source.length > maxLength) return { text: tidy(source).trim(), link: false };
  let text = '';
  let link = false;
  for (const token of inline.parseInline(source, {}).flatMap(({ children }) => children ?? [])) {
    const { type, content } = token;
    if (type === 'softbreak' || type === 'hardbreak' || (type === 'html_inline' && /^<(br|p|li)\b/i.test(content))) {
      text += '\n';
    } else if (type === 'link_open') link ||= leadsAway(String(token.attrGet('href') ?? ''));
    else if (type === 'text' || type === 'code_inline') text += content;
  }
  return { text: tidy(text).trim(), link };
}
