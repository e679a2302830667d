/** Returns the `count` items with the greatest weights, greatest first; equal ones in the order of their keys. */
export function largest<T>(
  items: Iterable<T>,
  count: number,
  weightOf: (item: T) => number,
  keyOf: (item: T) => string,
): T[] {
  const precedes = (a: T, b: T): boolean => {
    const difference = weightOf(a) - weightOf(b);
    return difference === 0 ? keyOf(a) < keyOf(b) : difference > 0;
  };
  // Most of many items are less than all kept ones, which is faster than sorting them all.
  const kept: T[] = [];
  for (const item of items) {
    if (kept.length === count && !precedes(item, kept[count - 1] as T)) continue;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(item, kept[middle] as T)) high = middle;
      else low = middle + 1;
    }
    kept.splice(low, 0, item);
    if (kept.length > count) kept.pop();
  }
  return kept;
}
