// Polls of a context onto the embedded log, each followed by one turn of the floor, so that both see the same machine. The floor is
// a bare `pg` loop that sends the statements of a full poll: no poll can be faster.
import { openEmbeddedLog, type Transaction, TYPE_HEADER } from '@pgherald/event-log';
import { EventCodec, type EventMap, type EventName, EVENTS } from '@pgherald/events';
import { type BoundedContext, configuredTargets, Polling, pollingSettings, targetSettings } from '@pgherald/polling';
import { loadSql, sqlFolder } from '@pgherald/postgres';
import { createLogger, StatusBoard } from '@pgherald/telemetry';
import { type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import { type Cost, stopwatch, typicalCost } from './figures.ts';

/** Connections of the floor that send statements at the same time. */
const CONCURRENCY = 4;
/** A transaction with fewer records is not that of a poll: the scraper starts, or a setting was read. */
const FEWEST_RECORDS = 5;
const POSTGRES_SQL = sqlFolder(fileURLToPath(new URL('.', import.meta.resolve('@pgherald/postgres'))));

const codec = new EventCodec();

export interface PollOptions {
  readonly context: BoundedContext;
  readonly url: string;
  /** Polls that are not counted, until V8 has compiled what each poll runs. */
  readonly warmUp?: number;
  readonly polls: number;
  readonly floor?: Floor;
  readonly maxConnections?: number | undefined;
  readonly pollTimeoutMs?: number;
  /** Called with the transaction of each poll and the number of polls so far, warm-up included. */
  readonly onTransaction?: (transaction: Transaction, count: number) => void;
}

export interface Floor {
  /** Sends all statements of one poll, prepared, with rows as arrays. */
  poll(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Polls one server and returns what a poll and a turn of the floor cost. A poll lasts from its first session to the end of its
 * transaction. All groups are due at each poll.
 */
export async function pollBesideFloor({
  context,
  url,
  warmUp = 0,
  polls,
  floor,
  maxConnections = 10,
  pollTimeoutMs = 60_000,
  onTransaction = () => undefined,
}: PollOptions): Promise<{ readonly poll: Cost; readonly floor: Cost }> {
  const logger = createLogger({ level: 'error' });
  const folder = temporaryFolder();
  const log = await openEmbeddedLog({ directory: folder.path, logger });
  const { promise: done, resolve: finish, reject: onFailure } = Promise.withResolvers<void>();
  const pollCosts: Cost[] = [];
  const floorCosts: Cost[] = [];
  let stop: (() => Cost) | undefined;
  const append = async (transaction: Transaction) => {
    await log.append(transaction);
    if (!stop || transaction.records.length < FEWEST_RECORDS) return;
    pollCosts.push(stop());
    stop = undefined;
    onTransaction(transaction, pollCosts.length);
    const stopFloor = stopwatch();
    await floor?.poll();
    floorCosts.push(stopFloor());
    if (pollCosts.length === warmUp + polls) finish();
  };
  const settings = z.object(pollingSettings).parse({ interval: '1ms', maxConnections, statementTimeout: '30s' });
  const targets = configuredTargets([targetSettings.parse({ name: 'bench', url })], {
    settings,
    applicationName: 'pgherald',
    environment: {},
    logger,
  }).map((target) => ({
    ...target,
    connections: intercept(target.connections, (name) => {
      if (name === 'withSession') stop ??= stopwatch();
    }),
  }));
  const polling = new Polling({
    contexts: [{ ...context, groups: context.groups.map(({ everyMs: _, ...group }) => group) }],
    targets,
    log: intercept(log, (name) => (name === 'append' ? append : undefined)),
    name: 'bench',
    codec,
    prefix: 'pgherald',
    version: '0.0.0-bench',
    pollTimeoutMs,
    logger,
    board: new StatusBoard(),
    onFailure,
  });
  await polling.onApplicationBootstrap();
  await done;
  await polling.beforeApplicationShutdown();
  await log.close();
  folder.remove();
  return {
    poll: typicalCost(pollCosts.slice(warmUp, warmUp + polls)),
    floor: typicalCost(floorCosts.slice(warmUp, warmUp + polls)),
  };
}

/** Returns the event of a type in the transaction of a poll. */
export function eventIn<T extends EventName>({ records }: Transaction, type: T): EventMap[T] {
  const record = records.find(({ headers }) => headers[TYPE_HEADER] === EVENTS[type].type);
  if (record === undefined) throw new Error(`the transaction has no ${type}`);
  return codec.decode(record.value).event as EventMap[T];
}

/** Connects to each database. */
export async function openFloor(
  postgres: StartedPostgres,
  databases: readonly string[],
  { sqlFolder: folder, groups }: BoundedContext,
): Promise<Floor> {
  const clients = await Promise.all(databases.map((database) => connect(postgres.url(database))));
  const [first] = clients;
  if (first === undefined) throw new Error('the floor needs a database');
  const versionNum = await versionOf(first);
  const prepare = (sql: string, stem: string) => {
    const statement = loadSql(sql, stem).statementFor({ versionNum });
    return statement ? [{ ...statement, rowMode: 'array' as const }] : [];
  };
  const statementsOf = (scope: 'server' | 'database') => {
    const stems = groups.filter((group) => group.scope === scope).map(({ name, from }) => from ?? name);
    return [...new Set(stems)].flatMap((stem) => prepare(folder, stem));
  };
  const ofServer = [...prepare(POSTGRES_SQL, 'server-facts'), ...statementsOf('server')];
  const ofDatabase = statementsOf('database');
  return {
    poll: async () => {
      for (const statement of ofServer) await first.query(statement);
      const queue = clients.values();
      const work = async () => {
        for (const client of queue) for (const statement of ofDatabase) await client.query(statement);
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, work));
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.end()));
    },
  };
}

/** Opens a session with those settings of ours that change how long a statement takes. */
async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`SET jit = off; SET search_path = pg_catalog, pg_temp; SET default_transaction_read_only = on`);
  return client;
}

async function versionOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num);
}

/** The same object, with the hook called before each property is read; what the hook returns replaces the property. */
function intercept<T extends object>(object: T, hook: (name: string | symbol) => unknown): T {
  return new Proxy(object, {
    get: (target, name): unknown => {
      const value: unknown = hook(name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
