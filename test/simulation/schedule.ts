interface Task {
  readonly due: number;
  /** Tasks due at once run in the order in which they were given. */
  readonly order: number;
  what: (() => void) | undefined;
}

/** A world's time: it passes only when a task is due, so that hours take as long as what happens in them. */
export interface Schedule {
  /** Milliseconds since the world began. */
  readonly now: number;
  /** @returns a function that calls it off */
  after(ms: number, what: () => void): () => void;
  /** Lets time pass: does what is due until then, each with all that follows from it at once. */
  pass(ms: number): Promise<void>;
}

export function createSchedule(): Schedule {
  const heap: Task[] = [];
  let now = 0;
  let count = 0;

  return {
    get now() {
      return now;
    },
    after(ms, what) {
      count += 1;
      const task: Task = { due: now + ms, order: count, what };
      push(heap, task);
      return () => {
        task.what = undefined;
      };
    },
    async pass(ms) {
      const until = now + ms;
      for (;;) {
        const [first] = heap;
        if (first === undefined || first.due > until) break;
        pop(heap);
        if (first.what === undefined) continue;
        now = first.due;
        first.what();
        await calm();
      }
      now = until;
    },
  };
}

/** Everything promised has happened once the loop comes round: nothing here waits for anything but the schedule. */
const calm = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBefore = (one: Task, other: Task): boolean =>
  one.due < other.due || (one.due === other.due && one.order < other.order);

function push(heap: Task[], task: Task): void {
  let at = heap.length;
  heap.push(task);
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || isBefore(parent, task)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = task;
}

function pop(heap: Task[]): void {
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const [one, other] = [heap[left], heap[left + 1]];
    if (one === undefined) break;
    const [least, where] = other !== undefined && isBefore(other, one) ? [other, left + 1] : [one, left];
    if (isBefore(last, least)) break;
    heap[at] = least;
    at = where;
  }
  heap[at] = last;
}
