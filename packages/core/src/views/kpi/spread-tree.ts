import { apportion, exactSum } from './apportion.ts';

/** What a total is spread over: leaves, and what holds them. */
export interface SpreadNode {
  /** Stays as it is, whatever the node is a part of. */
  readonly pinned?: number | undefined;
  readonly parts: readonly SpreadNode[];
  readonly leaf?: SpreadLeaf;
}

export interface SpreadLeaf {
  /** Its part of what is shared out; ≥ 0. */
  readonly weight: number;
  /** What it has already: only the difference to that is shared out. */
  readonly base: number;
  /** Takes what it comes to. */
  readonly take: (value: number) => void;
}

/** `pins-exceed`: what is pinned comes to more than there is. `nothing-left`: all is pinned, and comes to something else. */
export type SpreadFault = 'pins-exceed' | 'nothing-left';

/** Spreads a total over a tree, level by level, so that every level adds up to the one above. Nothing is taken on a fault. */
export function spreadOver(root: SpreadNode, total: number, perUnit: number): SpreadFault | undefined {
  const taken: (() => void)[] = [];
  const fault = spread({ ...root, pinned: total }, total, perUnit, taken);
  if (fault === undefined) for (const take of taken) take();
  return fault;
}

function spread(node: SpreadNode, total: number, perUnit: number, taken: (() => void)[]): SpreadFault | undefined {
  const { leaf, parts } = node;
  if (leaf !== undefined) {
    taken.push(() => leaf.take(total));
    return undefined;
  }
  const settled = parts.map(settledIn);
  const free = exactSum([total, ...settled.map((value) => -value)]);
  const weights = parts.map(weightOf);
  const isFree = weights.some((weight) => weight > 0);
  if (free !== 0 && !isFree) return 'nothing-left';
  const pinned = exactSum(parts.map(pinnedIn));
  const rest = Math.sign(exactSum([total, -pinned]));
  // What is left has to point the way the total points, or the pins took more than all of it.
  const exceeded = pinned !== 0 && rest !== 0 && rest !== (Math.sign(total) || 1);
  if (exceeded && node.pinned !== undefined) return 'pins-exceed';
  const shares = isFree ? apportion(free, weights, perUnit) : weights;
  for (const [index, part] of parts.entries()) {
    const value = part.pinned ?? exactSum([settled[index] ?? 0, shares[index] ?? 0]);
    const fault = spread(part, value, perUnit, taken);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What a node comes to before anything is shared out. */
const settledIn = (node: SpreadNode): number => node.pinned ?? node.leaf?.base ?? exactSum(node.parts.map(settledIn));

const pinnedIn = ({ pinned, parts }: SpreadNode): number => pinned ?? exactSum(parts.map(pinnedIn));

/** How much of what is shared out a node attracts. */
const weightOf = ({ pinned, leaf, parts }: SpreadNode): number =>
  pinned !== undefined ? 0 : (leaf?.weight ?? parts.reduce((sum, part) => sum + weightOf(part), 0));
