import { EpisodeLedger, micros, type Finding, type Missing, type Opening, type Rule } from '@pgherald/decisions';
import type { DatabaseRef, Observation, PollOfServer, Reading, ReadingEventName, DomainEvent } from '@pgherald/events';
import type { TableIndexManagementMemory as Memory } from '@pgherald/memories';
import { classifyUsage, isTooSoon, usageAfter } from './classify-usage.js';
import { isDecider, inheritedEpisodes, nodesOf, verdictOf, type Verdict } from './cluster-view.js';
import { bloatOf, INDEX_BLOAT_RULE, indexBloatFinding, TABLE_BLOAT_RULE, tableBloatFinding } from './detect-bloat.js';
import type { BloatedRelation, ExactBloat } from './detect-bloat.js';
import { withAnswers, nextCheck, withinBudget, withSuspects } from './exact-checks.js';
import { DUPLICATE_INDEX_RULE, duplicateIndexes } from './detect-duplicate-indexes.js';
import { INVALID_INDEX_RULE, invalidIndexes } from './detect-invalid-indexes.js';
import { LARGE_TABLE_RULE, withSamples, tableSizes } from './detect-large-tables.js';
import { detectMaintenance } from './detect-maintenance.js';
import { dueVacuums, OVERDUE_VACUUM_RULE } from './detect-overdue-vacuum.js';
import { assessment, UNUSED_INDEX_RULE, usageFindings } from './detect-unused-indexes.js';
import { withUsage } from './indexes/index-usage.js';
import type { TableIndexLimits } from './limits.js';
import { withStandbys } from './standbys.js';
import { recordActivity } from './record-activity.js';

export const INITIAL_MEMORY: Memory = {
  episodes: [],
  firstReadings: [],
  idleIndexes: [],
  observed: [],
  sizes: [],
  usage: [],
  standbys: [],
  exactQueue: [],
  exact: [],
};

/** Decides on one poll of a server. Pure: the same readings, memory and limits give the same events. */
export function observe(memory: Memory, poll: PollOfServer, limits: TableIndexLimits): Observation<Memory> {
  const observer = new Observer(memory, poll, limits);
  observer.rememberStandbys();
  observer.takeAnswers();
  for (const database of databasesOf(poll)) observer.observe(database);
  observer.forgetGoneDatabases();
  return {
    memory: { ...observer.memory, ...observer.ledger.memory },
    events: observer.events,
    requests: nextCheck(observer.memory.exactQueue),
  };
}

/** Returns the databases with a reading, in the order of their oids, so that the order of events is fixed. */
function databasesOf({ readings }: PollOfServer): DatabaseRef[] {
  const databases = new Map(readings.flatMap(({ database }) => (database === null ? [] : [[database.oid, database]])));
  return [...databases.values()].sort((a, b) => a.oid - b.oid);
}

class Observer {
  readonly events: DomainEvent[] = [];
  readonly ledger: EpisodeLedger;
  readonly #isDecider: boolean;

  constructor(
    public memory: Memory,
    private readonly poll: PollOfServer,
    private readonly limits: TableIndexLimits,
  ) {
    this.#isDecider = isDecider(poll);
    this.ledger = new EpisodeLedger(inheritedEpisodes(memory, poll), poll);
  }

