import type { DatabaseRef, ReadingRequest } from '@pgherald/events';
import {
  FACTS,
  PostgresError,
  readServerFacts,
  type DatabaseFacts,
  type ServerConnections,
  type ServerFacts,
} from '@pgherald/postgres';
import { restOf, type Backoff } from './backoff.js';
import type { BoundedContext, Group } from '../bounded-context.js';
import type { DeferredDatabases } from './deferred-databases.js';
import { asPostgresError, outOfTime, TaskReader, type GroupResult, type Task } from './read-tasks.js';

/** What a poll is to read, and within what. */
export interface PollRequest {
  readonly context: BoundedContext;
  readonly due: readonly Group[];
  /** What the context asked for at the poll before. */
  readonly requests: readonly ReadingRequest[];
  readonly connections: ServerConnections;
  /** Databases and groups that failed, and rest. */
  readonly backoff: Backoff;
  readonly deferred: DeferredDatabases;
  isWatched(database: string): boolean;
  /** Ends the poll: its deadline has passed, or the process stops. */
  readonly signal: AbortSignal;
}

/** Something that a reading lacks although it succeeded, or a database that cannot be read. */
export interface Gap {
  /** Name of the group. */
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly columns: readonly string[];
  readonly error: PostgresError;
}

/** What a poll has read; without facts the server could not be asked, and nothing else was tried. */
export interface PollResult {
  readonly facts: ServerFacts | undefined;
  readonly watched: readonly DatabaseRef[];
  readonly results: readonly GroupResult[];
  readonly gaps: readonly Gap[];
  readonly error: PostgresError | undefined;
  /** How often the server was asked for its facts. */
  readonly attempts: number;
}

const DATABASES_AT_ONCE = 4;

/** Reads the facts and the groups of the server on one connection, then those of each database, four at once. */
export async function readPoll(request: PollRequest): Promise<PollResult> {
  const server = await readServer(request);
  const { facts, error, attempts } = server;
  if (!facts) return { facts, watched: [], results: [], gaps: [], error, attempts };
  request.connections.learnNames(facts.databases ?? []);
  const listed = facts.databases?.filter(({ name }) => request.isWatched(name)) ?? [];
  const watched = listed.filter(({ state }) => state !== 'closed').map(refOf);
  const readable = listed.filter(({ state }) => state === 'open' || state === 'denied').map(refOf);
  // A pooler may log in to each database as another role than the one that listed them.
  const isSameRole = request.connections.poolerMode === null;
  const denied = new Set(listed.filter(({ state }) => isSameRole && state === 'denied').map(({ oid }) => oid));
  request.deferred.keep(readable);
  const perDatabase = readable
    .map((database) => ({ database, tasks: tasksOf(request, database) }))
    .filter(({ tasks }) => tasks.length > 0);
  const results = [...server.results];
  await eachOf(request.deferred.inTurn(perDatabase), DATABASES_AT_ONCE, async ({ database, tasks }) => {
    const isDenied = denied.has(database.oid);
    results.push(
      ...(isDenied ? withoutConnect(request, tasks, database) : await readDatabase(request, tasks, database)),
    );
  });
  const gaps = [...gapsOfFacts(facts), ...gapsOfRows(results), ...invalidDatabases(request, listed)];
  return { facts, watched, results, gaps, error: undefined, attempts };
}

type OfServer = Pick<PollResult, 'facts' | 'results' | 'error' | 'attempts'>;

async function readServer(request: PollRequest): Promise<OfServer> {
  const { signal, connections } = request;
  const { resting, open } = sortResting(request, tasksOf(request, null), null);
  const reader = new TaskReader({ ...request, database: null }, open);
  let facts: ServerFacts | undefined;
  try {
    await reader.read(async (session) => (facts = await readServerFacts(session)));
    return {
      facts,
      results: noted(request, [...resting, ...reader.results]),
      error: undefined,
      attempts: reader.attempts,
    };
  } catch (error) {
    const failure = signal.aborted
      ? outOfTime(connections.server, connections.firstDatabase, null)
      : asPostgresError(error);
    return { facts, results: [...resting, ...reader.unread(failure)], error: failure, attempts: reader.attempts };
  }
}

/** What is to be read in a database, or of the server: what is due, what the poll before had no time for, and what was asked for. */
function tasksOf({ context, due, requests, deferred }: PollRequest, database: DatabaseRef | null): Task[] {
  const scope = database === null ? 'server' : 'database';
  const isHere = ({ scope: own, inDatabase = database?.name }: Group): boolean =>
    own === scope && inDatabase === database?.name;
  const asked = requests.filter((each) => each.database?.oid === database?.oid);
  const owed = database === null ? new Set() : deferred.groupsOf(database);
  const regular = context.groups.filter((group) => due.includes(group) || owed.has(group.name));
  return [
    ...regular.filter(isHere).map((group) => ({ group, parameters: [] })),
    ...asked.flatMap(({ group: name, parameters }) =>
      context.groups.filter((group) => group.name === name && isHere(group)).map((group) => ({ group, parameters })),
    ),
  ];
}

