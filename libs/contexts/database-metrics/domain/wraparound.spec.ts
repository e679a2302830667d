import type { DomainEvent } from '@pgherald/events';
import type { DatabaseMetricsMemory } from '@pgherald/memories';
import { aPoll, aReading, HOUR, NOW } from '@pgherald/testing';
import { limitsOf, wraparoundRow } from '../testing/readings.js';
import { INITIAL_MEMORY, observe } from './observe.js';
import { forecast } from './wraparound.js';

const IDS = 2 ** 31 - 1;
const LIMITS = limitsOf();
const UNKNOWN = { xidPerHour1h: null, xidPerHour24h: null, multixactPerHour1h: null, multixactPerHour24h: null };
const RATES = { xidPerHour1h: 1_000, xidPerHour24h: 2_000, multixactPerHour1h: 10, multixactPerHour24h: 20 };
type Row = Partial<ReturnType<typeof wraparoundRow>>;
const used = (pct: number): Row => ({ xidAge: (pct / 100) * IDS });

/** Returns the risk events of polls an hour apart with these rows. */
function watchRows(polls: readonly (readonly Row[])[], limits = LIMITS, start: DatabaseMetricsMemory = INITIAL_MEMORY) {
  let memory = start;
  const events = polls.map((rows, index) => {
    const measured = aReading(
      'WraparoundMeasured',
      rows.map((row) => wraparoundRow(row)),
      { polledAt: NOW + index * HOUR },
    );
    const observed = observe(memory, aPoll([measured]), limits);
    memory = observed.memory;
    return observed.events.flatMap((each) =>
      each.type === 'WraparoundRiskRaised' || each.type === 'WraparoundRiskCleared' ? [each] : [],
    );
  });
  return { events, memory };
}
const short = (events: readonly DomainEvent[][]) =>
  events.map((each) =>
    each.flatMap((event) =>
      'subject' in event ? [`${event.type.slice(14)} ${event.subject}${event.reason ? ` ${event.reason}` : ''}`] : [],
    ),
  );

