/**
 * Works on many things at a time and gives the results in the order of the things. What is done ahead of its turn is kept
 * to `ahead`, so that one slow thing does not fill the memory with those behind it.
 */
export async function* inOrder<T, R>(
  things: readonly T[],
  work: (thing: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  let next = 0;
  while (next < things.length || started.length > 0) {
    while (next < things.length && started.length < ahead) {
      const result = work(things[next] as T);
      // Whoever waits for it hears of it in its turn.
      result.catch(() => undefined);
      started.push(result);
      next += 1;
    }
    const first = started.shift();
    if (first !== undefined) yield await first;
  }
}
