import type { DatabaseRef, PollOfServer, Reading, ReadingEventName } from '@pgherald/events';
import type { DatabaseFacts } from '@pgherald/postgres';
import type { BoundedContext, Group } from '../bounded-context.js';
import type { NodeOfCluster } from './cluster-seen.js';
import type { PollResult } from '../read/read-poll.js';
import type { GroupResult } from '../read/read-tasks.js';
import type { ScraperServices } from '../scraper/scraper-services.js';
import type { Target } from '../targets/target.js';
import type { Publication } from '../publish/record.js';
import { readingKey } from './readings.js';

/** The plain data of one poll for a context. Polling a server and replaying the log produce the same data. */
export interface PollData extends Omit<PollOfServer, 'reading' | 'previous'> {
  /** The last complete readings before this poll, by `readingKey`. */
  readonly before: ReadonlyMap<string, Reading>;
}

/** The sources of a poll's data. */
export interface PollDataSource {
  readonly target: Pick<Target, 'name' | 'cluster'>;
  readonly due: readonly Group[];
  readonly result: PollResult;
  /** The other servers of the cluster. */
  readonly nodes: readonly NodeOfCluster[];
  readonly previous: ReadonlyMap<string, Reading>;
  readonly services: Pick<ScraperServices, 'clusters'>;
}

/** Collects the data of a poll for the context. */
export function pollDataOf(
  { target, services, due, result, previous, nodes }: PollDataSource,
  { poll: id, polledAt }: Publication['meta'],
  readings: readonly Reading[],
  results: readonly GroupResult[],
): PollData {
  const { error, facts, watched } = result;
  const failures = error
    ? due.map(({ name }) => ({ group: name, database: null, sqlstate: error.sqlstate, code: error.code }))
    : results.flatMap(({ group, database, outcome }) =>
        typeof outcome === 'object' && 'error' in outcome
          ? [{ group: group.name, database, sqlstate: outcome.error.sqlstate, code: outcome.error.code }]
          : [],
      );
  return {
    id,
    polledAt,
    server: target.name,
    role: facts?.role ?? null,
    databases: facts?.databases ? databasesOf(facts.databases, watched) : null,
    nodes,
    watchedElsewhere: services.clusters.nodesOfOtherClusters(facts?.systemIdentifier ?? null, target.cluster),
    readings,
    failures,
    gaps: gapsOf(result),
    before: previous,
  };
}

/** Returns columns that a reading lacks, and databases that cannot be read. */
function gapsOf({ gaps }: PollResult): PollOfServer['gaps'] {
  return gaps.map(({ group, database, columns, error: { sqlstate, code } }) => ({
    group,
    database,
    columns,
    sqlstate,
    code,
  }));
}

function databasesOf(databases: readonly DatabaseFacts[], watched: PollResult['watched']): PollOfServer['databases'] {
  const oids = new Set(watched.map(({ oid }) => oid));
  return databases.map(({ oid, name }) => ({ oid, name, isWatched: oids.has(oid) }));
}

export function pollOfServer({ name, compares }: BoundedContext, { before, ...seen }: PollData): PollOfServer {
  // A map, because a context looks up each of possibly hundreds of databases.
  const keyOf = (type: string, oid: number | undefined): string => `${type}/${oid ?? ''}`;
  const byType = new Map(seen.readings.map((each) => [keyOf(each.type, each.database?.oid), each]));
  return {
    ...seen,
    reading: <T extends ReadingEventName>(type: T, database?: DatabaseRef) =>
      byType.get(keyOf(type, database?.oid)) as Reading<T> | undefined,
    previous: <T extends ReadingEventName>(reading: Reading<T>) => {
      if (!compares.includes(reading.group)) throw new RangeError(`${reading.group} is not in compares of ${name}`);
      return before.get(readingKey(reading)) as Reading<T> | undefined;
    },
  };
}
