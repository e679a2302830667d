import { closest, distance } from 'fastest-levenshtein';

/** Returns the known name nearest to a mistyped one; undefined if none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(name, known);
  return distance(name, candidate) <= Math.max(2, name.length / 3) ? candidate : undefined;
}

/** Builds the advice after an unknown name: the nearest known name, or all of them. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `; did you mean ${nearest}?`;
  return known.length === 0 ? '' : `; known are ${known.join(', ')}`;
}
