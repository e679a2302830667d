import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
import { platformPackage, publish } from './native-package.js';

export type Major = 13 | 14 | 15 | 16 | 17 | 18;

export interface StartPostgresOptions {
  readonly major?: Major;
  readonly standby?: boolean;
  readonly settings?: EmbeddedPostgresOptions['settings'];
  readonly tls?: EmbeddedPostgresOptions['tls'];
  readonly socket?: boolean;
  /** Whether to use a distinct system identifier (0.4 s slower); otherwise all servers of a version share one. */
  readonly ownIdentity?: boolean;
}

export interface StartedPostgres {
  readonly primary: EmbeddedPostgres;
  readonly standby: EmbeddedPostgres | null;
  readonly port: number;
  readonly socketFolder: string | null;
  /** URL of the primary for `monitor` (pg_monitor), `plain` (no grants) or `postgres`. */
  url(database?: string, user?: 'monitor' | 'plain' | 'postgres'): string;
  /** A superuser's session on the primary, which `stop` closes. */
  client(database?: string): Promise<pg.Client>;
  stop(): Promise<void>;
}

export const SPEC_PASSWORD = 'spec-password';

const SETTINGS = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
  wal_level: 'logical',
  track_io_timing: 'on',
  track_functions: 'all',
  max_connections: 60,
  shared_buffers: '16MB',
  fsync: 'off',
  full_page_writes: 'off',
  max_slot_wal_keep_size: '256MB',
};

const RECIPE = `
  CREATE ROLE monitor LOGIN PASSWORD '${SPEC_PASSWORD}' IN ROLE pg_monitor;
  CREATE ROLE plain LOGIN PASSWORD '${SPEC_PASSWORD}';
  CREATE EXTENSION pg_stat_statements;`;

/** Whether the programs of a major version are installed. 18 and 13 always are, others with `npm run test:versions`. */
export function isInstalled(major: Major): boolean {
  try {
    createRequire(import.meta.url).resolve(packageOf(major));
    return true;
  } catch {
    return false;
  }
}

/** Starts PostgreSQL for a spec in about 0.2 s, or 0.5 s with a standby. */
export async function startPostgres(options: StartPostgresOptions = {}): Promise<StartedPostgres> {
  const { major = 18, ownIdentity = false } = options;
  const folder = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
  chmodSync(folder, 0o711);
  const socketFolder = options.socket ? join(folder, 'socket') : null;
  if (socketFolder) mkdirSync(socketFolder);
  const primary = new EmbeddedPostgres({
    folder: join(folder, 'primary'),
    packageName: packageOf(major),
    password: SPEC_PASSWORD,
    settings: { ...SETTINGS, ...options.settings },
    ...(!ownIdentity && { template: await template(major) }),
    ...(options.tls && { tls: options.tls }),
    ...(socketFolder && { socketFolder }),
  });
  await primary.start();
  if (ownIdentity) await runRecipe(primary);
  const standby = options.standby
    ? await new EmbeddedPostgres({
        folder: join(folder, 'standby'),
        packageName: packageOf(major),
        primary,
        name: 'standby1',
        settings: { ...SETTINGS, ...options.settings },
      }).start()
    : null;
  const clients: pg.Client[] = [];
  return {
    primary,
    standby,
    socketFolder,
    get port() {
      return primary.port;
    },
    url: (database, user = 'monitor') => primary.url(database, user),
    client: async (database) => {
      const client = await primary.client(database);
      clients.push(client);
      return client;
    },
    stop: async () => {
      await Promise.all(clients.map((client) => client.end()));
      await standby?.stop();
      await primary.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const packageOf = (major: Major) => (major === 18 ? platformPackage : `postgresql-${major}`);

async function runRecipe(server: EmbeddedPostgres): Promise<void> {
  const db = await server.client();
  try {
    await db.query(RECIPE);
  } finally {
    await db.end();
  }
}

/** Returns a stopped data directory with the roles, created once per machine and user. Parallel creation is safe. */
async function template(major: Major): Promise<string> {
  const cache = join(tmpdir(), `pgherald-spec-templates-${userInfo().uid}`);
  const digest = createHash('sha256').update(RECIPE).digest('hex').slice(0, 12);
  const place = join(cache, `${packageVersion(major)}-${digest}`);
  if (!existsSync(place)) {
    mkdirSync(cache, { recursive: true, mode: 0o711 });
    const unfinished = mkdtempSync(join(cache, 'unfinished-'));
    chmodSync(unfinished, 0o711);
    const options = { folder: unfinished, packageName: packageOf(major), password: SPEC_PASSWORD, settings: SETTINGS };
    const server = await new EmbeddedPostgres(options).start();
    await runRecipe(server);
    await server.stop();
    publish(unfinished, place);
  }
  return join(place, 'data');
}

function packageVersion(major: Major): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(packageOf(major));
  return (require(join(entry, '../../package.json')) as { version: string }).version;
}