  rememberStandbys(): void {
    const reading = this.poll.reading('StandbysMeasured');
    if (!reading) return;
    this.memory = { ...this.memory, standbys: withStandbys(this.memory.standbys, reading, this.#longestWindow()) };
  }

  takeAnswers(): void {
    const { exactQueue, exact } = this.memory;
    this.memory = { ...this.memory, ...withAnswers(exactQueue, exact, this.poll) };
  }

  observe(database: DatabaseRef): void {
    const { poll, limits } = this;
    const tables = poll.reading('TableStatsMeasured', database);
    const indexes = poll.reading('IndexStatsMeasured', database);
    const missingIndex = missingFrom(() => indexes?.rows.map(({ indexOid }) => indexOid));
    if (tables) this.#observeTables(database, tables);
    const invalidRule = { ...INVALID_INDEX_RULE, readings: limits.invalidReadings };
    this.#follow(invalidRule, indexes, (reading, episodes) =>
      invalidIndexes(database, reading, episodes, poll.role === 'standby'),
    );
    const sizes = poll.reading('RelationSizesMeasured', database);
    if (sizes) this.#observeSizes(database, sizes);
    const bloat = poll.reading('BloatEstimated', database);
    if (bloat) this.#observeBloat(database, bloat, tables, missingIndex);
    this.#follow(
      DUPLICATE_INDEX_RULE,
      poll.reading('IndexDuplicatesMeasured', database),
      (reading) => duplicateIndexes(database, reading),
      ({ indexOid }) => missingIndex(indexOid),
    );
    const usage = poll.reading('IndexUsageMeasured', database);
    if (usage) this.#observeUsage(database, usage);
    const daily = poll.reading('TableUsageMeasured', database);
    if (daily) this.#classify(database, daily);
  }

  forgetGoneDatabases(): void {
    const watched = new Set(this.poll.databases?.filter(({ isWatched }) => isWatched).map(({ oid }) => oid));
    const isThere = ({ databaseOid }: { readonly databaseOid: number }): boolean =>
      this.poll.databases === null || watched.has(databaseOid);
    const { idleIndexes, observed, sizes, usage, exactQueue, exact } = this.memory;
    this.events.push(...this.ledger.closeGoneDatabases());
    this.memory = {
      ...this.memory,
      idleIndexes: idleIndexes.filter(isThere),
      observed: observed.filter(isThere),
      sizes: sizes.filter(isThere),
      usage: usage.filter(isThere),
      exactQueue: exactQueue.filter(isThere),
      exact: exact.filter(isThere),
    };
  }

  #observeTables(database: DatabaseRef, tables: Reading<'TableStatsMeasured'>): void {
    const { poll, limits } = this;
    const before = poll.previous(tables);
    const io = poll.reading('TableIoMeasured', database);
    if (this.#isDecider) this.events.push(...detectMaintenance(database, tables, before));
    const blocks = io && { now: io, before: poll.previous(io) };
    this.events.push(...recordActivity(database, { now: tables, before }, blocks, limits.busiestTables));
    this.#follow(OVERDUE_VACUUM_RULE, tables, (reading, episodes) => dueVacuums(database, reading, limits, episodes));
  }

