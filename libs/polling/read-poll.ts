import pRetry from 'p-retry';
import type { DatabaseRef, Wanted } from '@pgherald/events';
import {
  loadSql,
  PostgresError,
  readServerFacts,
  type PostgresErrorCode,
  type Rows,
  type ServerConnections,
  type ServerFacts,
  type SqlTarget,
  type Session,
} from '@pgherald/postgres';
import type { BoundedContext, Group } from './bounded-context.js';
import { bigintColumns } from './rows.js';
import { isCrowded } from './absent-server.js';
import type { DatabaseBackoff } from './database-backoff.js';
import type { LeftOut } from './left-out.js';

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
  /** What the context asked for at the poll before. */
  readonly wanted: readonly Wanted[];
  readonly connections: ServerConnections;
  readonly backoff: DatabaseBackoff;
  readonly leftOut: LeftOut;
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

/** A group to read, and the parameters of its statement. */
interface Task {
  readonly group: Group;
  readonly parameters: Wanted['parameters'];
}

const DATABASES_AT_ONCE = 4;
const RETRIES = 2;
/** After these the session is of no more use: the work goes on with a new one. */
const LOST: ReadonlySet<PostgresErrorCode> = new Set(['connection-lost', 'shutting-down', 'timeout']);

/**
 * Reads the facts and the groups of the server on one connection, then those of each database, four at once. All statements
 * of a connection are sent together and answered in their order.
 */
export async function readPoll(request: PollRequest): Promise<PollResult> {
  const { signal } = request;
  const server = tasksOf(request, null);
  const results: GroupResult[] = [];
  let facts: ServerFacts | undefined;
  let attempts = 0;
  try {
    await retried(signal, async (attempt) => {
      attempts = attempt;
      await withSession(request, undefined, async (session) => {
        results.length = 0;
        const [asked, ...answers] = await session.pipelined(() =>
          Promise.allSettled([readServerFacts(session), ...readAll(request, session, server, null)]),
        );
        facts = settled(asked);
        for (const answer of answers) results.push(settled(answer));
        for (const task of apart(server)) results.push(await readGroup(request, session, task, null));
        await refreshExtensions(session, server);
      });
    });
  } catch (error) {
    const { server: name, firstDatabase } = request.connections;
    const failure = signal.aborted ? outOfTime(name, firstDatabase, null) : asPostgresError(error);
    if (!facts) return { facts, watched: [], results: [], error: failure, attempts };
    results.push(...unread(server, results, failure, attempts, null));
  }
  const watched = watchedDatabases(request, facts);
  request.leftOut.keep(watched);
  const perDatabase = watched
    .map((database) => ({ database, tasks: tasksOf(request, database) }))
    .filter(({ tasks }) => tasks.length > 0);
  await eachOf(
    request.leftOut.inTurn(perDatabase),
    DATABASES_AT_ONCE,
    async ({ database, tasks }) => void results.push(...(await readDatabase(request, tasks, database))),
  );
  return { facts, watched, results, error: undefined, attempts };
}

/** What is to be read in a database, or of the server: what is due, what the poll before had no time for, and what was asked for. */
function tasksOf({ context, due, wanted, leftOut }: PollRequest, database: DatabaseRef | null): Task[] {
  const scope = database === null ? 'server' : 'database';
  const isHere = ({ scope: own, inDatabase = database?.name }: Group): boolean =>
    own === scope && inDatabase === database?.name;
  const asked = wanted.filter((each) => each.database?.oid === database?.oid);
  const owed = database === null ? new Set() : leftOut.groupsOf(database);
  const regular = context.groups.filter((group) => due.includes(group) || owed.has(group.name));
  return [
    ...regular.filter(isHere).map((group) => ({ group, parameters: [] })),
    ...asked.flatMap(({ group: name, parameters }) =>
      context.groups.filter((group) => group.name === name && isHere(group)).map((group) => ({ group, parameters })),
    ),
  ];
}

/** For the next poll: an extension may have been installed, or be of a new version. */
async function refreshExtensions(session: Session, tasks: readonly Task[]): Promise<void> {
  if (tasks.some(({ group }) => group.extension !== undefined)) await session.refreshExtensions();
}

/** When the time of the poll is used up, what is under way ends with the connection. */
function withSession(
  { connections, signal }: PollRequest,
  database: string | undefined,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  return connections.withSession(async (session) => {
    const end = (): void => session.end();
    signal.addEventListener('abort', end);
    try {
      await work(session);
    } finally {
      signal.removeEventListener('abort', end);
    }
  }, database);
}

