import { differences } from './difference.js';
import type { Interval } from './timeline.js';

const episode = (from: number | undefined, to: number | undefined, subject = 'orders'): Interval => ({
  ...{ type: 'TableBloated', context: 'c', cluster: 'shop', server: 'one', database: 'd', subject },
  ...{ id: `${subject} ${from}`, from, to, event: undefined },
});
const changes = (published: readonly Interval[], changed: readonly Interval[]) =>
  differences(published, changed).map(({ change, interval: { subject, from, to }, was }) =>
    [change, subject, from, to, ...(was ? [was.from, was.to] : [])].join(' '),
  );

describe('the differences of two decisions', () => {
  it('are none if the episodes are at the same times', () => {
    const list = [episode(1, 5), episode(7, undefined), episode(undefined, 3, 'stock')];
    expect(changes(list, [...list])).toEqual([]);
  });

  it('are episodes that only one of them has, in the order of time', () => {
    expect(changes([episode(10, 12)], [episode(1, 5), episode(20, 25, 'stock')])).toEqual([
      '+ orders 1 5',
      '- orders 10 12',
      '+ stock 20 25',
    ]);
  });

  it('are episodes at another time, if they overlap', () => {
    expect(changes([episode(4, 9)], [episode(2, 7)])).toEqual(['~ orders 2 7 4 9']);
    expect(changes([episode(4, undefined)], [episode(4, 6)])).toEqual(['~ orders 4 6 4 ']);
    expect(changes([episode(undefined, 9)], [episode(undefined, 3)])).toEqual(['~ orders  3  9']);
  });

  it('pair each episode once', () => {
    expect(changes([episode(1, 9)], [episode(1, 3), episode(5, 9)])).toEqual(['~ orders 1 3 1 9', '+ orders 5 9']);
  });

  it('do not mix subjects or servers', () => {
    const other = { ...episode(1, 5), server: 'two' };
    expect(changes([episode(1, 5)], [other])).toEqual(['- orders 1 5', '+ orders 1 5']);
  });
});
