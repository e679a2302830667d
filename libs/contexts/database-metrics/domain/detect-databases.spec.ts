import { decisionId, EpisodeLedger } from '@pgherald/decisions';
import { aPoll, aReading, NOW } from '@pgherald/testing';
import { databaseRow } from '../testing/readings.js';
import { DATABASE_RULE, databasesOf } from './detect-databases.js';

const ORDERS = { oid: 5, name: 'orders' };
const STOCK = { oid: 6, name: 'stock' };
const orders = databaseRow();
const stock = databaseRow({ databaseOid: 6, databaseName: 'stock' });
const EMPTY = { episodes: [], firstReadings: [] };

/** Returns the events of a reading after an earlier one. */
function detect(rows: readonly ReturnType<typeof databaseRow>[], before = seen([orders, stock]), complete = true) {
  const reading = aReading('DatabasesMeasured', rows, { complete });
  const ledger = new EpisodeLedger(before, aPoll([reading]));
  const events = ledger.follow(DATABASE_RULE, reading, databasesOf);
  return { events, memory: ledger.memory };
}

function seen(rows: readonly ReturnType<typeof databaseRow>[]) {
  const reading = aReading('DatabasesMeasured', rows, { polledAt: NOW - 1 });
  const ledger = new EpisodeLedger(EMPTY, aPoll([reading]));
  ledger.follow(DATABASE_RULE, reading, databasesOf);
  return ledger.memory;
}

const episodeOf = (name: string): string => decisionId(`DatabasesMeasured@${NOW - 1}`, 'DatabaseDiscovered', name);

describe('the databases of a server', () => {
  it('are discovered at first sight by the first reading', () => {
    expect(detect([orders, stock], EMPTY).events).toMatchObject([
      { type: 'DatabaseDiscovered', subject: 'orders', firstSight: true, database: ORDERS },
      { type: 'DatabaseDiscovered', subject: 'stock', firstSight: true, database: STOCK },
    ]);
  });

  it('cause no event while they stay', () => {
    expect(detect([orders, stock])).toEqual({ events: [], memory: seen([orders, stock]) });
  });

  it('are discovered when they are created', () => {
    const { events } = detect([orders, stock], seen([orders]));
    const episode = decisionId(`DatabasesMeasured@${NOW}`, 'DatabaseDiscovered', 'stock');
    expect(events).toMatchObject([
      { type: 'DatabaseDiscovered', firstSight: false, episode, since: NOW, causedBy: `DatabasesMeasured@${NOW}` },
    ]);
  });

  it.each([
    ['dropped when the server no longer lists it', [orders]],
    ['unwatched when the filters exclude it', [orders, { ...stock, watched: false }]],
  ])('vanish as %s', (reason, rows) => {
    const { events, memory } = detect(rows);
    const closing = { type: 'DatabaseVanished', subject: 'stock', reason: reason.split(' ')[0], database: STOCK };
    expect(events).toMatchObject([{ ...closing, episode: episodeOf('stock') }]);
    expect(memory).toEqual(seen([orders]));
  });

  it('do not vanish in an incomplete reading', () => {
    expect(detect([orders], seen([orders, stock]), false)).toEqual({ events: [], memory: seen([orders, stock]) });
  });

  it('are distinguished by oid, not by name', () => {
    const { events } = detect([orders, { ...stock, databaseOid: 7 }]);
    expect(events.map((each) => [each.type, 'database' in each && each.database?.oid])).toEqual([
      ['DatabaseDiscovered', 7],
      ['DatabaseVanished', 6],
    ]);
  });

  it('may be renamed without an event, and vanish by their last name', () => {
    const { events, memory } = detect([orders, { ...stock, databaseName: 'store' }]);
    expect(events).toEqual([]);
    expect(detect([orders], memory).events).toMatchObject([{ subject: 'store', episode: episodeOf('stock') }]);
  });

  it('are not discovered while they are not watched', () => {
    expect(detect([{ ...orders, watched: false }], EMPTY).events).toEqual([]);
  });
});
