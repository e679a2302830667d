import type { RowOf, DomainEvent } from '@pgherald/events';
import { HOUR, NOW } from '@pgherald/testing';
import { inShop, limitsOf, short, usageRow, watchSteps, type Step } from '../../testing/readings.js';
import { INITIAL_MEMORY } from '../observe.js';

type Row = Partial<RowOf<'IndexUsageMeasured'>>;
/** A window of ten hours, of which a tenth of an hour may be missing. */
const LIMITS = limitsOf({ unusedWindow: 36_000_000 });

/** Hourly readings. */
const hours = (
  count: number,
  rowAt: (hour: number) => Row | readonly Row[] = () => ({}),
  known: Partial<Step> = {},
): Step[] =>
  Array.from({ length: count }, (_, hour) => ({
    ...known,
    at: hour * HOUR,
    readings: (polledAt: number) => [
      inShop(
        'IndexUsageMeasured',
        [rowAt(hour)].flat().map((row) => usageRow(row)),
        { polledAt },
      ),
    ],
  }));
const unused = (events: readonly (readonly DomainEvent[])[]) =>
  short(events).flatMap((each, hour) => each.map((text) => `${hour} ${text}`));
const assessed = (events: readonly (readonly DomainEvent[])[]) =>
  events.map((each) => each.find(({ type }) => type === 'IndexUsageAssessed')).at(-1);

