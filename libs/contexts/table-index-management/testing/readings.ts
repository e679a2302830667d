import type { PollOfServer, Reading, ReadingEventName, RowOf, DomainEvent } from '@pgherald/events';
import { aPoll, aReading, distinctRow, NOW } from '@pgherald/testing';
import type { TableIndexLimits } from '../domain/limits.js';
import { INITIAL_MEMORY, observe } from '../domain/observe.js';
import { tableIndexManagementSettings } from '../settings.js';

/** The database of all readings in specs. */
export const SHOP = { oid: 5, name: 'shop' };
const CART = {
  schemaName: 'public',
  tableName: 'cart',
  partitionRootOid: null,
  partitionRootSchema: null,
  partitionRootName: null,
};
const CART_KEY = { ...CART, indexOid: 21, tableOid: 20, indexName: 'cart_key' };

/** The default limits with changes. */
export const limitsOf = (limits: Partial<TableIndexLimits> = {}): TableIndexLimits => ({
  ...tableIndexManagementSettings.parse({}),
  ...limits,
});

/** `public.cart`, vacuumed and analyzed, nothing due. */
export const tableRow = (row: Partial<RowOf<'TableStatsMeasured'>> = {}): RowOf<'TableStatsMeasured'> =>
  distinctRow('TableStatsMeasured', 100, {
    ...CART,
    relationOid: 20,
    relationKind: 'table',
    persistence: 'permanent',
    nDeadTup: 0,
    nInsSinceVacuum: 0,
    xidAge: 10,
    vacuumThreshold: 1_000,
    insertVacuumThreshold: 2_000,
    freezeMaxAge: 200_000_000,
    ...row,
  });

/** `cart_key`, valid and unused. */
export const indexRow = (row: Partial<RowOf<'IndexStatsMeasured'>> = {}): RowOf<'IndexStatsMeasured'> =>
  distinctRow('IndexStatsMeasured', 200, {
    ...CART_KEY,
    rootIndexOid: null,
    hasStorage: true,
    isValid: true,
    isBeingBuilt: false,
    ...row,
  });

/** `cart_key` of 2 MiB, needed by nothing but queries. */
export const usageRow = (row: Partial<RowOf<'IndexUsageMeasured'>> = {}): RowOf<'IndexUsageMeasured'> =>
  distinctRow('IndexUsageMeasured', 300, {
    ...CART_KEY,
    rootIndexOid: null,
    hasStorage: true,
    isExempt: false,
    isValid: true,
    isBeingBuilt: false,
    hasExpressions: false,
    supportsForeignKey: false,
    estimatedBytes: 2 ** 21,
    idxScan: 7,
    ...row,
  });

/** `public.cart`, of 1 GiB, a tenth of it bloat. */
export const bloatRow = (row: Partial<RowOf<'BloatEstimated'>> = {}): RowOf<'BloatEstimated'> =>
  distinctRow('BloatEstimated', 400, {
    ...CART,
    rootIndexName: null,
    relationOid: 20,
    tableOid: 20,
    relationName: 'cart',
    relationKind: 'table',
    isTable: true,
    isIndex: false,
    realBytes: 2 ** 30,
    bloatBytes: 2 ** 30 / 10,
    bloatPct: 10,
    confidence: 'high',
    notApplicable: null,
    ...row,
  });

/** `public.cart` of 1 GiB. */
export const sizeRow = (row: Partial<RowOf<'RelationSizesMeasured'>> = {}): RowOf<'RelationSizesMeasured'> =>
  distinctRow('RelationSizesMeasured', 500, {
    ...CART,
    relationOid: 20,
    tableOid: 20,
    relationName: 'cart',
    isTable: true,
    isIndex: false,
    totalBytes: 2 ** 30,
    ...row,
  });

/** A reading of {@link SHOP}. */
export const inShop = <T extends ReadingEventName>(
  type: T,
  rows: readonly RowOf<T>[],
  overrides: Partial<Reading<T>> = {},
): Reading<T> => aReading(type, rows, { database: SHOP, ...overrides });

/** One poll of a series: its readings, and other facts of the server. */
export interface Step extends Partial<Omit<PollOfServer, 'readings'>> {
  readonly at: number;
  readonly readings: (polledAt: number) => readonly Reading[];
}

/** Returns the events of consecutive polls, and the memory after them. */
export function watchSteps(steps: readonly Step[], limits = limitsOf(), start = INITIAL_MEMORY) {
  let memory = start;
  let before: readonly Reading[] = [];
  const events = steps.map(({ at, readings, ...known }) => {
    const polledAt = NOW + at;
    const now = readings(polledAt);
    const observed = observe(memory, { ...aPoll(now, before), ...known, polledAt }, limits);
    memory = observed.memory;
    before = [...now, ...before.filter((each) => !now.some(({ group }) => group === each.group))];
    return observed.events;
  });
  return { events, memory };
}

/** Returns type, subject and reason of decided events in order, without recorded events. */
export const short = (events: readonly (readonly DomainEvent[])[]): string[][] =>
  events.map((each) =>
    each.flatMap((event) =>
      'subject' in event ? [`${event.type} ${event.subject}${event.reason === null ? '' : ` ${event.reason}`}`] : [],
    ),
  );
