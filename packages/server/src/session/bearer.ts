/** Longer than any token made here. */
const longest = 4096;

/** What follows `Bearer` in the request's `Authorization`; nothing for what is malformed or too long. */
export function bearer(request: Request): string | undefined {
  const header = request.headers.get('authorization') ?? '';
  return header.length > longest ? undefined : /^bearer +([\x21-\x7e]+)$/i.exec(header)?.[1];
}
