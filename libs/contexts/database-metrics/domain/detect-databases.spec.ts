import { aPoll, aReading, NOW } from '@pgherald/testing';
import { databaseRow } from '../testing/readings.js';
import { detectDatabases } from './detect-databases.js';

const ORDERS = { oid: 5, name: 'orders' };
const STOCK = { oid: 6, name: 'stock' };
const orders = databaseRow();
const stock = databaseRow({ databaseOid: 6, databaseName: 'stock' });
const known = (...databases: readonly { oid: number; name: string }[]) =>
  databases.map((database) => ({ database, episode: `episode of ${database.name}` }));

function detect(rows: readonly ReturnType<typeof databaseRow>[], before = known(ORDERS, STOCK), complete = true) {
  const databases = aReading('DatabasesMeasured', rows, { complete });
  return detectDatabases(aPoll([databases]), databases, before, false);
}

describe('detectDatabases', () => {
  it('tells of what was already there as seen at first sight', () => {
    const databases = aReading('DatabasesMeasured', [orders, stock]);
    const { told } = detectDatabases(aPoll([databases]), databases, [], true);
    expect(told).toMatchObject([
      { type: 'DatabaseDiscovered', subject: 'orders', firstSight: true, database: ORDERS },
      { type: 'DatabaseDiscovered', subject: 'stock', firstSight: true, database: STOCK },
    ]);
  });

  it('tells nothing of what is known, and remembers it as it was', () => {
    expect(detect([orders, stock])).toEqual({ told: [], databases: known(ORDERS, STOCK) });
  });

  it('opens an episode with a discovery and remembers it', () => {
    const { told, databases } = detect([orders, stock], known(ORDERS));
    const episode = `DatabasesMeasured@${NOW}/DatabaseDiscovered/stock`;
    expect(told).toMatchObject([
      { type: 'DatabaseDiscovered', firstSight: false, episode, since: NOW, causedBy: `DatabasesMeasured@${NOW}` },
    ]);
    expect(databases).toEqual([...known(ORDERS), { database: STOCK, episode }]);
  });

  it.each([
    ['dropped when the server lists it no more', [orders]],
    ['unwatched when the filters stop it', [orders, { ...stock, watched: false }]],
  ])('closes the episode of a database as %s', (reason, rows) => {
    const { told, databases } = detect(rows);
    expect(told).toMatchObject([
      {
        type: 'DatabaseVanished',
        subject: 'stock',
        reason: reason.split(' ')[0],
        episode: 'episode of stock',
        database: STOCK,
      },
    ]);
    expect(databases).toEqual(known(ORDERS));
  });

  it('does not take a database for gone in a reading that left some out', () => {
    expect(detect([orders], known(ORDERS, STOCK), false)).toEqual({ told: [], databases: known(ORDERS, STOCK) });
  });

  it('takes a database of the same name with another oid for another one', () => {
    const { told } = detect([orders, { ...stock, databaseOid: 7 }]);
    expect(told.map((each) => [each.type, 'database' in each && each.database?.oid])).toEqual([
      ['DatabaseDiscovered', 7],
      ['DatabaseVanished', 6],
    ]);
  });

  it('follows a database that is renamed without telling of it, and tells of its end by its last name', () => {
    const { told, databases } = detect([orders, { ...stock, databaseName: 'store' }]);
    expect(told).toEqual([]);
    expect(detect([orders], [...databases]).told).toMatchObject([{ subject: 'store', episode: 'episode of stock' }]);
  });

  it('does not discover what is not watched', () => {
    expect(detect([{ ...orders, watched: false }], []).told).toEqual([]);
  });
});
