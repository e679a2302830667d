/** Returns the `count` items with the greatest weights, greatest first; equal ones in the order of their keys. Uses a heap. */
export function largest<T>(
  items: Iterable<T>,
  count: number,
  weightOf: (item: T) => number,
  keyOf: (item: T) => string,
): T[] {
  // The root is the least kept item, so a smaller item is not among the largest.
  const heap: T[] = [];
  const isLess = (a: T, b: T): boolean => {
    const difference = weightOf(a) - weightOf(b);
    return difference === 0 ? keyOf(a) > keyOf(b) : difference < 0;
  };
  for (const item of items) {
    if (heap.length < count) rise(heap, heap.push(item) - 1, isLess);
    else if (isLess(heap[0] as T, item)) sink(heap, item, isLess);
  }
  return heap.sort((a, b) => (isLess(a, b) ? 1 : -1));
}

function rise<T>(heap: T[], from: number, isLess: (a: T, b: T) => boolean): void {
  for (let index = from; index > 0;) {
    const parent = (index - 1) >> 1;
    if (!isLess(heap[index] as T, heap[parent] as T)) return;
    [heap[index], heap[parent]] = [heap[parent] as T, heap[index] as T];
    index = parent;
  }
}

/** Replaces the root by the item and restores the heap. */
function sink<T>(heap: T[], item: T, isLess: (a: T, b: T) => boolean): void {
  heap[0] = item;
  for (let index = 0; ;) {
    let least = index;
    for (const child of [2 * index + 1, 2 * index + 2])
      if (child < heap.length && isLess(heap[child] as T, heap[least] as T)) least = child;
    if (least === index) return;
    [heap[index], heap[least]] = [heap[least] as T, heap[index] as T];
    index = least;
  }
}
