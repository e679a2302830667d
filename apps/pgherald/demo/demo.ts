import { join } from 'node:path';
import { EmbeddedPostgres } from '@pgherald/postgres/embedded';
import { targetSettings, type TargetSettings } from '@pgherald/polling';
import type { Logger } from '@pgherald/telemetry';
import { DemoLoad } from './load.js';
import { prepareShop } from './shop.js';

const SETTINGS = {
  wal_level: 'logical',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
  track_io_timing: 'on',
  track_functions: 'all',
  max_connections: 60,
  hot_standby_feedback: 'on',
  max_slot_wal_keep_size: '256MB',
  wal_sender_timeout: '10s',
  // Makes the demo's table bloat within minutes.
  autovacuum_naptime: '60s',
  work_mem: '1MB',
  max_wal_size: '256MB',
};

/** A primary with a standby and a load, for trying pgherald without a server. */
export class Demo {
  readonly #primary: EmbeddedPostgres;
  #standby: EmbeddedPostgres | undefined;
  #load: DemoLoad | undefined;

  constructor(
    private readonly folder: string,
    private readonly logger: Logger,
  ) {
    this.#primary = new EmbeddedPostgres({ folder: join(folder, 'primary'), settings: SETTINGS });
  }

  /** Folder of the primary; as root it may be outside of the given folder. */
  get place(): string {
    return this.#primary.folder;
  }

  async start(): Promise<TargetSettings[]> {
    await this.#primary.start();
    await prepareShop(this.#primary);
    this.#standby = new EmbeddedPostgres({
      folder: join(this.folder, 'standby'),
      settings: SETTINGS,
      primary: this.#primary,
      name: 'standby',
    });
    await this.#standby.start();
    this.#load = new DemoLoad(this.#primary, this.#standby, this.logger);
    this.#load.start();
    const target = (name: string, server: EmbeddedPostgres): TargetSettings =>
      targetSettings.parse({ name, cluster: 'demo', url: server.url('shop', 'pgherald') });
    return [target('demo-primary', this.#primary), target('demo-standby', this.#standby)];
  }

  /** Stops load and servers, the standby first, because a primary waits for it. */
  async stop(): Promise<void> {
    await this.#load?.stop();
    await this.#standby?.stop();
    await this.#primary.stop();
  }
}
