import { aReading } from '@pgherald/testing';
import { databaseRow } from '../testing/readings.js';
import { detectDeadlocks } from './detect-deadlocks.js';

type Row = Partial<ReturnType<typeof databaseRow>>;

const detect = (before: readonly Row[] | undefined, now: readonly Row[]) =>
  detectDeadlocks(
    aReading(
      'DatabasesMeasured',
      now.map((row) => databaseRow(row)),
    ),
    before &&
      aReading(
        'DatabasesMeasured',
        before.map((row) => databaseRow(row)),
      ),
  ).map((events) => 'subject' in events && [events.subject, events.value]);

describe('detectDeadlocks', () => {
  it('publishes the number since the reading before for each database', () => {
    const before = [{ deadlocks: 3 }, { databaseOid: 6, databaseName: 'stock', deadlocks: 10 }];
    const now = [{ deadlocks: 5 }, { databaseOid: 6, databaseName: 'stock', deadlocks: 11 }];
    expect(detect(before, now)).toEqual([
      ['orders', 2],
      ['stock', 1],
    ]);
  });

  it.each<[string, Row[] | undefined, Row]>([
    ['of a count that stays', [{ deadlocks: 3 }], { deadlocks: 3 }],
    ['at first sight', undefined, { deadlocks: 3 }],
    ['of a database that was not there before', [{ databaseOid: 9, deadlocks: 1 }], { deadlocks: 3 }],
    ['over a reset of the statistics', [{ deadlocks: 1 }], { deadlocks: 3, statsEpoch: 'new' }],
    ['of a count that went back within an epoch', [{ deadlocks: 3 }], { deadlocks: 1 }],
    ['when the count before is unknown', [{ deadlocks: null }], { deadlocks: 3 }],
    ['when the count now is unknown', [{ deadlocks: 3 }], { deadlocks: null }],
    ['of a database that is not watched', [{ deadlocks: 3 }], { deadlocks: 4, watched: false }],
  ])('publishes nothing %s', (_, before, now) => {
    expect(detect(before, [now])).toEqual([]);
  });
});
