import { HOUR, MINUTE, NOW } from '@pgherald/testing';
import {
  bloatRow,
  indexRow,
  inShop,
  limitsOf,
  short,
  sizeRow,
  tableRow,
  usageRow,
  watchSteps,
  type Step,
} from '../testing/readings.js';
import { observe } from './observe.js';

const GIB = 2 ** 30;

/** Estimates an hour apart of a table with these shares of bloat. */
const bloated = (...pcts: readonly (number | null)[]): Step[] =>
  pcts.map((bloatPct, index) => ({
    at: index * HOUR,
    readings: (polledAt) => [
      inShop(
        'BloatEstimated',
        [bloatRow({ bloatPct, bloatBytes: bloatPct === null ? null : (bloatPct * GIB) / 100 })],
        { polledAt },
      ),
    ],
  }));

describe('bloat', () => {
  it('opens once after three estimates, and closes only below nine tenths of the limit', () => {
    const { events } = watchSteps(bloated(10, 50, 50, 50, 60, 37, 50, 35, 35));
    expect(short(events)).toEqual([
      [],
      [],
      [],
      ['TableBloated shop public.cart'],
      [],
      [],
      [],
      ['TableBloatCleared shop public.cart recovered'],
      [],
    ]);
    const [raised, cleared] = events.flat();
    expect(raised).toMatchObject({
      value: 50,
      limit: 40,
      since: NOW + HOUR,
      firstSight: false,
      bloatBytes: GIB / 2,
      relationKind: 'table',
    });
    expect(cleared).toMatchObject({
      value: 35,
      limit: 40,
      since: NOW + 7 * HOUR,
      episode: (raised as { episode: string }).episode,
    });
  });

  it('counts again after an estimate below the limit', () => {
    expect(short(watchSteps(bloated(50, 50, 39, 50, 50)).events).flat()).toEqual([]);
  });

  it('neither opens nor closes with unknown values or stale statistics', () => {
    expect(short(watchSteps(bloated(50, null, 50, null, 50, null)).events).flat()).toEqual([
      'TableBloated shop public.cart',
    ]);
    const old: Step = {
      at: 3 * HOUR,
      readings: (polledAt) => [inShop('BloatEstimated', [bloatRow({ bloatPct: 1, confidence: 'low' })], { polledAt })],
    };
    expect(short(watchSteps([...bloated(50, 50, 50), old]).events)[3]).toEqual([]);
  });

  it('causes no event below the minimum size, for any share', () => {
    const limits = limitsOf({ tableBloatMin: GIB });
    expect(short(watchSteps(bloated(80, 80, 80, 80), limits).events).flat()).toEqual([]);
  });

  it('is marked as first sight if the first estimate shows it', () => {
    const steps = bloated(50, 50, 50);
    expect(watchSteps(steps).events.flat()).toMatchObject([{ since: NOW, firstSight: true }]);
  });

  it('has other limits for tables that match an override; the last one applies', () => {
    const overrides = [
      { match: { schema: 'pub*' }, set: { tableBloatPct: 90 } },
      { match: { table: 'c*t' }, set: { tableBloatPct: 60 } },
      { match: { database: 'other' }, set: { tableBloatPct: 1 } },
    ];
    expect(short(watchSteps(bloated(55, 55, 55), limitsOf({ overrides })).events).flat()).toEqual([]);
    expect(watchSteps(bloated(65, 65, 65), limitsOf({ overrides })).events.flat()).toMatchObject([{ limit: 60 }]);
  });

  it('of an index is a separate event', () => {
    const row = bloatRow({
      relationKind: 'index',
      isTable: false,
      isIndex: true,
      relationOid: 21,
      relationName: 'cart_key',
      bloatPct: 70,
      bloatBytes: GIB,
    });
    const steps = [0, 1, 2].map((n): Step => ({
      at: n * HOUR,
      readings: (polledAt) => [inShop('BloatEstimated', [row], { polledAt })],
    }));
    expect(watchSteps(steps).events.flat()).toMatchObject([
      { type: 'IndexBloated', subject: 'shop public.cart_key', indexOid: 21, tableName: 'cart' },
    ]);
  });
});

