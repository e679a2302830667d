import { shareOut } from './sticky-assigner.js';

const twelve = Array.from({ length: 12 }, (_, partition) => partition);
const sizes = (shares: ReadonlyMap<string, readonly number[]>) => [...shares.values()].map(({ length }) => length);

describe('shareOut', () => {
  it('assigns all partitions to a single member, and each to one of several', () => {
    expect([...shareOut([{ id: 'a', partitions: [] }], twelve).values()]).toEqual([twelve]);
    const shares = shareOut(
      ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, partitions: [] })),
      twelve,
    );
    expect([...shares.values()].flat().sort((a, b) => a - b)).toEqual(twelve);
    expect(sizes(shares).sort()).toEqual([2, 2, 2, 3, 3]);
  });

  it('moves partitions from the largest members to a new one, and no others', () => {
    const before = [
      { id: 'b', partitions: [0, 1, 2, 3, 4, 5] },
      { id: 'a', partitions: [6, 7, 8, 9, 10, 11] },
      { id: 'new', partitions: [] },
    ];
    const shares = shareOut(before, twelve);
    expect(sizes(shares)).toEqual([4, 4, 4]);
    for (const { id, partitions } of before.slice(0, 2))
      expect(shares.get(id)?.every((partition) => partitions.includes(partition))).toBe(true);
  });

  it('assigns the partitions of a lost member to the others, which keep their own', () => {
    const shares = shareOut(
      [
        { id: 'a', partitions: [0, 1, 2, 3] },
        { id: 'b', partitions: [4, 5, 6, 7] },
      ],
      twelve,
    );
    expect(shares.get('a')?.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(shares.get('b')?.slice(0, 4)).toEqual([4, 5, 6, 7]);
    expect(sizes(shares)).toEqual([6, 6]);
  });

  it('leaves no member without a partition while another has two', () => {
    const shares = shareOut(
      [
        { id: 'a', partitions: [0, 1] },
        { id: 'b', partitions: [2, 3] },
        { id: 'c', partitions: [] },
      ],
      [0, 1, 2, 3],
    );
    expect(sizes(shares).sort()).toEqual([1, 1, 2]);
  });

  it('assigns a partition that two members claim to one of them, in any order', () => {
    const [a, b] = [
      { id: 'a', partitions: [0, 1] },
      { id: 'b', partitions: [1, 0] },
    ];
    expect(shareOut([b, a], [0, 1])).toEqual(shareOut([a, b], [0, 1]));
    expect([...shareOut([a, b], [0, 1]).values()].flat().sort()).toEqual([0, 1]);
  });
});
