import { DeferredDatabases } from './deferred-databases.js';

const database = (oid: number) => ({ oid, name: `db${oid}` });
const orderForPoll = (deferred: DeferredDatabases, oids: readonly number[]) =>
  deferred.orderForPoll(oids.map((oid) => ({ database: database(oid) }))).map((each) => each.database.oid);

/** Reads the first `count` databases of a poll and defers the rest. */
function poll(deferred: DeferredDatabases, oids: readonly number[], capacity: number): number[] {
  const order = orderForPoll(deferred, oids);
  order.slice(0, capacity).forEach((oid) => deferred.read(database(oid)));
  order.slice(capacity).forEach((oid) => deferred.missed(database(oid), ['tables']));
  return order.slice(0, capacity);
}

describe('deferred databases', () => {
  it('come first in the next poll, the others in their order', () => {
    const deferred = new DeferredDatabases();
    expect(poll(deferred, [1, 2, 3, 4, 5], 3)).toEqual([1, 2, 3]);
    expect(poll(deferred, [1, 2, 3, 4, 5], 5)).toEqual([4, 5, 1, 2, 3]);
    expect(orderForPoll(deferred, [1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
  });

  it('are all read within a few polls, however little time each poll has', () => {
    const deferred = new DeferredDatabases();
    const oids = Array.from({ length: 10 }, (_, i) => i);
    expect(Array.from({ length: 5 }, () => poll(deferred, oids, 2)).flat()).toEqual(oids);
    expect(poll(deferred, oids, 2)).toEqual([0, 1]);
  });

  it('keep their due groups until they are read or fail', () => {
    const deferred = new DeferredDatabases();
    deferred.missed(database(1), ['tables']);
    deferred.missed(database(1), ['locks']);
    deferred.missed(database(2), ['sizes']);
    expect([...deferred.groupsOf(database(1))]).toEqual(['tables', 'locks']);
    expect([...deferred.groups]).toEqual(['tables', 'locks', 'sizes']);
    deferred.read(database(1));
    deferred.failed(database(2));
    expect([...deferred.groupsOf(database(1)), ...deferred.groups]).toEqual([]);
  });

  it('are forgotten when they are gone', () => {
    const deferred = new DeferredDatabases();
    deferred.missed(database(1), ['tables']);
    deferred.keep([database(2)]);
    expect(deferred.groups.size).toBe(0);
  });
});
