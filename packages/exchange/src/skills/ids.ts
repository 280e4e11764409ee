const longest = 64;

/** Ids of a collection that are still free. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(records: readonly { readonly id: string }[]) {
    this.#taken = new Set(records.map(({ id }) => id));
  }

  /** The wished one, or with a number where it is taken; cut where it is too long. */
  take(wished: string): string {
    let id = wished.slice(0, longest);
    for (let count = 2; this.#taken.has(id); count += 1)
      id = `${wished.slice(0, longest - String(count).length - 1)}-${count}`;
    this.#taken.add(id);
    return id;
  }
}
