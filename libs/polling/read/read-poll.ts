import type { DatabaseRef, ReadingRequest } from '@pgherald/events';
import {
  FACTS,
  PostgresError,
  readServerFacts,
  type DatabaseFacts,
  type Rows,
  type ServerConnections,
  type ServerFacts,
  type Session,
} from '@pgherald/postgres';
import { backoffKindOf, type Backoff } from './backoff.js';
import type { BoundedContext, Group } from '../bounded-context.js';
import { serverEpochOf } from './epochs.js';
import type { DeferredDatabases } from './deferred-databases.js';
import { asPostgresError, outOfTime, TaskReader, type GroupResult, type Place, type Task } from './read-tasks.js';

export interface PollRequest {
  readonly context: BoundedContext;
  readonly due: readonly Group[];
  readonly requests: readonly ReadingRequest[];
  readonly connections: ServerConnections;
  /** Databases and groups that failed and are not tried yet. */
  readonly backoff: Backoff;
  readonly deferred: DeferredDatabases;
  isWatched(database: string): boolean;
  /** Ends the poll: its deadline has passed, or the process stops. */
  readonly signal: AbortSignal;
}

/** Columns that a successful reading lacks, or a database that cannot be read. */
export interface Gap {
  readonly group: string;
  readonly database: DatabaseRef | null;
  readonly columns: readonly string[];
  readonly error: PostgresError;
}

/** The result of a poll. Without facts the server did not answer, and nothing else was tried. */
export interface PollResult {
  readonly facts: ServerFacts | undefined;
  readonly watched: readonly DatabaseRef[];
  readonly results: readonly GroupResult[];
  readonly gaps: readonly Gap[];
  readonly error: PostgresError | undefined;
  readonly attempts: number;
}

const DATABASES_AT_ONCE = 4;

type OpenPoll = PollRequest & Pick<Place, 'sessions'>;

/**
 * Reads the facts and the groups of the server on one connection, then the groups of its databases, four at a time. If the
 * server crashed meanwhile, all is read once more: the facts say from when counters count, so both must be of one time.
 */
export async function readPoll(request: PollRequest): Promise<PollResult> {
  const sessions = new Set<Session>();
  // One listener, because adding one for each session is slow.
  const end = (): void => sessions.forEach((session) => session.end());
  request.signal.addEventListener('abort', end);
  try {
    const open = { ...request, sessions };
    const { interruptions } = request.connections;
    const result = await readAll(open);
    return (await hasCrashed(request, interruptions, result)) ? await readAll(open) : result;
  } finally {
    request.signal.removeEventListener('abort', end);
  }
}

/** Returns false for a server that does not answer: all that could be read was read before it crashed. */
async function hasCrashed(
  { connections, signal }: PollRequest,
  interruptions: number,
  { facts, results }: PollResult,
): Promise<boolean> {
  // A pooler hides that it lost its connections.
  const mayHaveCrashed = connections.interruptions > interruptions || connections.poolerMode !== null;
  const hasDatabases = results.some(({ database }) => database !== null);
  if (!facts || !hasDatabases || !mayHaveCrashed || signal.aborted) return false;
  try {
    return serverEpochOf(await connections.withSession(readServerFacts)) !== serverEpochOf(facts);
  } catch (error) {
    asPostgresError(error);
    return false;
  }
}

async function readAll(request: OpenPoll): Promise<PollResult> {
  const server = await readServer(request);
  const { facts, error, attempts } = server;
  if (!facts) return { facts, watched: [], results: [], gaps: [], error, attempts };
  if (facts.databases) request.connections.storeDatabaseNames(facts.databases);
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
  await eachOf(request.deferred.orderForPoll(perDatabase), DATABASES_AT_ONCE, async ({ database, tasks }) => {
    const isDenied = denied.has(database.oid);
    results.push(
      ...(isDenied ? deniedConnectResults(request, tasks, database) : await readDatabase(request, tasks, database)),
    );
  });
  const gaps = [...gapsOf(FACTS, null, facts), ...results.flatMap(gapsOfResult), ...invalidDatabases(request, listed)];
  return { facts, watched, results, gaps, error: undefined, attempts };
}

type ServerResult = Pick<PollResult, 'facts' | 'results' | 'error' | 'attempts'>;

async function readServer(request: OpenPoll): Promise<ServerResult> {
  const { signal, connections } = request;
  const { resting, open } = splitByBackoff(request, tasksOf(request, null), null);
  const reader = new TaskReader({ ...request, database: null }, open);
  let facts: ServerFacts | undefined;
  let error: PostgresError | undefined;
  try {
    await reader.read(async (session) => (facts = await readServerFacts(session)));
  } catch (cause) {
    const { server, firstDatabase } = connections;
    error = signal.aborted ? outOfTime(server, firstDatabase, null) : asPostgresError(cause);
  }
  const results = error
    ? [...resting, ...reader.resultsWithFailure(error)]
    : withBackoffUpdated(request, [...resting, ...reader.results]);
  return { facts, results, error, attempts: reader.attempts };
}

