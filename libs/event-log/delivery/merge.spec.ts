import { type Cursor, drain, isOpen } from './merge.js';

const cursor = (page: readonly number[], next: number, end: number): Cursor<number> => ({ page, index: 0, next, end });
const precedes = (a: number, b: number): boolean => a < b;

describe('a merge', () => {
  it('takes records in order until a page is used up that has a next one', () => {
    const cursors = [cursor([1, 4, 9], 3, 3), cursor([2, 5], 2, 8)];
    expect(drain(cursors, precedes)).toEqual([1, 2, 4, 5]);
    expect(cursors.map(({ index }) => index)).toEqual([2, 2]);
  });

  it('takes all records when no partition has a next page', () => {
    const cursors = [cursor([3], 1, 1), cursor([1, 2], 2, 2), cursor([], 0, 0)];
    expect(drain(cursors, precedes)).toEqual([1, 2, 3]);
    expect(cursors.some(isOpen)).toBe(false);
  });

  it('takes equal records in the order of their partitions', () => {
    const named = (name: string): Cursor<{ readonly time: number; readonly name: string }> => ({
      ...{ page: [{ time: 1, name }], index: 0, next: 1, end: 1 },
    });
    const records = drain([named('a'), named('b')], (x, y) => x.time < y.time);
    expect(records.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
