/** Rows drawn beyond those seen, so that a turn of the wheel finds some there. */
const beyond = 8;
/** Rows that come and go together: not every pixel of scrolling draws anew. */
const chunk = 4;

/** The rows to draw, `end` not among them. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/** Which of `count` rows, all of one height, are drawn while so much of them is seen. */
export function rowsSeen(count: number, height: number, top: number, seen: number): Rows {
  const start = Math.max(0, Math.floor((top / height - beyond) / chunk) * chunk);
  const end = Math.ceil(((top + seen) / height + beyond) / chunk) * chunk;
  return { start: Math.min(start, count), end: Math.min(Math.max(end, start), count) };
}