function settled<T>(outcome: PromiseSettledResult<T>): T {
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

function watchedDatabases(request: PollRequest, facts: ServerFacts | undefined): DatabaseRef[] {
  const open = facts?.databases.filter(
    ({ isTemplate, allowsConnections, name }) => !isTemplate && allowsConnections && request.isWatched(name),
  );
  return (open ?? []).map(({ oid, name }) => ({ oid, name }));
}

async function readDatabase(
  request: PollRequest,
  tasks: readonly Task[],
  database: DatabaseRef,
): Promise<GroupResult[]> {
  const { backoff, connections, leftOut, signal } = request;
  const groups = tasks.flatMap(({ group }) => (group.onRequest ? [] : [group.name]));
  if (!backoff.mayTry(database.oid)) {
    leftOut.failed(database);
    return tasks.map(({ group }) => ({ group, database, outcome: 'backed-off', attempts: 0 }));
  }
  if (signal.aborted) {
    leftOut.missed(database, groups);
    return unread(tasks, [], outOfTime(connections.server, database.name, null), 0, database);
  }
  const results: GroupResult[] = [];
  let attempts = 0;
  try {
    await retried(signal, async (attempt) => {
      attempts = attempt;
      await withSession(request, database.name, async (session) => {
        results.length = 0;
        const answers = await session.pipelined(() => Promise.allSettled(readAll(request, session, tasks, database)));
        for (const answer of answers) results.push(settled(answer));
        for (const task of apart(tasks)) results.push(await readGroup(request, session, task, database));
        await refreshExtensions(session, tasks);
      });
    });
    backoff.succeeded(database.oid);
    // What was under way when the time was used up has failed as a group of its own.
    if (signal.aborted && results.some(({ outcome }) => typeof outcome === 'object' && 'error' in outcome))
      leftOut.missed(database, groups);
    else leftOut.read(database);
  } catch (error) {
    backoff.failed(database.oid);
    if (signal.aborted) leftOut.missed(database, groups);
    else leftOut.failed(database);
    results.push(...unread(tasks, results, asPostgresError(error), attempts, database));
  }
  return results;
}

/** What has the connection for itself: it comes behind the statements that are sent together. */
function apart(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ group }) => group.read !== undefined);
}

/** Groups that share a statement share its one answer. */
function readAll(
  request: PollRequest,
  session: Session,
  tasks: readonly Task[],
  database: DatabaseRef | null,
): Promise<GroupResult>[] {
  const answers = new Map<string, Promise<GroupResult>>();
  return tasks
    .filter(({ group }) => group.read === undefined)
    .map((task) => {
      const { group } = task;
      if (group.onRequest) return readGroup(request, session, task, database);
      const stem = group.from ?? group.name;
      const shared = answers.get(stem);
      if (shared) return shared.then((result) => ({ ...result, group, attempts: 0 }));
      const answer = readGroup(request, session, task, database);
      answers.set(stem, answer);
      return answer;
    });
}

/** A failure of the connection is thrown, one of the statement is the group's own result. */
async function readGroup(
  { context, signal, connections }: PollRequest,
  session: Session,
  { group, parameters }: Task,
  database: DatabaseRef | null,
): Promise<GroupResult> {
  const target = session.sqlTarget(group.extension);
  if (!target) return { group, database, outcome: { error: extensionMissing(session, group) }, attempts: 0 };
  const read = group.read ?? readerOf(context, group, target);
  if (!read) return { group, database, outcome: 'absent', attempts: 0 };
  let attempts = 0;
  try {
    const rows = await retried(
      signal,
      () => {
        attempts += 1;
        return read(session, parameters, connections);
      },
      isOfTheStatement,
    );
    return { group, database, outcome: { rows }, attempts };
  } catch (error) {
    const failure = signal.aborted ? outOfTime(session.server, session.database, group.name) : asPostgresError(error);
    if (LOST.has(failure.code)) throw failure;
    const isNotLoaded = group.extension !== undefined && failure.sqlstate === NOT_LOADED;
    return {
      group,
      database,
      outcome: { error: isNotLoaded ? extensionMissing(session, group, NOT_LOADED) : failure },
      attempts,
    };
  }
}

/** Undefined when this version has no such view. */
function readerOf({ sqlFolder }: BoundedContext, group: Group, target: SqlTarget): Group['read'] {
  const statement = loadSql(sqlFolder, group.from ?? group.name).statementFor(target);
  const options = { group: group.name, bigints: bigintColumns(group) };
  return statement && ((session, parameters) => session.read(statement, parameters, options));
}

/** `object_not_in_prerequisite_state`: what an extension says whose library was not loaded at the start of the server. */
const NOT_LOADED = '55000';

function extensionMissing({ server, database }: Session, { name, extension }: Group, sqlstate?: string): PostgresError {
  const reason = sqlstate
    ? `${extension} is not loaded: name it in shared_preload_libraries and restart the server`
    : `${extension} is not installed in this database: CREATE EXTENSION ${extension}`;
  return new PostgresError(
    'extension-missing',
    { server, database, group: name },
    { reason, ...(sqlstate && { sqlstate }) },
  );
}

function unread(
  tasks: readonly Task[],
  done: readonly GroupResult[],
  error: PostgresError,
  attempts: number,
  database: DatabaseRef | null,
): GroupResult[] {
  const rest = tasks.filter(({ group }) => !done.some((result) => result.group === group));
  return rest.map(({ group }) => ({ group, database, outcome: { error }, attempts }));
}

/** What succeeds at once, as nearly all does, is spared the cost of setting up retries. */
async function retried<T>(
  signal: AbortSignal,
  read: (attempt: number) => Promise<T>,
  mayHelp = (_: PostgresError) => true,
): Promise<T> {
  const first = read(1);
  try {
    return await first;
  } catch {
    return pRetry((attempt) => (attempt === 1 ? first : read(attempt)), {
      retries: RETRIES,
      minTimeout: 100,
      randomize: true,
      shouldRetry: ({ error }) =>
        error instanceof PostgresError && error.retryable && !isCrowded(error) && mayHelp(error) && !signal.aborted,
    });
  }
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