describe('an index', () => {
  it('is unused after the whole window without a scan, and used again with the first scan', () => {
    const { events } = watchSteps(
      hours(15, (hour) => ({ idxScan: hour < 13 ? 7 : 9 })),
      LIMITS,
    );
    expect(unused(events)).toEqual([
      '10 IndexUnused shop public.cart_key',
      '13 IndexUsedAgain shop public.cart_key recovered',
    ]);
    const [raised, again] = events
      .flat()
      .filter(({ type }) => type.startsWith('IndexU') && type !== 'IndexUsageAssessed');
    expect(raised).toMatchObject({
      unusedSince: NOW,
      limit: 10 / 24,
      value: 10 / 24,
      nodes: ['orders-1'],
      coveragePct: 100,
    });
    expect(again).toMatchObject({ value: 2 });
  });

  it('with occasional use is not unused', () => {
    expect(
      unused(
        watchSteps(
          hours(30, (hour) => ({ idxScan: Math.floor(hour / 9) })),
          LIMITS,
        ).events,
      ),
    ).toEqual([]);
  });

  it('is not unused if its last scan is recent', () => {
    const { events } = watchSteps(
      hours(12, () => ({ lastIdxScan: NOW + HOUR })),
      LIMITS,
    );
    expect(unused(events)).toEqual(['11 IndexUnused shop public.cart_key']);
  });

  it.each<[string, Row]>([
    ['is needed otherwise', { isExempt: true }],
    ['is small', { estimatedBytes: 2 ** 20 - 1 }],
  ])('that %s is never published', (_, row) => {
    expect(
      unused(
        watchSteps(
          hours(15, () => row),
          LIMITS,
        ).events,
      ),
    ).toEqual([]);
  });

  it('created later must be as old as the window', () => {
    const rows = (hour: number): Row[] => (hour < 8 ? [{}] : [{}, { indexOid: 22, indexName: 'younger' }]);
    expect(unused(watchSteps(hours(16, rows), LIMITS).events)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('is not published as used if a crash reset the counters', () => {
    const steps = hours(12, (hour) => ({ idxScan: hour < 5 ? 7 : 0 })).map((step, hour): Step => ({
      ...step,
      readings: (at) => step.readings(at).map((each) => ({ ...each, statsEpoch: hour < 5 ? 'before' : 'after' })),
    }));
    expect(unused(watchSteps(steps, LIMITS).events)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('counts as used if restarted counters are above 0', () => {
    const steps = hours(14, (hour) => ({ idxScan: hour < 5 ? 7 : 1 })).map((step, hour): Step => ({
      ...step,
      readings: (at) => step.readings(at).map((each) => ({ ...each, statsEpoch: hour < 5 ? 'before' : 'after' })),
    }));
    expect(unused(watchSteps(steps, LIMITS).events)).toEqual([]);
  });
});

describe('the index of a partitioned table', () => {
  const ROOT: Row = { indexOid: 90, indexName: 'cart_key', tableName: 'cart', hasStorage: false, estimatedBytes: 0 };
  const leaf = (n: number, row: Row = {}): Row => ({
    indexOid: 20 + n,
    tableOid: 120 + n,
    tableName: `cart_${n}`,
    indexName: `cart_${n}_key`,
    rootIndexOid: 90,
    idxScan: 0,
    ...row,
  });
  const watched = (count: number, rowsAt: (hour: number) => readonly Row[]) =>
    watchSteps(
      hours(count, (hour) => rowsAt(hour)),
      LIMITS,
    ).events;

  it('is one finding with the name of the root, once none of its leaves is used', () => {
    const parts = (hour: number): Row[] => [leaf(1), ROOT, leaf(2, { idxScan: hour < 5 ? hour : 5 })];
    expect(unused(watched(15, parts))).toEqual([]);
    const events = watched(17, parts);
    expect(unused(events)).toEqual(['15 IndexUnused shop public.cart_key']);
    expect(events.flat().find(({ type }) => type === 'IndexUnused')).toMatchObject({
      indexOid: 90,
      tableName: 'cart',
      leaves: 2,
      estimatedBytes: 2 ** 22,
      supportsForeignKey: false,
    });
    expect(assessed(events)).toMatchObject({ indexes: 1, unusedIndexes: 1, unusedBytes: 2 ** 22 });
  });

  it('is as large as its leaves together', () => {
    const small = (n: number) => leaf(n, { estimatedBytes: 2 ** 19 });
    expect(unused(watched(12, () => [ROOT, small(1)]))).toEqual([]);
    expect(unused(watched(12, () => [ROOT, small(1), small(2)]))).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('stays unused while partitions are added and dropped, also when none is left', () => {
    const events = watched(20, (hour) => [
      ROOT,
      ...(hour < 8 || hour > 15 ? [leaf(1)] : []),
      ...(hour >= 3 && hour < 14 ? [leaf(hour)] : []),
    ]);
    expect(unused(events)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('was used by a leaf that is dropped later', () => {
    const events = watched(16, (hour) => [ROOT, leaf(1), ...(hour < 6 ? [leaf(2, { idxScan: hour })] : [])]);
    expect(unused(events)).toEqual(['15 IndexUnused shop public.cart_key']);
  });

  it('is used again by a leaf that is new and was scanned', () => {
    const events = watched(13, (hour) => [ROOT, leaf(1), ...(hour < 12 ? [] : [leaf(2, { idxScan: 3 })])]);
    expect(unused(events)).toEqual([
      '10 IndexUnused shop public.cart_key',
      '12 IndexUsedAgain shop public.cart_key recovered',
    ]);
  });

  it('is not used by REINDEX CONCURRENTLY of a leaf, which takes over the counter', () => {
    const events = watched(13, (hour) => [ROOT, leaf(1, { idxScan: 5, ...(hour < 12 ? {} : { indexOid: 99 }) })]);
    expect(unused(events)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it.each<[string, Row]>([
    ['is rebuilt', { isBeingBuilt: true }],
    ['was emptied', { estimatedBytes: 0 }],
  ])('stays unused while a leaf %s', (_, row) => {
    const events = watched(14, (hour) => [ROOT, leaf(1, hour === 11 ? row : {})]);
    expect(unused(events)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it.each<[string, readonly Row[]]>([
    ['a leaf is needed otherwise', [ROOT, leaf(1, { isExempt: true })]],
    ['it is not complete', [{ ...ROOT, isValid: false }, leaf(1)]],
  ])('is never published if %s', (_, rows) => {
    expect(unused(watched(15, () => rows))).toEqual([]);
  });

  it('includes an attached index, and excludes a detached one', () => {
    const alone = leaf(1, { rootIndexOid: null });
    expect(unused(watched(12, (hour) => [ROOT, leaf(2), hour < 11 ? alone : leaf(1)]))).toEqual([
      '10 IndexUnused shop public.cart_key',
      '10 IndexUnused shop public.cart_1_key',
      '11 IndexUsedAgain shop public.cart_1_key unwatched',
    ]);
    expect(unused(watched(22, (hour) => [ROOT, leaf(2), hour < 11 ? leaf(1) : alone]))).toEqual([
      '10 IndexUnused shop public.cart_key',
      '20 IndexUnused shop public.cart_1_key',
    ]);
  });

  it('serves statistics when it indexes expressions', () => {
    const events = watched(11, () => [{ ...ROOT, hasExpressions: true }, leaf(1, { hasExpressions: true })]);
    expect(events.flat().find(({ type }) => type === 'IndexUnused')).toMatchObject({ servesStatistics: true });
  });
});

describe('the verdict', () => {
  it('is published as unknown until the window was observed', () => {
    const { events } = watchSteps(hours(6), LIMITS);
    expect(assessed(events)).toMatchObject({
      isKnown: false,
      verdict: 'unknown: orders-1 was observed for 50 % of the window',
      unusedIndexes: null,
      unusedSoFar: 1,
      unusedSoFarBytes: 2 ** 21,
      indexes: 1,
    });
  });

  it('is unknown while a gap lies in the window', () => {
    const steps = hours(30).filter((_, hour) => hour < 4 || hour > 8);
    const { events } = watchSteps(steps, LIMITS);
    expect(unused(events).map((text) => Number(text.split(' ')[0]))).toEqual([
      steps.findIndex(({ at }) => at === 19 * HOUR),
    ]);
  });

  const nodeWith = (idle: boolean, role: 'primary' | 'standby' | null = 'standby', since = NOW) => ({
    server: 'orders-2',
    role,
    memory: {
      ...INITIAL_MEMORY,
      observed: [{ databaseOid: 5, since, last: NOW + 11 * HOUR, gaps: [] }],
      idleIndexes: idle ? [{ databaseOid: 5, indexOid: 21, since }] : [],
    },
  });

  it('is over all nodes: a use on the standby alone is a use', () => {
    expect(
      unused(
        watchSteps(
          hours(12, () => ({}), { nodes: [nodeWith(true)] }),
          LIMITS,
        ).events,
      ),
    ).toEqual(['10 IndexUnused shop public.cart_key']);
    expect(
      unused(
        watchSteps(
          hours(12, () => ({}), { nodes: [nodeWith(false)] }),
          LIMITS,
        ).events,
      ),
    ).toEqual([]);
  });

  it('ends an episode when a standby uses the index', () => {
    const steps = hours(12).map((step, hour) => ({ ...step, nodes: [nodeWith(hour < 11)] }));
    expect(unused(watchSteps(steps, LIMITS).events)).toEqual([
      '10 IndexUnused shop public.cart_key',
      '11 IndexUsedAgain shop public.cart_key recovered',
    ]);
  });

  it.each([
    ['standby behind not observed', {}, [{ name: 'behind', count: 1, seenAt: NOW }]],
    ['node orders-2 not observed', { nodes: [nodeWith(true, null)] }, []],
    ['node orders-9 is watched elsewhere', { watchedElsewhere: ['orders-9'] }, []],
    ['orders-2 was observed for 20 % of the window', { nodes: [nodeWith(true, 'standby', NOW + 9 * HOUR)] }, []],
  ])('is unknown: %s', (reason, known, standbys) => {
    const { events } = watchSteps(
      hours(12, () => ({}), known),
      LIMITS,
      { ...INITIAL_MEMORY, standbys },
    );
    expect(unused(events)).toEqual([]);
    expect(assessed(events)).toMatchObject({ isKnown: false, verdict: `unknown: ${reason}` });
  });

  it('of a standby is published as unknown if no primary is watched', () => {
    const { events } = watchSteps(
      hours(12, () => ({}), { role: 'standby' }),
      LIMITS,
    );
    expect(assessed(events)).toMatchObject({ verdict: 'unknown: primary not observed' });
    expect(
      assessed(
        watchSteps(
          hours(12, () => ({}), { role: 'standby', nodes: [nodeWith(true, 'primary')] }),
          LIMITS,
        ).events,
      ),
    ).toBeUndefined();
  });
});
