/** One entry that has to be put somewhere: it is taken out first where it was there already. */
export interface Placing {
  readonly id: string;
  /** Where it stands afterwards, among what is there then. */
  readonly index: number;
}

/**
 * The fewest steps that bring a list into another order with others added: what stands in the longest run that is in
 * order already stays.
 *
 * @param old ids that stay, in their order now
 * @param wanted all ids in their order afterwards
 */
export function rearranged(old: readonly string[], wanted: readonly string[]): readonly Placing[] {
  const target = new Map(wanted.map((id, index) => [id, index]));
  const stays = longestRising(old, (id) => target.get(id) ?? 0);
  const list = [...old];
  return wanted.flatMap((id, at) => {
    if (stays.has(id)) return [];
    const position = list.indexOf(id);
    if (position !== -1) list.splice(position, 1);
    const before = wanted[at - 1];
    const index = before === undefined ? 0 : list.indexOf(before) + 1;
    list.splice(index, 0, id);
    return [{ id, index }];
  });
}

/** The longest subsequence whose ranks rise, by patience sorting. */
function longestRising(list: readonly string[], rank: (id: string) => number): ReadonlySet<string> {
  const tops: string[] = [];
  const before = new Map<string, string | undefined>();
  for (const id of list) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rank(tops[middle] ?? '') < rank(id)) low = middle + 1;
      else high = middle;
    }
    before.set(id, tops[low - 1]);
    tops[low] = id;
  }
  const found = new Set<string>();
  for (let id = tops.at(-1); id !== undefined; id = before.get(id)) found.add(id);
  return found;
}
