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

/** What a domain is given of one poll, as plain data: the same whether it comes from the server or from the log. */
export interface SeenByPoll extends Omit<PollOfServer, 'reading' | 'previous'> {
  /** The last complete readings before it, by `readingKey`. */
  readonly before: ReadonlyMap<string, Reading>;
}

/** What a context sees of a poll. */
export interface PollSeen {
  readonly target: Pick<Target, 'name' | 'cluster'>;
  readonly due: readonly Group[];
  readonly result: PollResult;
  /** The other servers of the cluster. */
  readonly nodes: readonly NodeOfCluster[];
  readonly previous: ReadonlyMap<string, Reading>;
  readonly services: Pick<ScraperServices, 'clusters'>;
}

/** What the context is given of a poll, as data. */
export function seenBy(
  { target, services, due, result, previous, nodes }: PollSeen,
  { poll: id, polledAt }: Publication['meta'],
  readings: readonly Reading[],
  results: readonly GroupResult[],
): SeenByPoll {
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
    watchedElsewhere: services.clusters.elsewhere(facts?.systemIdentifier ?? null, target.cluster),
    readings,
    failures,
    gaps: gapsOf(result),
    before: previous,
  };
}

/** Columns that are missing everywhere in a reading, and databases that cannot be read. */
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

export function pollOfServer({ name, compares }: BoundedContext, { before, ...seen }: SeenByPoll): PollOfServer {
  // Of hundreds of databases each is asked for by name.
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
