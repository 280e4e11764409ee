/** The engine keeps shorter ones by themselves. */
const shared = 13;

/** The same text by itself: part of a text keeps all of it in memory, which for a cell is a piece of the file. */
export const detached = (text: string): string => (text.length < shared ? text : [...text].join(''));