describe('wraparound risk', () => {
  it('opens once over a limit, and closes only below nine tenths of it', () => {
    const { events } = watchRows([10, 49.9, 50, 60, 49, 45.1, 44.9, 45.1, 51].map((pct) => [used(pct)]));
    expect(short(events)).toEqual([
      [],
      [],
      ['Raised orders xid 50 %'],
      [],
      [],
      [],
      ['Cleared orders xid 50 % recovered'],
      [],
      ['Raised orders xid 50 %'],
    ]);
  });

  it('has an episode for each limit, each with its own name', () => {
    const { events } = watchRows([10, 85, 60, 10].map((pct) => [used(pct)]));
    expect(short(events)).toEqual([
      [],
      ['Raised orders xid 50 %', 'Raised orders xid 80 %'],
      ['Cleared orders xid 80 % recovered'],
      ['Cleared orders xid 50 % recovered'],
    ]);
    const episodes = events.flat().map((each) => [each.limit, each.episode]);
    expect(episodes[0]).toEqual(episodes[3]);
    expect(episodes[1]).toEqual(episodes[2]);
    expect(episodes[0]?.[1]).not.toBe(episodes[1]?.[1]);
  });

  it('is separate for each database, and for multixacts', () => {
    const stock = { databaseOid: 6, databaseName: 'stock', multixactAge: 0.55 * IDS };
    expect(
      short(
        watchRows([
          [{}, { ...stock, multixactAge: 0 }],
          [used(51), stock],
        ]).events,
      )[1],
    ).toEqual(['Raised orders xid 50 %', 'Raised stock multixact 50 %']);
  });

  it('contains value, limit and start', () => {
    const { events } = watchRows([[used(10)], [{ ...used(60), nextXid: 5_000_010_000 }]]);
    expect(events[1]?.[0]).toMatchObject({
      value: expect.closeTo(60) as number,
      limit: 50,
      since: NOW + HOUR,
      firstSight: false,
      counter: 'xid',
      database: { oid: 5, name: 'orders' },
      perHour1h: 10_000,
      perHour24h: null,
      causedBy: `WraparoundMeasured@${NOW + HOUR}`,
    });
  });

  it('is marked as first sight if the first poll shows it', () => {
    expect(watchRows([[used(60)]]).events[0]).toMatchObject([{ limit: 50, firstSight: true }]);
  });

  it('closes as dropped with its database, without a value', () => {
    const stock = { databaseOid: 6, databaseName: 'stock' };
    const { events, memory } = watchRows([[used(60), stock], [stock]]);
    expect(events[1]).toMatchObject([{ type: 'WraparoundRiskCleared', reason: 'dropped', value: null, age: null }]);
    expect(memory.episodes).toEqual([]);
  });

  it('neither opens nor closes with an unknown age', () => {
    const unknown = { xidAge: null, multixactAge: null };
    expect(short(watchRows([[unknown], [used(60)], [unknown], [used(60)]]).events)).toEqual([
      [],
      ['Raised orders xid 50 %'],
      [],
      [],
    ]);
    expect(forecast([wraparoundRow(unknown)], UNKNOWN)).toEqual([]);
  });

  it('stays open for a database that the reading left out', () => {
    const { memory } = watchRows([[used(60)]]);
    const partial = aReading('WraparoundMeasured', [wraparoundRow({ databaseOid: 6 })], { complete: false });
    const observed = observe(memory, aPoll([partial]), LIMITS);
    expect(observed.events.map(({ type }) => type)).toEqual(['WraparoundForecast']);
    expect(observed.memory.episodes).toEqual(memory.episodes);
  });

  it('closes as unwatched if the settings no longer have its limit', () => {
    const { memory } = watchRows([[used(85)]]);
    const { events } = watchRows([[used(85)]], { ...LIMITS, wraparoundPct: [80, 90] }, memory);
    expect(short(events)).toEqual([['Cleared orders xid 50 % unwatched']]);
  });

  it('opens once for a limit that the settings list twice', () => {
    expect(watchRows([[used(60)]], { ...LIMITS, wraparoundPct: [50, 50] }).events[0]).toHaveLength(1);
  });

  it('closes under the last name of a renamed database', () => {
    const renamed = { databaseName: 'store' };
    const { events } = watchRows([[used(60)], [{ ...used(60), ...renamed }], [{ databaseOid: 6 }]]);
    expect(short(events)).toEqual([['Raised orders xid 50 %'], [], ['Cleared store xid 50 % dropped']]);
  });

  it('is not published again if the clock steps back', () => {
    const { memory } = watchRows([[used(60)]]);
    const earlier = aReading('WraparoundMeasured', [wraparoundRow(used(60))], { polledAt: NOW - 3 * HOUR });
    const observed = observe(memory, aPoll([earlier]), LIMITS);
    expect(observed.events.map(({ type }) => type)).toEqual(['WraparoundForecast']);
    expect(observed.memory.episodes).toEqual(memory.episodes);
  });
});

describe('forecast', () => {
  it('contains for each counter the used share and the time left at the present rate', () => {
    const row = wraparoundRow({ xidAge: 150_000_000, multixactAge: 40_000_000 });
    expect(forecast([row], RATES)).toEqual([
      expect.objectContaining({
        counter: 'xid',
        age: 150_000_000,
        usedPct: (100 * 150_000_000) / IDS,
        toForcedVacuumPct: 75,
        hoursToForcedVacuum: 50_000,
        hoursToStop: (IDS - 3_000_000 - 150_000_000) / 1_000,
      }),
      expect.objectContaining({ counter: 'multixact', toForcedVacuumPct: 10, hoursToForcedVacuum: 36_000_000 }),
    ]);
  });

  it.each([
    ['the rate is unknown', {}, UNKNOWN, null, null],
    ['nothing is used', {}, { ...RATES, xidPerHour1h: 0 }, null, null],
    ['vacuum is forced already', { xidAge: 200_000_001 }, RATES, null, expect.any(Number) as number],
    ['no ids are left', { xidAge: IDS }, RATES, null, 0],
  ])('has no time left if %s', (_, row, rates, hoursToForcedVacuum, hoursToStop) => {
    expect(forecast([wraparoundRow(row)], rates)[0]).toMatchObject({ hoursToForcedVacuum, hoursToStop });
  });
});

it('publishes nothing about wraparound without a reading', () => {
  expect(observe(INITIAL_MEMORY, aPoll([]), LIMITS)).toEqual({ memory: INITIAL_MEMORY, events: [] });
});
