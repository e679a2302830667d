import type {
  DatabaseRef,
  Observation,
  PollOfServer,
  Reading,
  TableIndexManagementMemory,
  Told,
} from '@pgherald/events';
import { classifyUsage, isTooSoon, usageAfter } from './classify-usage.js';
import { decides, nodesOf, verdictOf, type Verdict } from './cluster-view.js';
import { bloatFindings, indexBloat, tableBloat, type BloatFinding, type ExactBloat } from './detect-bloat.js';
import { answered, nextCheck, withinBudget, withSuspects } from './exact-checks.js';
import { duplicateFindings, duplicateIndex } from './detect-duplicate-indexes.js';
import { invalidFindings, invalidIndex } from './detect-invalid-indexes.js';
import { largeTable, sampled, sizeFindings } from './detect-large-tables.js';
import { detectMaintenance } from './detect-maintenance.js';
import { overdueVacuum, vacuumFindings } from './detect-overdue-vacuum.js';
import { assessment, unusedIndex, usageFindings } from './detect-unused-indexes.js';
import { closeGone, follow, type Episode, type Finding, type Kind, type Opening } from './episodes.js';
import { withUsage } from './index-usage.js';
import type { TableIndexLimits } from './limits.js';
import { withStandbys } from './standbys.js';
import { recordActivity } from './record-activity.js';

type Memory = TableIndexManagementMemory;

export const NOTHING_KNOWN: Memory = {
  episodes: [],
  idleIndexes: [],
  observed: [],
  sizes: [],
  usage: [],
  standbys: [],
  databases: [],
  exactQueue: [],
  exact: [],
};

/** What table-index-management makes of one poll of a server: a pure function of the readings, the memory and the limits. */
export function observe(memory: Memory, poll: PollOfServer, limits: TableIndexLimits): Observation<Memory> {
  const observer = new Observer(memory, poll, limits);
  observer.rememberStandbys();
  observer.takeAnswers();
  for (const database of databasesOf(poll)) observer.observe(database);
  observer.closeGone();
  return { memory: observer.memory, told: observer.told, wanted: nextCheck(observer.memory.exactQueue) };
}

/** Databases that anything was read in, in the order of their oids: the same readings give the same events. */
function databasesOf({ readings }: PollOfServer): DatabaseRef[] {
  const databases = new Map(readings.flatMap(({ database }) => (database === null ? [] : [[database.oid, database]])));
  return [...databases.values()].sort((a, b) => a.oid - b.oid);
}

/** One poll on its way: what was told so far, and the memory so far. */
class Observer {
  readonly told: Told[] = [];
  readonly #decides: boolean;