/** Groups that failed for a reason that does not pass by itself rest: each try is an ERROR line in the server's log. */
function sortResting({ backoff }: PollRequest, tasks: readonly Task[], database: DatabaseRef | null) {
  const mayTry = ({ group }: Task): boolean => backoff.mayTry(groupKey(group, database));
  const resting = tasks.filter((task) => !mayTry(task));
  return { resting: resting.map(({ group }) => restingResult(group, database)), open: tasks.filter(mayTry) };
}

function restingResult(group: Group, database: DatabaseRef | null): GroupResult {
  return { group, database, outcome: 'backed-off', attempts: 0 };
}

function groupKey({ name }: Group, database: DatabaseRef | null): string {
  return `${database?.oid ?? ''}/${name}`;
}

/** Remembers which groups failed for good. What is read on request is asked for by those who know when. */
function noted({ backoff }: PollRequest, results: GroupResult[]): GroupResult[] {
  for (const { group, database, outcome } of results) {
    if (typeof outcome === 'string' || group.onRequest) continue;
    const key = groupKey(group, database);
    const kind = 'error' in outcome ? restOf(outcome.error) : undefined;
    if (kind) backoff.failed(key, kind);
    else backoff.succeeded(key);
  }
  return results;
}

/**
 * A database that the role may not connect to is not tried: each try would be a FATAL line in the log of the server. That is
 * an error of each group at first, and then as seldom as a refused group is tried.
 */
function withoutConnect(
  { backoff, connections, deferred }: PollRequest,
  tasks: readonly Task[],
  database: DatabaseRef,
): GroupResult[] {
  deferred.failed(database);
  const key = connectKey(database);
  if (!backoff.mayTry(key)) return tasks.map(({ group }) => restingResult(group, database));
  backoff.failed(key, 'group');
  const { server } = connections;
  const reason = `the role lacks CONNECT: GRANT CONNECT ON DATABASE "${database.name.replaceAll('"', '""')}" to it`;
  const error = new PostgresError('permission', { server, database: database.name }, { sqlstate: '42501', reason });
  return tasks.map(({ group }) => ({ group, database, outcome: { error }, attempts: 0 }));
}

function connectKey({ oid }: DatabaseRef): string {
  return `${oid}/CONNECT`;
}

async function readDatabase(
  request: PollRequest,
  tasks: readonly Task[],
  database: DatabaseRef,
): Promise<GroupResult[]> {
  const { backoff, connections, deferred, signal } = request;
  const groups = tasks.flatMap(({ group }) => (group.onRequest ? [] : [group.name]));
  const key = String(database.oid);
  backoff.succeeded(connectKey(database));
  if (!backoff.mayTry(key)) {
    deferred.failed(database);
    return tasks.map(({ group }) => restingResult(group, database));
  }
  const { resting, open } = sortResting(request, tasks, database);
  const reader = new TaskReader({ ...request, database }, open);
  if (signal.aborted) {
    deferred.missed(database, groups);
    return [...resting, ...reader.unread(outOfTime(connections.server, database.name, null))];
  }
  if (open.length === 0) return resting;
  try {
    await reader.read();
    backoff.succeeded(key);
    const { results } = reader;
    // What was under way when the time was used up has failed as a group of its own.
    if (signal.aborted && results.some(({ outcome }) => typeof outcome === 'object' && 'error' in outcome))
      deferred.missed(database, groups);
    else deferred.read(database);
    return noted(request, [...resting, ...results]);
  } catch (error) {
    backoff.failed(key, 'database');
    if (signal.aborted) deferred.missed(database, groups);
    else deferred.failed(database);
    return [...resting, ...reader.unread(asPostgresError(error))];
  }
}

function gapsOfFacts({ missing }: ServerFacts): Gap[] {
  return missing.map(({ name, error }) => ({ group: FACTS, database: null, columns: [name], error }));
}

function gapsOfRows(results: readonly GroupResult[]): Gap[] {
  return results.flatMap(({ group, database, outcome }) => {
    if (typeof outcome === 'string' || 'error' in outcome) return [];
    const { missing = [] } = outcome.rows;
    return missing.map(({ name, error }) => ({ group: group.name, database, columns: [name], error }));
  });
}

/** An interrupted DROP DATABASE leaves a database that accepts no connection; each try would be a FATAL line in the log. */
function invalidDatabases(request: PollRequest, listed: readonly DatabaseFacts[]): Gap[] {
  const { server } = request.connections;
  return listed
    .filter((database) => database.state === 'invalid' && tasksOf(request, database).length > 0)
    .map(({ oid, name }) => {
      const reason = `DROP DATABASE was interrupted there; finish it: DROP DATABASE "${name.replaceAll('"', '""')}"`;
      const error = new PostgresError('database-invalid', { server, database: name }, { reason });
      return { group: 'database', database: { oid, name }, columns: [], error };
    });
}

function refOf({ oid, name }: DatabaseFacts): DatabaseRef {
  return { oid, name };
}

async function eachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
