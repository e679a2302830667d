import { LeftOut } from './left-out.js';

const database = (oid: number) => ({ oid, name: `db${oid}` });
const inTurn = (leftOut: LeftOut, oids: readonly number[]) =>
  leftOut.inTurn(oids.map((oid) => ({ database: database(oid) }))).map((each) => each.database.oid);

/** Reads so many databases in turn, and leaves the rest out. */
function poll(leftOut: LeftOut, oids: readonly number[], capacity: number): number[] {
  const order = inTurn(leftOut, oids);
  order.slice(0, capacity).forEach((oid) => leftOut.read(database(oid)));
  order.slice(capacity).forEach((oid) => leftOut.missed(database(oid), ['tables']));
  return order.slice(0, capacity);
}

describe('databases that a poll had no time for', () => {
  it('come first at the next one, the others in their order', () => {
    const leftOut = new LeftOut();
    expect(poll(leftOut, [1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3]);
    expect(poll(leftOut, [1, 2, 3, 4, 5], 5)).toEqual([4, 5, 1, 2, 3]);
    expect(inTurn(leftOut, [1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
  });

  it('are each read once in as many polls as it takes, however little time there is', () => {
    const leftOut = new LeftOut();
    const oids = Array.from({ length: 10 }, (_, i) => i);
    expect(Array.from({ length: 5 }, () => poll(leftOut, oids, 2)).flat()).toEqual(oids);
    expect(poll(leftOut, oids, 2)).toEqual([0, 1]);
  });

  it('keep the groups that were due until they are read, or fail for a reason of their own', () => {
    const leftOut = new LeftOut();
    leftOut.missed(database(1), ['tables']);
    leftOut.missed(database(1), ['locks']);
    leftOut.missed(database(2), ['sizes']);
    expect([...leftOut.groupsOf(database(1))]).toEqual(['tables', 'locks']);
    expect([...leftOut.groups]).toEqual(['tables', 'locks', 'sizes']);
    leftOut.read(database(1));
    leftOut.failed(database(2));
    expect([...leftOut.groupsOf(database(1)), ...leftOut.groups]).toEqual([]);
  });

  it('are forgotten when they are gone', () => {
    const leftOut = new LeftOut();
    leftOut.missed(database(1), ['tables']);
    leftOut.keep([database(2)]);
    expect(leftOut.groups.size).toBe(0);
  });
});