describe('an episode', () => {
  const open = bloated(50, 50, 50);
  const gone = (complete: boolean): Step => ({
    at: 3 * HOUR,
    readings: (polledAt) => [
      inShop('TableStatsMeasured', [], { polledAt }),
      inShop('BloatEstimated', [], { polledAt, complete }),
    ],
  });

  it('closes as dropped with the relation, but only in a complete reading', () => {
    expect(short(watchSteps([...open, gone(false)]).events)[3]).toEqual([]);
    const { events, memory } = watchSteps([...open, gone(true)]);
    expect(events[3]).toMatchObject([
      { type: 'TableBloatCleared', reason: 'dropped', value: null, tableName: 'cart', bloatBytes: null },
    ]);
    expect(memory.episodes).toEqual([]);
  });

  it.each([
    ['dropped', []],
    ['unwatched', [{ oid: 5, name: 'shop', isWatched: false }]],
  ])('closes as %s with the database', (reason, databases) => {
    const steps: Step[] = [...open, { at: 3 * HOUR, databases, readings: () => [] }];
    expect(short(watchSteps(steps).events)[3]).toEqual([`TableBloatCleared shop public.cart ${reason}`]);
  });

  it('stays open if the server does not answer', () => {
    expect(short(watchSteps([...open, { at: 3 * HOUR, databases: null, readings: () => [] }]).events)[3]).toEqual([]);
  });

  it('is published by the primary only, moves to the new one after a failover, and is not repeated', () => {
    const { memory } = watchSteps(open);
    const asStandby = {
      role: 'standby' as const,
      nodes: [{ server: 'new', role: 'primary' as const, memory: { ...memory, episodes: [] } }],
    };
    expect(short(watchSteps(open.map((step) => ({ ...step, ...asStandby }))).events).flat()).toEqual([]);
    const nodes = [{ server: 'old', role: 'standby' as const, memory }];
    const { events, memory: taken } = watchSteps([{ ...(open[2] as Step), nodes }]);
    expect(events.flat()).toEqual([]);
    expect(taken.episodes).toEqual(memory.episodes);
    const left = observe(
      memory,
      {
        ...asStandby,
        nodes: [{ server: 'new', role: 'primary', memory: taken }],
        id: '',
        polledAt: NOW,
        server: 'old',
        databases: null,
        watchedElsewhere: [],
        readings: [],
        failures: [],
        gaps: [],
        reading: () => undefined,
        previous: () => undefined,
      },
      limitsOf(),
    );
    expect(left).toMatchObject({ events: [], memory: { episodes: [] } });
  });
});

