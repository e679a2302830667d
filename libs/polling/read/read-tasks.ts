import pRetry from 'p-retry';
import type { DatabaseRef, ReadingRequest } from '@pgherald/events';
import {
  loadSql,
  PostgresError,
  type PostgresErrorCode,
  type Rows,
  type ServerConnections,
  type Session,
  type SqlTarget,
} from '@pgherald/postgres';
import { isOutOfConnections } from '../targets/server-backoff.js';
import type { BoundedContext, Group } from '../bounded-context.js';
import { bigintColumns } from './rows.js';

export interface GroupResult {
  readonly group: Group;
  readonly database: DatabaseRef | null;
  /** `absent`: this version has no such view. `backed-off`: the group failed before and is not tried yet. */
  readonly outcome: { readonly rows: Rows } | { readonly error: PostgresError } | 'absent' | 'backed-off';
  readonly attempts: number;
}

export interface Task {
  readonly group: Group;
  readonly parameters: ReadingRequest['parameters'];
}

export interface Place {
  readonly context: BoundedContext;
  readonly connections: ServerConnections;
  /** Null for groups of the server, which are read in the first database. */
  readonly database: DatabaseRef | null;
  /** Ends the poll: its deadline has passed, or the process stops. */
  readonly signal: AbortSignal;
  /** Sessions in use, which end when the time of the poll runs out. */
  readonly sessions: Set<Session>;
}

const RETRIES = 2;
/** Failures after which the work continues in a new session. */
const LOST: ReadonlySet<PostgresErrorCode> = new Set(['connection-lost', 'shutting-down', 'timeout']);

/**
 * Reads tasks of one database. All statements of a connection are sent together and answered in order. When a connection
 * breaks, unanswered tasks are read again on a new one; a task that breaks two connections has failed.
 */
export class TaskReader {
  attempts = 0;
  readonly #results = new Map<Task, GroupResult>();
  /** The task at which the last connection broke. */
  #suspect: Task | undefined;

  constructor(
    private readonly place: Place,
    private readonly tasks: readonly Task[],
  ) {}

