import { aPoll, aReading, NOW } from '@pgherald/testing';
import { databaseRow, limitsOf } from '../testing/readings.js';
import { detectStatsReset } from './detect-stats-reset.js';
import { INITIAL_MEMORY, observe } from './observe.js';

type Row = Partial<ReturnType<typeof databaseRow>>;

const databases = (rows: readonly Row[], statsEpoch: string | null = 'server-epoch') =>
  aReading(
    'DatabasesMeasured',
    rows.map((row) => databaseRow(row)),
    { statsEpoch },
  );
const STOCK = { databaseOid: 6, databaseName: 'stock', statsEpoch: 'stock-epoch' };
const BEFORE = databases([{}, STOCK]);
const detect = (now: ReturnType<typeof databases>, before: ReturnType<typeof databases> | undefined = BEFORE) =>
  detectStatsReset('orders-1', now, before);

describe('detectStatsReset', () => {
  it('publishes nothing within an epoch', () => {
    expect(detect(databases([{ xactCommit: 200 }, STOCK]))).toEqual([]);
  });

  it('publishes nothing at first sight of a server or database', () => {
    expect(detectStatsReset('orders-1', BEFORE, undefined)).toEqual([]);
    expect(detect(databases([{}, STOCK, { databaseOid: 7, statsEpoch: 'new' }]))).toEqual([]);
  });

  it('publishes the reset of a database', () => {
    expect(detect(databases([{}, { ...STOCK, statsEpoch: 'stock-epoch-2' }]))).toMatchObject([
      {
        type: 'StatsReset',
        subject: 'stock',
        database: { oid: 6, name: 'stock' },
        previousEpoch: 'stock-epoch',
        newEpoch: 'stock-epoch-2',
        since: NOW,
      },
    ]);
  });

  it('publishes one event if a server lost all statistics, not one for each database', () => {
    const lost = databases([{ statsEpoch: 'a' }, { ...STOCK, statsEpoch: 'b' }], 'server-epoch-2');
    expect(detect(lost)).toMatchObject([
      { subject: 'orders-1', database: null, previousEpoch: 'server-epoch', newEpoch: 'server-epoch-2' },
    ]);
  });

  it('publishes nothing for unwatched databases or unknown epochs', () => {
    expect(detect(databases([{ watched: false, statsEpoch: 'new' }, STOCK]))).toEqual([]);
    expect(detect(databases([{ statsEpoch: null }, STOCK], null))).toEqual([]);
    expect(detect(BEFORE, databases([{ statsEpoch: null }, STOCK]))).toEqual([]);
  });
});

it.each([
  ['a crash', databases([{ deadlocks: 2, statsEpoch: 'new' }], 'server-epoch-2')],
  ['a reset of one database', databases([{ deadlocks: 2, statsEpoch: 'new' }])],
])('treats %s as a reset, not as a deadlock', (_, now) => {
  const before = databases([{ deadlocks: 1 }]);
  const { memory } = observe(INITIAL_MEMORY, aPoll([before]), limitsOf());
  const { events } = observe(memory, aPoll([now], [before]), limitsOf());
  expect(events.map(({ type }) => type)).toEqual(['StatsReset']);
});
