import type { Effect } from '@tandem-plan/core/change';

export type Where = Pick<Effect, 'type' | 'id'>;

/** No id is called so. */
export const typeKey = (type: string): string => `${type} *`;

export const keyOf = ({ type, id }: Where): string => `${type} ${id}`;

/** Records by type and id. */
export class Records {
  readonly keys = new Set<string>();
  readonly byType = new Map<string, Set<string>>();

  /** @returns whether it was not there before */
  add(where: Where): boolean {
    const key = keyOf(where);
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    const ids = this.byType.get(where.type);
    if (ids === undefined) this.byType.set(where.type, new Set([where.id]));
    else ids.add(where.id);
    return true;
  }

  get all(): Iterable<Where> {
    return eachOf(this.byType);
  }

  has(where: Where): boolean {
    return this.keys.has(keyOf(where));
  }
}

function* eachOf(byType: ReadonlyMap<string, ReadonlySet<string>>): Iterable<Where> {
  for (const [type, ids] of byType) for (const id of ids) yield { type, id };
}
