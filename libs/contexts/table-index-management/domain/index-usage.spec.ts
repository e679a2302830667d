import type { RowOf, Told } from '@pgherald/events';
import { HOUR, NOW } from '@pgherald/testing';
import { inShop, limitsOf, short, usageRow, watchSteps, type Step } from '../testing/readings.js';
import { NOTHING_KNOWN } from './observe.js';

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
const unused = (told: readonly (readonly Told[])[]) =>
  short(told).flatMap((each, hour) => each.map((text) => `${hour} ${text}`));
const assessed = (told: readonly (readonly Told[])[]) =>
  told.map((each) => each.find(({ type }) => type === 'IndexUsageAssessed')).at(-1);

describe('an index', () => {
  it('is unused once nothing has used it for the whole window, and used again with the first scan', () => {
    const { told } = watchSteps(
      hours(15, (hour) => ({ idxScan: hour < 13 ? 7 : 9 })),
      LIMITS,
    );
    expect(unused(told)).toEqual([
      '10 IndexUnused shop public.cart_key',
      '13 IndexUsedAgain shop public.cart_key recovered',
    ]);
    const [raised, again] = told
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

  it('that is used now and then is not', () => {
    expect(
      unused(
        watchSteps(
          hours(30, (hour) => ({ idxScan: Math.floor(hour / 9) })),
          LIMITS,
        ).told,
      ),
    ).toEqual([]);
  });

  it('is not when the time of its last scan says otherwise', () => {
    const { told } = watchSteps(
      hours(12, () => ({ lastIdxScan: NOW + HOUR })),
      LIMITS,
    );
    expect(unused(told)).toEqual(['11 IndexUnused shop public.cart_key']);
  });

  it.each<[string, Row]>([
    ['is needed otherwise', { isExempt: true }],
    ['is small', { estimatedBytes: 2 ** 20 - 1 }],
  ])('that %s is never told of', (_, row) => {
    expect(
      unused(
        watchSteps(
          hours(15, () => row),
          LIMITS,
        ).told,
      ),
    ).toEqual([]);
  });

  it('of a partition is needed as long as a part of the same index is used', () => {
    const parts = (hour: number): Row[] => [
      { rootIndexOid: 90 },
      { indexOid: 22, indexName: 'cart_key_2', rootIndexOid: 90, idxScan: hour < 5 ? hour : 5 },
    ];
    expect(unused(watchSteps(hours(15, parts), LIMITS).told)).toEqual([]);
    expect(unused(watchSteps(hours(17, parts), LIMITS).told)).toEqual([
      '15 IndexUnused shop public.cart_key',
      '15 IndexUnused shop public.cart_key_2',
    ]);
  });

  it('created later has to be as old as the window', () => {
    const rows = (hour: number): Row[] => (hour < 8 ? [{}] : [{}, { indexOid: 22, indexName: 'younger' }]);
    expect(unused(watchSteps(hours(16, rows), LIMITS).told)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('is not told of as used when a crash wiped the counters', () => {
    const steps = hours(12, (hour) => ({ idxScan: hour < 5 ? 7 : 0 })).map((step, hour): Step => ({
      ...step,
      readings: (at) => step.readings(at).map((each) => ({ ...each, statsEpoch: hour < 5 ? 'before' : 'after' })),
    }));
    expect(unused(watchSteps(steps, LIMITS).told)).toEqual(['10 IndexUnused shop public.cart_key']);
  });

  it('counts as used when counters that begin anew are above 0', () => {
    const steps = hours(14, (hour) => ({ idxScan: hour < 5 ? 7 : 1 })).map((step, hour): Step => ({
      ...step,
      readings: (at) => step.readings(at).map((each) => ({ ...each, statsEpoch: hour < 5 ? 'before' : 'after' })),
    }));
    expect(unused(watchSteps(steps, LIMITS).told)).toEqual([]);
  });
});

describe('the verdict', () => {
  it('is unknown until the window was observed, and says so', () => {
    const { told } = watchSteps(hours(6), LIMITS);
    expect(assessed(told)).toMatchObject({
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
    const { told } = watchSteps(steps, LIMITS);
    expect(unused(told).map((text) => Number(text.split(' ')[0]))).toEqual([
      steps.findIndex(({ at }) => at === 19 * HOUR),
    ]);
  });

  const nodeWith = (idle: boolean, role: 'primary' | 'standby' | null = 'standby', since = NOW) => ({
    server: 'orders-2',
    role,
    memory: {
      ...NOTHING_KNOWN,
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
        ).told,
      ),
    ).toEqual(['10 IndexUnused shop public.cart_key']);
    expect(
      unused(
        watchSteps(
          hours(12, () => ({}), { nodes: [nodeWith(false)] }),
          LIMITS,
        ).told,
      ),
    ).toEqual([]);
  });

  it('ends an episode when a standby uses the index', () => {
    const steps = hours(12).map((step, hour) => ({ ...step, nodes: [nodeWith(hour < 11)] }));
    expect(unused(watchSteps(steps, LIMITS).told)).toEqual([
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
    const { told } = watchSteps(
      hours(12, () => ({}), known),
      LIMITS,
      { ...NOTHING_KNOWN, standbys },
    );
    expect(unused(told)).toEqual([]);
    expect(assessed(told)).toMatchObject({ isKnown: false, verdict: `unknown: ${reason}` });
  });

  it('of a standby is given where no primary is watched, and is unknown', () => {
    const { told } = watchSteps(
      hours(12, () => ({}), { role: 'standby' }),
      LIMITS,
    );
    expect(assessed(told)).toMatchObject({ verdict: 'unknown: primary not observed' });
    expect(
      assessed(
        watchSteps(
          hours(12, () => ({}), { role: 'standby', nodes: [nodeWith(true, 'primary')] }),
          LIMITS,
        ).told,
      ),
    ).toBeUndefined();
  });
});