describe('vacuum', () => {
  const steps = (...rows: readonly Partial<ReturnType<typeof tableRow>>[]): Step[] =>
    rows.map((row, index) => ({
      at: index * 30 * MINUTE,
      readings: (polledAt) => [inShop('TableStatsMeasured', [tableRow(row)], { polledAt })],
    }));
  const decided = (...rows: readonly Partial<ReturnType<typeof tableRow>>[]) =>
    watchSteps(steps(...rows)).events.map((each) => each.filter(({ type }) => type.startsWith('Vacuum')));

  it('is overdue after an hour, and caught up when it is no longer due', () => {
    const due = { nDeadTup: 1_001 };
    const events = decided({}, due, due, due, due, { nDeadTup: 950 }, {});
    expect(short(events)).toEqual([
      [],
      [],
      [],
      ['VacuumOverdue shop public.cart'],
      [],
      [],
      ['VacuumCaughtUp shop public.cart recovered'],
    ]);
    expect(events[3]).toMatchObject([
      {
        value: 3_600,
        limit: 3_600,
        cause: 'dead-rows',
        due: 1_001,
        threshold: 1_000,
        dueSince: NOW + 30 * MINUTE,
        firstSight: false,
      },
    ]);
  });

  it.each([
    ['freeze', { xidAge: 200_000_001, nDeadTup: 5_000 }],
    ['inserts', { nInsSinceVacuum: 2_001 }],
  ])('is overdue for %s', (cause, row) => {
    expect(decided(row, row, row)[2]).toMatchObject([{ type: 'VacuumOverdue', cause, firstSight: true }]);
  });

  it('is never due for tables that autovacuum cannot process', () => {
    const row = { nDeadTup: 9_999, persistence: 'temporary' };
    expect(decided(row, row, row, row).flat()).toEqual([]);
  });

  it('and analyze are published with rows before and after, and manual and automatic runs', () => {
    const before = {
      vacuumCount: 1,
      autovacuumCount: 2,
      analyzeCount: 3,
      autoanalyzeCount: 4,
      nDeadTup: 700,
      nModSinceAnalyze: 30,
      totalVacuumTimeMs: 1,
      totalAutovacuumTimeMs: 2,
    };
    const after = {
      ...before,
      vacuumCount: 2,
      autovacuumCount: 4,
      autoanalyzeCount: 5,
      nDeadTup: 100,
      nModSinceAnalyze: 0,
      totalVacuumTimeMs: 4,
      totalAutovacuumTimeMs: 9,
    };
    const { events } = watchSteps(steps(before, after, after));
    const [vacuumed, analyzed] =
      events[1]?.filter(({ type }) => type.startsWith('Table') && type !== 'TableActivityRecorded') ?? [];
    expect(vacuumed).toMatchObject({
      type: 'TableVacuumed',
      manualRuns: 1,
      automaticRuns: 2,
      value: 600,
      deadTuplesBefore: 700,
      deadTuplesAfter: 100,
      durationMs: 10,
    });
    expect(analyzed).toMatchObject({ type: 'TableAnalyzed', manualRuns: 0, automaticRuns: 1, value: 30 });
    expect(short(events)[2]).toEqual([]);
  });

  it('has no number of removed rows if dead rows increased', () => {
    const { events } = watchSteps(steps({ vacuumCount: 1, nDeadTup: 7 }, { vacuumCount: 2, nDeadTup: 70 }));
    expect(events[1]).toContainEqual(
      expect.objectContaining({ type: 'TableVacuumed', value: null, deadTuplesBefore: 7, deadTuplesAfter: 70 }),
    );
  });

  it('is not published across a reset of the statistics', () => {
    const [first, second] = steps({ vacuumCount: 1 }, { vacuumCount: 2 }) as [Step, Step];
    const reset: Step = {
      ...second,
      readings: (at) => second.readings(at).map((each) => ({ ...each, statsEpoch: 'another' })),
    };
    expect(watchSteps([first, reset]).events.flat()).toEqual([]);
    expect(short(watchSteps(steps({ vacuumCount: 5 }, { vacuumCount: 1 })).events).flat()).toEqual([]);
  });
});