/** Returns the tasks of a database, or of the server: groups that are due, deferred or requested. */
function tasksOf({ context, due, requests, deferred }: PollRequest, database: DatabaseRef | null): Task[] {
  const scope = database === null ? 'server' : 'database';
  const isHere = ({ scope: groupScope, inDatabase = database?.name }: Group): boolean =>
    groupScope === scope && inDatabase === database?.name;
  const requested = requests.filter((each) => each.database?.oid === database?.oid);
  const deferredGroups = database === null ? new Set() : deferred.groupsOf(database);
  const regular = context.groups.filter((group) => due.includes(group) || deferredGroups.has(group.name));
  return [
    ...regular.filter(isHere).map((group) => ({ group, parameters: [] })),
    ...requested.flatMap(({ group: name, parameters }) =>
      context.groups.filter((group) => group.name === name && isHere(group)).map((group) => ({ group, parameters })),
    ),
  ];
}

/** Separates groups in backoff: each attempt of a group that fails permanently logs an ERROR on the server. */
function splitByBackoff({ backoff }: PollRequest, tasks: readonly Task[], database: DatabaseRef | null) {
  const mayTry = ({ group }: Task): boolean => backoff.mayTry(groupKey(group, database));
  const resting = tasks.filter((task) => !mayTry(task));
  return { resting: resting.map(({ group }) => backedOffResult(group, database)), open: tasks.filter(mayTry) };
}

function backedOffResult(group: Group, database: DatabaseRef | null): GroupResult {
  return { group, database, outcome: 'backed-off', attempts: 0 };
}

function groupKey({ name }: Group, database: DatabaseRef | null): string {
  return `${database?.oid ?? ''}/${name}`;
}

/** Updates the backoff of groups. Requested groups have none: their context decides when to read them. */
function withBackoffUpdated({ backoff }: PollRequest, results: GroupResult[]): GroupResult[] {
  for (const { group, database, outcome } of results) {
    if (typeof outcome === 'string' || group.onRequest) continue;
    const key = groupKey(group, database);
    const kind = 'error' in outcome ? backoffKindOf(outcome.error) : undefined;
    if (kind) backoff.failed(key, kind);
    else backoff.succeeded(key);
  }
  return results;
}

/** Fails each group of a database without CONNECT once per backoff, without an attempt, which would log a FATAL. */
function deniedConnectResults(
  { backoff, connections, deferred }: PollRequest,
  tasks: readonly Task[],
  database: DatabaseRef,
): GroupResult[] {
  deferred.failed(database);
  const key = connectKey(database);
  if (!backoff.mayTry(key)) return tasks.map(({ group }) => backedOffResult(group, database));
  backoff.failed(key, 'group');
  const { server } = connections;
  const reason = `the role lacks CONNECT: GRANT CONNECT ON DATABASE "${database.name.replaceAll('"', '""')}" to it`;
  const error = new PostgresError('permission', { server, database: database.name }, { sqlstate: '42501', reason });
  return tasks.map(({ group }) => ({ group, database, outcome: { error }, attempts: 0 }));
}

function connectKey({ oid }: DatabaseRef): string {
  return `${oid}/CONNECT`;
}

async function readDatabase(request: OpenPoll, tasks: readonly Task[], database: DatabaseRef): Promise<GroupResult[]> {
  const { backoff, connections, deferred, signal } = request;
  const groups = tasks.flatMap(({ group }) => (group.onRequest ? [] : [group.name]));
  const key = String(database.oid);
  backoff.succeeded(connectKey(database));
  if (!backoff.mayTry(key)) {
    deferred.failed(database);
    return tasks.map(({ group }) => backedOffResult(group, database));
  }
  const { resting, open } = splitByBackoff(request, tasks, database);
  const reader = new TaskReader({ ...request, database }, open);
  if (signal.aborted) {
    deferred.missed(database, groups);
    return [...resting, ...reader.resultsWithFailure(outOfTime(connections.server, database.name, null))];
  }
  if (open.length === 0) return resting;
  try {
    await reader.read();
    backoff.succeeded(key);
    const { results } = reader;
    // The group that was running when the time ran out has failed by itself.
    if (signal.aborted && results.some(({ outcome }) => typeof outcome === 'object' && 'error' in outcome))
      deferred.missed(database, groups);
    else deferred.read(database);
    return withBackoffUpdated(request, [...resting, ...results]);
  } catch (error) {
    backoff.failed(key, 'database');
    if (signal.aborted) deferred.missed(database, groups);
    else deferred.failed(database);
    return [...resting, ...reader.resultsWithFailure(asPostgresError(error))];
  }
}

function gapsOf(group: string, database: DatabaseRef | null, { missing = [] }: Pick<Rows, 'missing'>): Gap[] {
  return missing.map(({ name, error }) => ({ group, database, columns: [name], error }));
}

function gapsOfResult({ group, database, outcome }: GroupResult): Gap[] {
  return typeof outcome === 'object' && 'rows' in outcome ? gapsOf(group.name, database, outcome.rows) : [];
}

/** Returns databases left by an interrupted DROP DATABASE. They accept no connection; each attempt would log a FATAL. */
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