  /** Tasks that were read or failed by themselves, in order. */
  get results(): GroupResult[] {
    return this.tasks.flatMap((task) => this.#results.get(task) ?? []);
  }

  /**
   * @param readFirst runs before the tasks on each connection; when it fails, so do the tasks. After it, all tasks are read
   * again, because the server may have crashed since the connection before.
   */
  read(readFirst?: (session: Session) => Promise<unknown>): Promise<void> {
    const { connections, database, signal, sessions } = this.place;
    return withRetries(signal, async (attempt) => {
      this.attempts = attempt;
      await withSession(connections, database?.name, sessions, (session) => this.#readOn(session, readFirst));
    });
  }

  /** Returns the results, with this error for every task that was not read. */
  resultsWithFailure(error: PostgresError): GroupResult[] {
    return this.tasks.map((task) => this.#results.get(task) ?? this.#failure(task, error));
  }

  #failure({ group }: Task, error: PostgresError): GroupResult {
    return { group, database: this.place.database, outcome: { error }, attempts: this.attempts };
  }

  async #readOn(session: Session, readFirst?: (session: Session) => Promise<unknown>): Promise<void> {
    const open = this.tasks.filter((task) => !this.#results.has(task) || (readFirst && !this.#hasFailed(task)));
    const together = open.filter(({ group }) => group.read === undefined);
    const [first, ...answers] = await session.pipelined(() =>
      Promise.allSettled([readFirst?.(session), ...readTogether(this.place, session, together)]),
    );
    if (first?.status === 'rejected') throw first.reason;
    for (const task of open) this.#results.delete(task);
    for (const [index, answer] of answers.entries()) this.#keep(together[index] as Task, answer);
    for (const task of open.filter(({ group }) => group.read !== undefined)) {
      const [answer] = await Promise.allSettled([readGroup(this.place, session, task)]);
      this.#keep(task, answer);
    }
    // An extension may have been installed or updated by the next poll.
    if (this.tasks.some(({ group }) => group.extension !== undefined)) await session.refreshExtensions();
  }

  #hasFailed(task: Task): boolean {
    const outcome = this.#results.get(task)?.outcome;
    return typeof outcome === 'object' && 'error' in outcome;
  }

  #keep(task: Task, answer: Answer): void {
    if (answer.status === 'fulfilled') {
      this.#results.set(task, answer.value);
      return;
    }
    const error = asPostgresError(answer.reason);
    if (this.#suspect === task) this.#results.set(task, this.#failure(task, error));
    this.#suspect = task;
    throw error;
  }
}

type Answer = PromiseSettledResult<GroupResult>;

function withSession(
  connections: ServerConnections,
  database: string | undefined,
  sessions: Set<Session>,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  return connections.withSession(async (session) => {
    sessions.add(session);
    try {
      await work(session);
    } finally {
      sessions.delete(session);
    }
  }, database);
}

/** Sends each statement once: groups that share a statement share its answer. */
function readTogether(place: Place, session: Session, tasks: readonly Task[]): Promise<GroupResult>[] {
  const answers = new Map<string, Promise<GroupResult>>();
  return tasks.map((task) => {
    const { group } = task;
    if (group.onRequest) return readGroup(place, session, task);
    const stem = group.from ?? group.name;
    const shared = answers.get(stem);
    if (shared) return shared.then((result) => ({ ...result, group, attempts: 0 }));
    const answer = readGroup(place, session, task);
    answers.set(stem, answer);
    return answer;
  });
}

/** Returns failures of the statement as the group's result; throws failures of the connection. */
async function readGroup(
  { context, signal, connections, database }: Place,
  session: Session,
  { group, parameters }: Task,
): Promise<GroupResult> {
  const target = session.sqlTarget(group.extension);
  if (!target) return { group, database, outcome: { error: extensionMissing(session, group) }, attempts: 0 };
  const read = group.read ?? readerOf(context, group, target);
  if (!read) return { group, database, outcome: 'absent', attempts: 0 };
  let attempts = 0;
  try {
    const rows = await withRetries(
      signal,
      () => {
        attempts += 1;
        return read(session, parameters, connections);
      },
      ({ code }) => !LOST.has(code),
    );
    return { group, database, outcome: { rows }, attempts };
  } catch (error) {
    const failure = signal.aborted ? outOfTime(session.server, session.database, group.name) : asPostgresError(error);
    if (LOST.has(failure.code)) throw failure;
    const isNotLoaded = group.extension !== undefined && failure.sqlstate === NOT_LOADED;
    const reason = isNotLoaded ? extensionMissing(session, group, NOT_LOADED) : failure;
    return { group, database, outcome: { error: reason }, attempts };
  }
}

/** Returns undefined if this version has no such view. */
function readerOf({ sqlFolder }: BoundedContext, group: Group, target: SqlTarget): Group['read'] {
  const statement = loadSql(sqlFolder, group.from ?? group.name).statementFor(target);
  const options = { group: group.name, bigints: bigintColumns(group) };
  return statement && ((session, parameters) => session.read(statement, parameters, options));
}

/** `object_not_in_prerequisite_state`: the library of an extension is not in `shared_preload_libraries`. */
const NOT_LOADED = '55000';

function extensionMissing({ server, database }: Session, { name, extension }: Group, sqlstate?: string): PostgresError {
  const reason = sqlstate
    ? `${extension} is not loaded: name it in shared_preload_libraries and restart the server`
    : `${extension} is not installed in this database: CREATE EXTENSION ${extension}`;
  const place = { server, database, group: name };
  return new PostgresError('extension-missing', place, { reason, sqlstate: sqlstate ?? null });
}

/** Sets up retries only after a failure, because nearly every read succeeds at once. */
async function withRetries<T>(
  signal: AbortSignal,
  read: (attempt: number) => Promise<T>,
  isWorthRetry = (_: PostgresError) => true,
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
        error instanceof PostgresError && mayPassSoon(error) && isWorthRetry(error) && !signal.aborted,
    });
  }
}

/** Returns false for lock timeouts: the lock is held for long, and each attempt logs an ERROR on the server. */
function mayPassSoon(error: PostgresError): boolean {
  return error.retryable && !isOutOfConnections(error) && error.code !== 'lock-timeout';
}

export function outOfTime(server: string, database: string, group: string | null): PostgresError {
  const reason = 'the poll had used up its time; raise pollTimeout or lower the number of databases';
  return new PostgresError('statement-timeout', { server, database, group }, { reason, retryable: false });
}

/** Rethrows anything but a PostgresError: it is a fault of pgherald and ends the poll. */
export function asPostgresError(error: unknown): PostgresError {
  if (error instanceof PostgresError) return error;
  throw error;
}