describe('an index', () => {
  const indexes = (...rows: readonly Partial<ReturnType<typeof indexRow>>[]): Step[] =>
    rows.map((row, index) => ({
      at: index * MINUTE,
      readings: (polledAt) => [inShop('IndexStatsMeasured', [indexRow(row)], { polledAt })],
    }));

  it('is invalid after three readings without a build', () => {
    const invalid = { isValid: false };
    const building = { isValid: false, isBeingBuilt: true };
    const { events } = watchSteps(indexes(building, building, building, invalid, invalid, invalid, {}));
    expect(short(events)).toEqual([
      [],
      [],
      [],
      [],
      [],
      ['IndexInvalid shop public.cart_key'],
      ['IndexInvalidCleared shop public.cart_key recovered'],
    ]);
  });

  it('that is invalid stays so while a backend rebuilds or drops it', () => {
    const invalid = { isValid: false };
    const rebuilding = { isValid: false, isBeingBuilt: true };
    const { events } = watchSteps(indexes(invalid, invalid, invalid, rebuilding, invalid, {}));
    expect(short(events)).toEqual([
      [],
      [],
      ['IndexInvalid shop public.cart_key'],
      [],
      [],
      ['IndexInvalidCleared shop public.cart_key recovered'],
    ]);
  });

  it('is not reported as invalid by a standby, which does not see builds', () => {
    const steps = indexes(...Array.from({ length: 5 }, () => ({ isValid: false })));
    expect(short(watchSteps(steps.map((step) => ({ ...step, role: 'standby' as const }))).events).flat()).toEqual([]);
  });

  it('of a partitioned table is one finding, with its leaves and how many of them are invalid', () => {
    const root = { indexOid: 90, indexName: 'cart_key', hasStorage: false, isValid: false };
    const leaf = (n: number, isValid: boolean) =>
      indexRow({ indexOid: n, tableName: `cart_${n}`, rootIndexOid: 90, isValid, estimatedBytes: 100 });
    const step = (at: number, ...rows: ReturnType<typeof indexRow>[]): Step => ({
      at,
      readings: (polledAt) => [inShop('IndexStatsMeasured', rows, { polledAt })],
    });
    const broken = (at: number) => step(at, leaf(31, true), leaf(32, false), leaf(33, false), indexRow(root));
    const steps = [broken(0), broken(1), broken(2), step(3, leaf(31, true), indexRow({ ...root, isValid: true }))];
    const { events } = watchSteps(steps);
    expect(short(events)).toEqual([
      [],
      [],
      ['IndexInvalid shop public.cart_key'],
      ['IndexInvalidCleared shop public.cart_key recovered'],
    ]);
    expect(events[2]).toMatchObject([{ indexOid: 90, leaves: 3, invalidLeaves: 2, estimatedBytes: 300 }]);
  });

  it('that was invalid and is attached to a partitioned index is judged with it', () => {
    const root = indexRow({ indexOid: 90, indexName: 'root', hasStorage: false });
    const step = (at: number, row: Partial<ReturnType<typeof indexRow>>): Step => ({
      at,
      readings: (polledAt) => [inShop('IndexStatsMeasured', [indexRow(row), root], { polledAt })],
    });
    const alone = [0, 1, 2].map((at) => step(at, { isValid: false }));
    const attached = { rootIndexOid: 90 };
    expect(short(watchSteps([...alone, step(3, attached)]).events)[3]).toEqual([
      'IndexInvalidCleared shop public.cart_key recovered',
    ]);
    const stillInvalid = step(3, { ...attached, isValid: false });
    expect(short(watchSteps([...alone, stillInvalid]).events)[3]).toEqual([
      'IndexInvalidCleared shop public.cart_key unwatched',
    ]);
  });

  it('is redundant until the other index, or it, is dropped', () => {
    const duplicate = {
      indexOid: 21,
      schemaName: 'public',
      tableOid: 20,
      tableName: 'cart',
      indexName: 'cart_key',
      kind: 'prefix',
      keptIndexOid: 22,
      keptIndexName: 'cart_both',
      estimatedBytes: 8_192,
      leaves: null,
    };
    const step = (at: number, isNeedless: boolean, exists: boolean): Step => ({
      at,
      readings: (polledAt) => [
        inShop('IndexStatsMeasured', exists ? [indexRow()] : [], { polledAt }),
        inShop('IndexDuplicatesMeasured', isNeedless ? [duplicate] : [], { polledAt }),
      ],
    });
    const events = (exists: boolean) =>
      watchSteps([step(0, true, true), step(1, true, true), step(2, false, exists)]).events;
    expect(short(events(true))).toEqual([
      ['IndexDuplicated shop public.cart_key'],
      [],
      ['IndexDuplicatedCleared shop public.cart_key recovered'],
    ]);
    expect(short(events(false))[2]).toEqual(['IndexDuplicatedCleared shop public.cart_key dropped']);
    expect(events(true).flat()).toMatchObject([
      { kind: 'prefix', keptIndexName: 'cart_both', value: 8_192 },
      { kind: 'prefix' },
    ]);
  });
});

describe('a table', () => {
  const sizes = (...rows: readonly [number, number][]): Step[] =>
    rows.map(([minutes, totalBytes]) => ({
      at: minutes * MINUTE,
      readings: (polledAt) => [inShop('RelationSizesMeasured', [sizeRow({ totalBytes })], { polledAt })],
    }));

  it('is too large above the limit, and small enough below nine tenths of it', () => {
    const { events } = watchSteps(sizes([0, 99 * GIB], [1, 100 * GIB], [2, 95 * GIB], [3, 80 * GIB]));
    expect(short(events)).toEqual([
      [],
      ['SizeThresholdExceeded shop public.cart size'],
      [],
      ['SizeThresholdCleared shop public.cart size recovered'],
    ]);
  });

  it('grows too fast when it did so over an hour, or within less', () => {
    const { events } = watchSteps(
      sizes([0, 10 * GIB], [30, 12 * GIB], [60, 16 * GIB], [90, 17 * GIB], [120, 17 * GIB]),
    );
    expect(short(events)).toEqual([
      [],
      [],
      ['SizeThresholdExceeded shop public.cart growth-per-hour'],
      [],
      ['SizeThresholdCleared shop public.cart growth-per-hour recovered'],
    ]);
    expect(events[2]).toMatchObject([
      { value: 6 * GIB, limit: 5 * GIB, measure: 'growth-per-hour', totalBytes: 16 * GIB },
    ]);
    expect(short(watchSteps(sizes([0, 10 * GIB], [10, 16 * GIB])).events)[1]).toEqual([
      'SizeThresholdExceeded shop public.cart growth-per-hour',
    ]);
  });

  it('that was locked at the hour keeps its size', () => {
    const [first, , last] = sizes([0, 10 * GIB], [60, 0], [121, 12 * GIB]) as [Step, Step, Step];
    const locked: Step = {
      at: HOUR,
      readings: (polledAt) => [
        inShop('RelationSizesMeasured', [], {
          polledAt,
          complete: false,
          skipped: [{ oid: 20, name: 'public.cart', reason: 'locked' }],
        }),
      ],
    };
    expect(short(watchSteps([first, locked, last]).events).flat()).toEqual([]);
  });
});