  constructor(
    public memory: Memory,
    private readonly poll: PollOfServer,
    private readonly limits: TableIndexLimits,
  ) {
    this.#decides = decides(poll);
    this.memory = { ...memory, episodes: episodesOf(memory, poll, this.#decides) };
  }

  rememberStandbys(): void {
    const reading = this.poll.reading('StandbysMeasured');
    if (!reading) return;
    this.memory = { ...this.memory, standbys: withStandbys(this.memory.standbys, reading, this.#longestWindow()) };
  }

  takeAnswers(): void {
    const { exactQueue, exact } = this.memory;
    this.memory = { ...this.memory, ...answered(exactQueue, exact, this.poll) };
  }

  observe(database: DatabaseRef): void {
    this.#meet(database);
    const tables = this.poll.reading('TableStatsMeasured', database);
    const indexes = this.poll.reading('IndexStatsMeasured', database);
    if (tables) this.#observeTables(database, tables);
    if (indexes)
      this.#follow(database, indexes, invalidIndex(this.limits), () =>
        invalidFindings(indexes, this.#knownIn('IndexInvalid', database), this.poll.role === 'standby'),
      );
    const sizes = this.poll.reading('RelationSizesMeasured', database);
    if (sizes) this.#observeSizes(database, sizes);
    const bloat = this.poll.reading('BloatEstimated', database);
    if (bloat) this.#observeBloat(database, bloat, tables, indexes);
    const duplicates = this.poll.reading('IndexDuplicatesMeasured', database);
    if (duplicates)
      this.#follow(database, duplicates, duplicateIndex, () => duplicateFindings(duplicates), this.#isIn(indexes));
    const usage = this.poll.reading('IndexUsageMeasured', database);
    if (usage) this.#observeUsage(database, usage);
    const daily = this.poll.reading('TableUsageMeasured', database);
    if (daily) this.#classify(database, daily);
  }

  /** What is so when a database is first looked at began nobody knows when. */
  #meet({ oid: databaseOid }: DatabaseRef): void {
    const { databases } = this.memory;
    if (databases.some((each) => each.databaseOid === databaseOid)) return;
    const met = [...databases, { databaseOid, since: this.poll.polledAt }];
    this.memory = { ...this.memory, databases: met.sort((a, b) => a.databaseOid - b.databaseOid) };
  }

  closeGone(): void {
    const kinds = [
      tableBloat(this.limits),
      indexBloat(this.limits),
      unusedIndex,
      invalidIndex(this.limits),
      duplicateIndex,
      largeTable,
      overdueVacuum,
    ];
    const { told, episodes } = closeGone(this.poll, this.memory.episodes, kinds);
    const isThere = ({ databaseOid }: { readonly databaseOid: number }): boolean =>
      this.poll.databases?.some(({ oid, isWatched }) => oid === databaseOid && isWatched) ?? true;
    const { idleIndexes, observed, sizes, usage, databases, exactQueue, exact } = this.memory;
    this.told.push(...told);
    this.memory = {
      ...this.memory,
      episodes,
      idleIndexes: idleIndexes.filter(isThere),
      observed: observed.filter(isThere),
      sizes: sizes.filter(isThere),
      usage: usage.filter(isThere),
      databases: databases.filter(isThere),
      exactQueue: exactQueue.filter(isThere),
      exact: exact.filter(isThere),
    };
  }

  #observeTables(database: DatabaseRef, tables: Reading<'TableStatsMeasured'>): void {
    const { poll, limits } = this;
    const before = poll.previous(tables);
    const io = this.poll.reading('TableIoMeasured', database);
    if (this.#decides) this.told.push(...detectMaintenance(database, tables, before));
    const blocks = io && { now: io, before: poll.previous(io) };
    this.told.push(...recordActivity(database, { now: tables, before }, blocks, limits.busiestTables));
    this.#follow(database, tables, overdueVacuum, () =>
      vacuumFindings(tables, limits, database.name, this.#knownIn('VacuumOverdue', database)),
    );
  }

  #observeSizes(database: DatabaseRef, reading: Reading<'RelationSizesMeasured'>): void {
    const { limits, memory } = this;
    const sample = memory.sizes.find(({ databaseOid }) => databaseOid === database.oid);
    this.#follow(database, reading, largeTable, () =>
      sizeFindings(reading, sample, limits, database.name, this.#knownIn('SizeThresholdExceeded', database)),
    );
    this.memory = { ...this.memory, sizes: sampled(reading, database.oid, memory.sizes, limits) };
  }

  /** Below the least size a relation is not estimated: it is gone only when the tables or indexes lack it too. */
  #observeBloat(
    database: DatabaseRef,
    reading: Reading<'BloatEstimated'>,
    tables: Reading<'TableStatsMeasured'> | undefined,
    indexes: Reading<'IndexStatsMeasured'> | undefined,
  ): void {
    const { limits } = this;
    const tableFindings = bloatFindings(reading, limits, database.name, 'tables', this.#exactIn(database, reading));
    this.#suspect(database, tableFindings);
    const isTable = tables && isOneOf(tables.rows.map(({ relationOid }) => relationOid));
    this.#follow(
      database,
      reading,
      tableBloat(limits),
      () => tableFindings,
      ({ tableOid }) => isTable?.(tableOid),
    );
    const indexFindings = () => bloatFindings(reading, limits, database.name, 'indexes');
    this.#follow(database, reading, indexBloat(limits), indexFindings, this.#isIn(indexes));
  }

  /** An exact answer counts in place of the estimates until the next but one. */
  #exactIn({ oid }: DatabaseRef, { polledAt }: Reading): (relation: number) => ExactBloat | undefined {
    const oldest = polledAt - 2 * this.limits.bloatEvery * 1_000;
    const known = new Map(
      this.memory.exact
        .filter(({ databaseOid, at }) => databaseOid === oid && at > oldest)
        .map(({ oid: relation, bloatPct, bloatBytes }) => [
          relation,
          { bloatPct, bloatBytes, confidence: 'exact' as const },
        ]),
    );
    return (relation) => known.get(relation);
  }

  #suspect(database: DatabaseRef, findings: readonly BloatFinding[]): void {
    if (!this.#decides || this.limits.exactCheck === 'off') return;
    const queue = withSuspects(this.memory.exactQueue, database, findings);
    this.memory = { ...this.memory, exactQueue: withinBudget(queue, this.limits.exactCheckBudget) };
  }

