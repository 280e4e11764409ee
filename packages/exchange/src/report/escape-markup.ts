const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What neither XML 1.0 nor HTML lets stand in a document, in any spelling: control characters and half characters. */
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it may stand between tags and in quoted attributes of HTML and XML. */
export const escapeMarkup = (text: string): string =>
  text.replace(illegal, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character);