describe('the use of tables', () => {
  it('is classified once a day: hot tables have most of it, cold ones none', () => {
    const rows = (day: number) =>
      [1, 2, 3, 4].map((n) => ({
        relationOid: n,
        schemaName: 'public',
        tableName: `t${n}`,
        partitionRootOid: null,
        partitionRootSchema: null,
        partitionRootName: null,
        seqScan: ([0, 900, 80, 20, 0][n] as number) * day,
        idxScan: null,
        seqTupRead: 9,
        idxTupFetch: null,
        nTupIns: 5,
        nTupUpd: 0,
        nTupDel: 0,
      }));
    const day = (n: number): Step => ({
      at: n * 24 * HOUR,
      readings: (polledAt) => [inShop('TableUsageMeasured', rows(n), { polledAt })],
    });
    const { events } = watchSteps([day(0), day(1)]);
    expect(watchSteps([day(0), day(0.5), day(1)]).events).toEqual([[], [], events[1]]);
    expect(events[0]).toEqual([]);
    expect(events[1]).toMatchObject([
      {
        type: 'UsageClassified',
        subject: 'shop',
        tables: 4,
        hotTables: 1,
        coldTables: 1,
        value: 25,
        windowSeconds: 86_400,
        named: [
          { tableName: 't1', isHot: true, accesses: 900 },
          { tableName: 't4', isHot: false, accesses: 0 },
        ],
      },
    ]);
  });

  it('is recorded per second, leaves in their topmost table, the rest as one', () => {
    const row = (n: number, reads: number, root: string | null) =>
      tableRow({
        relationOid: n,
        tableName: `t${n}`,
        seqTupRead: reads,
        idxTupFetch: null,
        partitionRootName: root,
        partitionRootSchema: root && 'public',
      });
    const poll = (at: number, factor: number): Step => ({
      at,
      readings: (polledAt) => [
        inShop(
          'TableStatsMeasured',
          [
            row(1, 60 * factor, 'sales'),
            row(2, 120 * factor, 'sales'),
            row(3, 600 * factor, null),
            row(4, 6 * factor, null),
            row(5, 12 * factor, null),
          ],
          { polledAt },
        ),
      ],
    });
    const { events } = watchSteps([poll(0, 1), poll(MINUTE, 2)], limitsOf({ busiestTables: 2 }));
    expect(events[1]).toMatchObject([
      {
        type: 'TableActivityRecorded',
        windowSeconds: 60,
        rows: [
          { tableName: 't3', leaves: 1, rowsReadPerSecond: 10 },
          { tableName: 'sales', leaves: 2, rowsReadPerSecond: 3 },
          {
            tableName: 'other',
            leaves: 2,
            rowsReadPerSecond: expect.closeTo(0.3) as number,
            blocksReadPerSecond: null,
          },
        ],
      },
    ]);
  });
});

it('the same readings, memory and limits give the same events again', () => {
  const steps: Step[] = [0, 1, 2, 3].map((n) => ({
    at: n * HOUR,
    readings: (polledAt) => [
      inShop('BloatEstimated', [bloatRow({ bloatPct: 50, bloatBytes: GIB })], { polledAt }),
      inShop('IndexUsageMeasured', [usageRow()], { polledAt }),
    ],
  }));
  expect(watchSteps(steps)).toEqual(watchSteps(steps));
});
