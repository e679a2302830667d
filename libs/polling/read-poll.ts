import pRetry from 'p-retry';
import type { DatabaseRef } from '@pgherald/events';
import {
  loadSql,
  PostgresError,
  readServerFacts,
  type PostgresErrorCode,
  type Rows,
  type ServerConnections,
  type ServerFacts,
  type Session,
} from '@pgherald/postgres';
import type { BoundedContext, Group } from './bounded-context.js';
import { bigintColumns } from './rows.js';
import type { DatabaseBackoff } from './database-backoff.js';

/** One statement of one group: what it returned, or why it did not. */
export interface GroupResult {
  readonly group: Group;
  readonly database: DatabaseRef | null;
  /** `absent`: this version has no such view. `backed-off`: the database failed before and rests. */
  readonly outcome: { readonly rows: Rows } | { readonly error: PostgresError } | 'absent' | 'backed-off';
  readonly attempts: number;
}

/** What a poll is to read, and within what. */
export interface PollRequest {
  readonly context: BoundedContext;
  readonly due: readonly Group[];
  readonly connections: ServerConnections;
  readonly backoff: DatabaseBackoff;
  isWatched(database: string): boolean;
  /** Ends the poll: its deadline has passed, or the process stops. */
  readonly signal: AbortSignal;
}

/** What a poll has read; without facts the server could not be asked, and nothing else was tried. */
export interface PollResult {
  readonly facts: ServerFacts | undefined;
  readonly watched: readonly DatabaseRef[];
  readonly results: readonly GroupResult[];
  readonly error: PostgresError | undefined;
  /** How often the server was asked for its facts. */
  readonly attempts: number;
}

const DATABASES_AT_ONCE = 4;
const RETRIES = 2;
/** After these the session is of no more use: the work goes on with a new one. */
const LOST: ReadonlySet<PostgresErrorCode> = new Set(['connection-lost', 'shutting-down', 'timeout']);

/** Reads the facts, then the groups of the server on one connection, then those of each database, four at once. */
export async function readPoll(request: PollRequest): Promise<PollResult> {
  const { due, connections, signal } = request;
  const server = due.filter(({ scope }) => scope === 'server');
  const perDatabase = due.filter(({ scope }) => scope === 'database');
  const results: GroupResult[] = [];
  let facts: ServerFacts | undefined;
  let attempts = 0;
  try {
    await retried(signal, (attempt) => {
      attempts = attempt;
      return connections.withSession(async (session) => {
        facts = await readServerFacts(session);
        results.length = 0;
        for (const group of server) results.push(await readGroup(request, session, group, null));
      });
    });
  } catch (error) {
    if (!facts) return { facts, watched: [], results: [], error: asPostgresError(error), attempts };
    results.push(...unread(server, results, asPostgresError(error), attempts, null));
  }
  const watched = watchedDatabases(request, facts);
  if (perDatabase.length > 0)
    await eachOf(
      watched,
      DATABASES_AT_ONCE,
      async (database) => void results.push(...(await readDatabase(request, perDatabase, database))),
    );
  return { facts, watched, results, error: undefined, attempts };
}

function watchedDatabases(request: PollRequest, facts: ServerFacts | undefined): DatabaseRef[] {
  const open = facts?.databases.filter(
    ({ isTemplate, allowsConnections, name }) => !isTemplate && allowsConnections && request.isWatched(name),
  );
  return (open ?? []).map(({ oid, name }) => ({ oid, name }));
}

async function readDatabase(
  request: PollRequest,
  groups: readonly Group[],
  database: DatabaseRef,
): Promise<GroupResult[]> {
  const { backoff, connections, signal } = request;
  if (!backoff.mayTry(database.oid))
    return groups.map((group) => ({ group, database, outcome: 'backed-off', attempts: 0 }));
  if (signal.aborted) return unread(groups, [], outOfTime(connections.server, database.name, null), 0, database);
  const results: GroupResult[] = [];
  let attempts = 0;
  try {
    await retried(signal, (attempt) => {
      attempts = attempt;
      return connections.withSession(async (session) => {
        results.length = 0;
        for (const group of groups) results.push(await readGroup(request, session, group, database));
      }, database.name);
    });
    backoff.succeeded(database.oid);
  } catch (error) {
    backoff.failed(database.oid);
    results.push(...unread(groups, results, asPostgresError(error), attempts, database));
  }
  return results;
}

/** A failure of the connection is thrown, one of the statement is the group's own result. */
async function readGroup(
  { context, signal }: PollRequest,
  session: Session,
  group: Group,
  database: DatabaseRef | null,
): Promise<GroupResult> {
  const statement = loadSql(context.sqlFolder, group.name).statementFor({ versionNum: session.versionNum });
  if (!statement) return { group, database, outcome: 'absent', attempts: 0 };
  let attempts = 0;
  try {
    const rows = await retried(
      signal,
      () => {
        if (signal.aborted) throw outOfTime(session.server, session.database, group.name);
        attempts += 1;
        return session.read(statement, [], { group: group.name, bigints: bigintColumns(group) });
      },
      isOfTheStatement,
    );
    return { group, database, outcome: { rows }, attempts };
  } catch (error) {
    const failure = asPostgresError(error);
    if (LOST.has(failure.code)) throw failure;
    return { group, database, outcome: { error: failure }, attempts };
  }
}

function unread(
  groups: readonly Group[],
  done: readonly GroupResult[],
  error: PostgresError,
  attempts: number,
  database: DatabaseRef | null,
): GroupResult[] {
  const rest = groups.filter((group) => !done.some((result) => result.group === group));
  return rest.map((group) => ({ group, database, outcome: { error }, attempts }));
}

function retried<T>(
  signal: AbortSignal,
  read: (attempt: number) => T | Promise<T>,
  mayHelp = (_: PostgresError) => true,
): Promise<T> {
  return pRetry(read, {
    retries: RETRIES,
    minTimeout: 100,
    randomize: true,
    shouldRetry: ({ error }) => error instanceof PostgresError && error.retryable && mayHelp(error) && !signal.aborted,
  });
}

function outOfTime(server: string, database: string, group: string | null): PostgresError {
  const reason = 'the poll had used up its time; raise pollTimeout or lower the number of databases';
  return new PostgresError('statement-timeout', { server, database, group }, { reason, retryable: false });
}

function isOfTheStatement({ code }: PostgresError): boolean {
  return !LOST.has(code);
}

/** Anything but a PostgresError is a fault of ours, and ends the poll. */
function asPostgresError(error: unknown): PostgresError {
  if (error instanceof PostgresError) return error;
  throw error;
}

async function eachOf<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}