  #observeSizes(database: DatabaseRef, sizes: Reading<'RelationSizesMeasured'>): void {
    const { limits, memory } = this;
    const sample = memory.sizes.find(({ databaseOid }) => databaseOid === database.oid);
    this.#follow(LARGE_TABLE_RULE, sizes, (reading, episodes) =>
      tableSizes(database, reading, sample, limits, episodes),
    );
    this.memory = { ...memory, sizes: withSamples(sizes, database.oid, memory.sizes, limits) };
  }

  /** Relations below the minimum size are not estimated, so one is gone only if the tables or indexes lack it too. */
  #observeBloat(
    database: DatabaseRef,
    bloat: Reading<'BloatEstimated'>,
    tables: Reading<'TableStatsMeasured'> | undefined,
    missingIndex: (oid: number) => 'dropped' | 'recovered' | undefined,
  ): void {
    const { limits } = this;
    const readings = limits.bloatReadings;
    const bloatedTables = bloatOf(bloat, limits, database.name, 'tables', this.#exactIn(database, bloat));
    this.#suspect(database, bloatedTables);
    const missingTable = missingFrom(() => tables?.rows.map(({ relationOid }) => relationOid));
    this.#follow(
      { ...TABLE_BLOAT_RULE, readings },
      bloat,
      () => bloatedTables.map((each) => tableBloatFinding(database, each)),
      ({ tableOid }) => missingTable(tableOid),
    );
    this.#follow(
      { ...INDEX_BLOAT_RULE, readings },
      bloat,
      () => bloatOf(bloat, limits, database.name, 'indexes').map((each) => indexBloatFinding(database, each)),
      ({ indexOid }) => missingIndex(indexOid),
    );
  }

  /** An exact answer replaces estimates until the next but one. */
  #exactIn({ oid }: DatabaseRef, { polledAt }: Reading): (relation: number) => ExactBloat | undefined {
    const oldest = polledAt - 2 * micros(this.limits.bloatEvery);
    const exact = this.memory.exact.filter(({ databaseOid, at }) => databaseOid === oid && at > oldest);
    const known = new Map(
      exact.map(({ bloatPct, bloatBytes, ...each }) => [
        each.oid,
        { bloatPct, bloatBytes, confidence: 'exact' as const },
      ]),
    );
    return (relation) => known.get(relation);
  }

  #suspect(database: DatabaseRef, relations: readonly BloatedRelation[]): void {
    if (!this.#isDecider || this.limits.exactCheck === 'off') return;
    const queue = withSuspects(this.memory.exactQueue, database, relations);
    this.memory = { ...this.memory, exactQueue: withinBudget(queue, this.limits.exactCheckBudget) };
  }

  #longestWindow(): number {
    const { unusedWindow, overrides = [] } = this.limits;
    return Math.max(unusedWindow, ...overrides.map(({ set }) => set.unusedWindow ?? 0));
  }

  #classify(database: DatabaseRef, reading: Reading<'TableUsageMeasured'>): void {
    const { usage } = this.memory;
    // After a restart it is read early, and part of a day cannot show that a table is cold.
    const previous = usage.find(({ databaseOid }) => databaseOid === database.oid);
    if (isTooSoon(previous, reading, this.limits.usageEvery)) return;
    this.events.push(...classifyUsage(database, reading, previous));
    this.memory = { ...this.memory, usage: usageAfter(database.oid, reading, usage) };
  }

  #observeUsage(database: DatabaseRef, usage: Reading<'IndexUsageMeasured'>): void {
    const { poll, limits } = this;
    const previous = poll.previous(usage);
    const used = withUsage(this.memory, database.oid, usage, previous, limits.indexUsageEvery, this.#longestWindow());
    this.memory = { ...this.memory, ...used };
    if (!this.#isDecider) return;
    const nodes = nodesOf(poll, this.memory);
    const verdicts = new Map<number, Verdict>();
    const verdictFor = (windowMs: number): Verdict => {
      const verdict = verdicts.get(windowMs) ?? verdictOf(poll, nodes, database.oid, windowMs, limits);
      verdicts.set(windowMs, verdict);
      return verdict;
    };
    const view = { reading: usage, previous, nodes, database, limits, verdictFor };
    const findings = usageFindings(view, this.ledger.episodesOf(UNUSED_INDEX_RULE.opening, usage));
    this.events.push(assessment(view, findings));
    this.#follow(UNUSED_INDEX_RULE, usage, () => findings);
  }

  /** Applies a reading to a rule, as `EpisodeLedger` does, if this server decides. */
  #follow<T extends Opening, R extends ReadingEventName>(
    rule: Rule<T>,
    reading: Reading<R> | undefined,
    findingsOf: (reading: Reading<R>, episodes: ReadonlyMap<string, unknown>) => readonly Finding<T>[],
    missing?: Missing<T>,
  ): void {
    if (this.#isDecider) this.events.push(...this.ledger.follow(rule, reading, findingsOf, missing));
    else if (reading) this.ledger.read(rule.opening, reading);
  }
}

/** Returns why a relation is missing from a reading: it is gone, or below the minimum size; undefined if unknown. */
function missingFrom(
  oidsOf: () => readonly number[] | undefined,
): (oid: number) => 'dropped' | 'recovered' | undefined {
  let listed: ReadonlySet<number> | undefined;
  return (oid) => {
    // Few polls lack a relation with an episode, so that most never need the set.
    const oids = listed ?? oidsOf();
    if (oids === undefined) return undefined;
    listed ??= new Set(oids);
    return listed.has(oid) ? 'recovered' : 'dropped';
  };
}
