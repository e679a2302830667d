import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { give, reachableFolder, serverAccount } from './account.js';
import { cloneData, follow } from './clone-standby.js';
import { clearStale, copyTemplate, initialize, isInitialized } from './data-directory.js';
import { EmbeddedError } from './embedded-error.js';
import { nativePackage, platformPackage, type NativePackage } from './native-package.js';
import { freePort, Postmaster, type ExitStatus } from './postmaster.js';

export interface ServerCertificate {
  readonly certificate: string;
  readonly key: string;
}

export interface EmbeddedPostgresOptions {
  /** Folder with data, port and password between runs. Callers must lock it: one process at a time. */
  readonly folder: string;
  /** npm package with the programs; by default PostgreSQL 18 for this platform. */
  readonly packageName?: string;
  readonly settings?: Readonly<Record<string, string | number>>;
  readonly primary?: EmbeddedPostgres;
  /** `application_name` and slot of a standby. */
  readonly name?: string;
  /** Password of the superuser `postgres`; by default a random one, kept in the folder. */
  readonly password?: string;
  /** Stopped data directory to copy instead of running initdb; it must have the given password. */
  readonly template?: string;
  readonly tls?: ServerCertificate;
  /** Directory (short, existing, reachable) for a Unix socket. */
  readonly socketFolder?: string;
}

const START_ATTEMPTS = 5;
const LEFTOVER_ATTEMPTS = 200;

/** A PostgreSQL server from npm that ends with this process at the latest. Stop a standby before its primary. */
export class EmbeddedPostgres {
  /** Actual data directory; as root it may be in /var/tmp. */
  readonly folder: string;
  readonly password: string;
  /** TCP port on 127.0.0.1; kept over restarts if it is free. */
  port = 0;
  readonly #account = serverAccount();
  readonly #native: NativePackage;
  #postmaster: Postmaster | undefined;

  constructor(private readonly options: EmbeddedPostgresOptions) {
    this.folder = reachableFolder(options.folder, this.#account);
    this.#native = nativePackage(options.packageName ?? platformPackage, this.#account, this.folder);
    this.password = options.primary?.password ?? options.password ?? this.#keptPassword();
  }

  get major(): number {
    return this.#native.major;
  }

  get data(): string {
    return join(this.folder, 'data');
  }

  get log(): string {
    return this.#postmaster?.log ?? '';
  }

  get exited(): Promise<ExitStatus | undefined> {
    return this.#postmaster?.exited ?? Promise.resolve(undefined);
  }

  /** Prepares the data directory if necessary, and resolves when the server accepts connections. @throws EmbeddedError */
  async start(): Promise<this> {
    await this.#prepareData();
    await clearStale(this.data);
    const portFile = join(this.folder, 'port');
    let wanted = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
    for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
      this.port = wanted || (await freePort());
      if (await this.#launch()) {
        writeFileSync(portFile, String(this.port));
        return this;
      }
      wanted = 0;
      if (!/Address already in use/.test(this.log)) break;
    }
    const fatal =
      this.log.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? 'it ended without a message';
    throw new EmbeddedError('start', `PostgreSQL did not start in ${this.data}: ${fatal}`);
  }

  async stop(): Promise<void> {
    await this.#postmaster?.stop();
  }

  kill(signal: NodeJS.Signals): void {
    this.#postmaster?.kill(signal);
  }

  url(database = 'postgres', user = 'postgres', password = this.password): string {
    const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
    return `postgres://${login}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  async client(database = 'postgres'): Promise<pg.Client> {
    const { port, password } = this;
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database, ssl: false });
    // Without a listener a lost connection would end the process; the next query fails anyway.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Repeats the launch while processes of a killed server still hold its shared memory. */
  async #launch(): Promise<boolean> {
    for (let attempt = 0; attempt < LEFTOVER_ATTEMPTS; attempt++) {
      const program = join(this.#native.folder, 'bin/postgres');
      this.#postmaster = new Postmaster(program, this.data, this.#settings(), this.#account);
      if (await this.#postmaster.ready) return true;
      if (!/pre-existing shared memory block|lock file .* already exists/.test(this.log)) return false;
      await sleep(25);
    }
    return false;
  }

  async #prepareData(): Promise<void> {
    const { primary, template, name = 'standby' } = this.options;
    if (primary) {
      if (!isInitialized(this.data)) {
        const db = await primary.client();
        try {
          await cloneData(db, this.major, primary.data, this.data, name);
        } finally {
          await db.end();
        }
      }
      if (existsSync(join(this.data, 'standby.signal'))) follow(this.data, primary, name);
      give(this.data, this.#account);
    } else if (template) copyTemplate(template, this.data, this.#account);
    else initialize(this.data, this.#native, this.#account, this.password);
  }

  #settings(): Record<string, string | number> {
    const { socketFolder, tls, settings } = this.options;
    if (socketFolder && this.#account) give(socketFolder, this.#account);
    return {
      listen_addresses: '127.0.0.1',
      port: this.port,
      unix_socket_directories: socketFolder ?? '',
      dynamic_shared_memory_type: 'mmap', // the default needs a /dev/shm that small containers do not have
      log_destination: 'stderr',
      logging_collector: 'off',
      lc_messages: 'C',
      wal_sender_timeout: '10s',
      ...(tls && this.#tlsSettings(tls)),
      ...settings,
    };
  }

  #tlsSettings(tls: ServerCertificate): Record<string, string> {
    const folder = join(this.folder, 'tls');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'server.crt'), tls.certificate);
    writeFileSync(join(folder, 'server.key'), tls.key);
    chmodSync(join(folder, 'server.key'), 0o600);
    give(folder, this.#account);
    return { ssl: 'on', ssl_cert_file: join(folder, 'server.crt'), ssl_key_file: join(folder, 'server.key') };
  }

  #keptPassword(): string {
    const file = join(this.folder, 'password');
    if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
    return readFileSync(file, 'utf8');
  }
}