  #isIn(indexes: Reading<'IndexStatsMeasured'> | undefined): (episode: Episode) => boolean | undefined {
    const isIndex = indexes && isOneOf(indexes.rows.map(({ indexOid }) => indexOid));
    return ({ oid }) => isIndex?.(oid);
  }

  /** What something was said of, or counted: the rest is looked at only where it is over a limit. */
  #knownIn(kind: Opening, { oid }: DatabaseRef): (relation: number) => boolean {
    const known = this.memory.episodes.filter((each) => each.kind === kind && each.databaseOid === oid);
    return isOneOf(known.map((each) => each.oid));
  }

  #longestWindow(): number {
    const { unusedWindow, overrides = [] } = this.limits;
    return Math.max(unusedWindow, ...overrides.map(({ set }) => set.unusedWindow ?? 0));
  }

  #classify(database: DatabaseRef, reading: Reading<'TableUsageMeasured'>): void {
    const { usage } = this.memory;
    // After a restart it is read before its time: a part of a day says nothing of who is cold.
    if (isTooSoon(database.oid, reading, usage, this.limits.usageEvery)) return;
    this.told.push(...classifyUsage(database, reading, usage));
    this.memory = { ...this.memory, usage: usageAfter(database.oid, reading, usage) };
  }

  #observeUsage(database: DatabaseRef, reading: Reading<'IndexUsageMeasured'>): void {
    const { poll, limits } = this;
    const previous = poll.previous(reading);
    const { indexUsageEvery } = limits;
    const longest = this.#longestWindow();
    this.memory = {
      ...this.memory,
      ...withUsage(this.memory, database.oid, reading, previous, indexUsageEvery, longest),
    };
    if (!this.#decides) return;
    const nodes = nodesOf(poll, this.memory);
    const verdicts = new Map<number, Verdict>();
    const verdictFor = (windowMs: number): Verdict => {
      const verdict = verdicts.get(windowMs) ?? verdictOf(poll, nodes, database.oid, windowMs, limits);
      verdicts.set(windowMs, verdict);
      return verdict;
    };
    const of = { databaseOid: database.oid, databaseName: database.name };
    const view = { reading, previous, nodes, ...of, limits, verdictFor };
    const findings = usageFindings(view, this.#knownIn('IndexUnused', database));
    this.told.push(assessment(view, findings, database));
    this.#follow(database, reading, unusedIndex, () => findings);
  }

  #follow<T extends Opening, F extends Finding>(
    database: DatabaseRef,
    reading: Reading,
    kind: Kind<T, F>,
    findings: () => readonly F[],
    isThere?: (episode: Episode) => boolean | undefined,
  ): void {
    if (!this.#decides) return;
    const { poll, memory } = this;
    const firstSeen =
      memory.databases.find(({ databaseOid }) => databaseOid === database.oid)?.since ?? reading.polledAt;
    const of = { poll, reading, database, known: memory.episodes, firstSeen, ...(isThere && { isThere }) };
    const followed = follow(of, kind, findings());
    this.told.push(...followed.told);
    this.memory = { ...this.memory, episodes: inOrder(followed.episodes) };
  }
}

function isOneOf(oids: readonly number[]): (oid: number) => boolean {
  const known = new Set(oids);
  return (oid) => known.has(oid);
}

/**
 * After a failover the new primary takes over what the old one had told, and the old one lets go of it once the other has
 * it: each episode is closed by whoever decides then.
 */
function episodesOf(memory: Memory, poll: PollOfServer, isDeciding: boolean): readonly Episode[] {
  const others = (poll.nodes as ReturnType<typeof nodesOf>).flatMap((node) => node.memory.episodes);
  if (!isDeciding) return memory.episodes.filter(({ episode }) => !others.some((each) => each.episode === episode));
  const keyOf = ({ kind, databaseOid, oid, qualifier }: Episode): string =>
    `${kind} ${databaseOid} ${oid} ${qualifier}`;
  const own = new Set(memory.episodes.map(keyOf));
  return inOrder([...memory.episodes, ...others.filter((each) => each.episode !== null && !own.has(keyOf(each)))]);
}

/** Memory is written when its bytes change: they do not for another order. */
function inOrder(episodes: readonly Episode[]): readonly Episode[] {
  const keyOf = ({ kind, qualifier }: Episode): string => `${kind} ${qualifier}`;
  return [...episodes].sort(
    (a, b) =>
      a.databaseOid - b.databaseOid || a.oid - b.oid || (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))),
  );
}
