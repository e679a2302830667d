import { largest } from './largest.js';

const top = (numbers: readonly number[], count: number) =>
  largest(
    numbers.map((weight, i) => ({ weight, key: String(i).padStart(4, '0') })),
    count,
    ({ weight }) => weight,
    ({ key }) => key,
  );

describe('the largest', () => {
  it('are the first items after sorting, in that order', () => {
    const numbers = Array.from({ length: 500 }, (_, i) => (i * 7_919) % 101);
    const sorted = numbers
      .map((weight, i) => ({ weight, key: String(i).padStart(4, '0') }))
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
    for (const count of [1, 2, 7, 100, 500, 600]) expect(top(numbers, count)).toEqual(sorted.slice(0, count));
  });

  it('are empty for an empty list', () => expect(top([], 3)).toEqual([]));
});
