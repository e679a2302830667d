import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventMap } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  eventually,
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { replicationMonitoring, replicationMonitoringSettings } from './index.js';

const MAJORS = ([13, 18] as const).filter(isInstalled);
const LIMITS = replicationMonitoringSettings.parse({ maxLag: '1s', lagUnknownAfter: '1s', maxLagSize: '10GiB' });
type Lag = EventMap['ReplicationLagAssessed']['standbys'][number];

describe.each(MAJORS)('an archive of PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  const archive = join(folder.path, 'archive');
  let postgres: StartedPostgres;
  let primary: Client;
  let standby: Client;
  let watching: Watching | undefined;

  const alter = async (client: Client, setting: string, value: string): Promise<void> => {
    await client.query(`ALTER SYSTEM SET ${setting} = '${value}'`);
    await client.query('SELECT pg_reload_conf()');
  };
  const write = () => primary.query("SELECT pg_logical_emit_message(true, 'spec', repeat('x', 1000))");
  const watchOnly = async (...names: readonly ('one' | 'two')[]): Promise<Watching> => {
    const urls = { one: postgres.url(), two: postgres.standby?.url('postgres', 'monitor') ?? '' };
    const directory = join(folder.path, names.join('-'));
    mkdirSync(directory);
    const targets = names.map((name) => ({ name, cluster: 'shop', url: urls[name] }));
    return (watching = await watch({ context: replicationMonitoring.create(LIMITS), targets, directory }));
  };
  const lagIs = (what: string, fits: (lag: Lag) => boolean) =>
    eventually(`the lag is ${what}`, async () => {
      const events = (await watching?.all('ReplicationLagAssessed')) ?? [];
      return events
        .flatMap(({ standbys }) => standbys.filter((each) => each.standby === 'two'))
        .slice(-1)
        .some(fits);
    });
  /** Of the last reading of the primary. */
  const archivedAge = async () =>
    (await watching?.all('WalPositionMeasured'))?.filter(({ meta }) => meta.server.name === 'one').at(-1)?.rows[0]
      ?.lastArchivedAgeSeconds;

  beforeAll(async () => {
    mkdirSync(archive);
    for (const path of [folder.path, archive]) chmodSync(path, 0o777);
    const settings = {
      archive_mode: 'on',
      restore_command: `cp ${archive}/%f %p`,
      wal_retrieve_retry_interval: '200ms',
    };
    postgres = await startPostgres({ major, standby: true, settings });
    primary = await postgres.client();
    standby = (await postgres.standby?.client()) as Client;
    await alter(primary, 'archive_command', `cp %p ${archive}/%f`);
    await alter(standby, 'primary_slot_name', '');
    await alter(standby, 'primary_conninfo', '');
    await eventually('no receiver', async () => {
      const { rowCount } = await standby.query('SELECT FROM pg_stat_wal_receiver');
      return rowCount === 0;
    });
  });
  afterEach(async () => {
    await watching?.stop();
    watching = undefined;
  });
  afterAll(async () => {
    await standby.end();
    await postgres.stop();
    folder.remove();
  });

  it('that is the only source of a standby gives a known lag if the primary is watched', async () => {
    const both = await watchOnly('one', 'two');
    await write();
    await lagIs(
      'over the limit',
      ({ state, atLeastSeconds, bytes }) => state === 'behind' && (atLeastSeconds ?? 0) > 1 && bytes !== null,
    );
    await both.first('ReplicationLagIncreased', ({ standby: name }) => name === 'two');
    await primary.query('SELECT pg_switch_wal()');
    await lagIs('nothing', ({ state, seconds }) => state === 'current' && seconds === 0);
    await both.first('ReplicationLagRecovered', ({ standby: name }) => name === 'two');
    expect((await both.all('ReplicationLagUnknown')).filter(({ standby: name }) => name === 'two')).toEqual([]);
  });

  it('that is the only source of a standby causes no event if the primary is not watched', async () => {
    const alone = await watchOnly('two');
    await write();
    await lagIs('unknown', ({ state, atLeastSeconds }) => state === 'unknown' && atLeastSeconds === null);
    await alone.polls(10);
    expect(await alone.all('ReplicationLagUnknown')).toEqual([]);
  });

  it('has an age while archiving works or fails, and none once it is off', async () => {
    await watchOnly('one');
    await eventually('an age', async () => typeof (await archivedAge()) === 'number');
    await alter(primary, 'archive_command', 'false');
    await write();
    await primary.query('SELECT pg_switch_wal()');
    await watching?.first('ArchivingFailing');
    await eventually('a greater age', async () => ((await archivedAge()) ?? 0) >= 1);
    await alter(primary, 'archive_command', '');
    await eventually('no age', async () => (await archivedAge()) === null);
  });
});
