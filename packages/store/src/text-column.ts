/**
 * Columns of type text cannot hold NUL: PostgreSQL refuses it, and libsql hands back what stood before it. It is stored
 * as U+0001 and "0", and U+0001 itself as U+0001 and "1", so that every text comes back as it was and those with neither
 * stand as they are. JSON has neither: it writes control characters as `\u0000`.
 */
export const textColumn = {
  store: (text: string): string => text.replaceAll(/[\u0000\u0001]/g, (held) => `\u0001${held.charCodeAt(0)}`),
  load: (stored: string): string => stored.replaceAll(/\u0001([01])/g, (_, code) => String.fromCharCode(Number(code))),
};
