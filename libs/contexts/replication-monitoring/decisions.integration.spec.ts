import type { EventMap, EventName } from '@pgherald/events';
import { decideAgain, watch, type Watching } from '@pgherald/polling/testing';
import {
  eventually,
  isTried,
  startPostgres,
  subscribe,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { replicationMonitoring, replicationMonitoringSettings } from './index.js';

const MAJORS = ([13, 15, 18] as const).filter(isTried);
const LIMITS = {
  maxLag: '2s',
  lagUnknownAfter: '1s',
  slotInactiveAfter: '1s',
  maxLagSize: '10GiB',
};
type Assessed = EventMap['ReplicationLagAssessed'];

describe.each(MAJORS)('decisions of replication-monitoring about a pair of PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let primary: Client;
  let standby: Client;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({
      major,
      standby: true,
      settings: { archive_mode: 'on', max_slot_wal_keep_size: '64MB', synchronous_commit: 'local' },
    });
    primary = await postgres.client();
    await primary.query("ALTER SYSTEM SET archive_command = 'true'");
    await primary.query('SELECT pg_reload_conf()');
    standby = await connectStandby();
    await subscribe(postgres);
    watching = await watch({
      context: replicationMonitoring.create(replicationMonitoringSettings.parse(LIMITS)),
      targets: [
        { name: 'one', cluster: 'shop', url: postgres.url() },
        { name: 'two', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      directory: folder.path,
    });
    await watching.polls(3);
  });
  afterAll(async () => {
    await watching.stop();
    await standby.end();
    await postgres.stop();
    folder.remove();
  });

  const connectStandby = async () => {
    if (!postgres.standby) throw new Error('no standby');
    return postgres.standby.client();
  };
  const write = (bytes = 1_000) =>
    primary.query(`SELECT pg_logical_emit_message(true, 'spec', repeat('x', $1::int))`, [bytes]);
  const lagOf = ({ standbys }: Assessed, name: string, side = 'upstream') =>
    standbys.find((each) => each.standby === name && each.side === side);
  /** Collects the lags of a standby from now on until one fits. */
  const lagsUntil = async (server: string, name: string, fits: (lag: Assessed['standbys'][number]) => boolean) => {
    const side = server === 'one' ? 'upstream' : 'standby';
    const begin = (await watching.all('ReplicationLagAssessed')).length;
    let seen = 0;
    await watching.first('ReplicationLagAssessed', (event) => {
      const lag = event.meta.server.name === server ? lagOf(event, name, side) : undefined;
      return ++seen > begin && lag !== undefined && fits(lag);
    });
    return (await watching.all('ReplicationLagAssessed'))
      .slice(begin)
      .filter(({ meta }) => meta.server.name === server)
      .flatMap((event) => lagOf(event, name, side) ?? []);
  };
  const subjects = async (type: EventName) =>
    (await watching.all(type)).map((event) => ('subject' in event ? event.subject : ''));
  const states = (lags: Assessed['standbys']) => [...new Set(lags.map(({ state }) => state))];

  it('publishes existing objects once, at first sight', async () => {
    for (const type of ['StandbyConnected', 'SlotCreated'] as const) {
      const events = await watching.all(type);
      expect(events.map(({ subject }) => subject).sort()).toEqual(['orders', 'standby1']);
    }
    expect((await watching.all('SlotCreated')).every(({ firstSight }) => firstSight)).toBe(true);
    expect(await watching.all('FailoverDetected')).toEqual([]);
  });

  it('finds no lag on an idle pair, not even after a switch of segments', async () => {
    await write();
    await lagsUntil('one', 'standby1', ({ state }) => state === 'current');
    await primary.query('SELECT pg_switch_wal()');
    await watching.polls(1);
    let polls = 0;
    const lags = await lagsUntil('one', 'standby1', () => ++polls > 8);
    const own = await lagsUntil('two', 'two', () => true);
    expect(states(lags)).toEqual(['current']);
    expect(states(own)).toEqual(['current']);
    expect([...lags, ...own].every(({ seconds }) => seconds === 0)).toBe(true);
  });

  it('maps the topology, and reports it as healthy', async () => {
    const map = await watching.first('TopologyMapped', ({ health }) => health === 'healthy');
    expect(map).toMatchObject({ subject: 'one', reasons: [] });
    expect(map.nodes.map(({ name, role, upstream, state }) => [name, role, upstream, state])).toEqual([
      ['one', 'primary', null, 'answering'],
      ['two', 'standby', 'one', 'answering'],
    ]);
  });

  it('measures seconds within one poll while replay is paused, and reports the recovery', async () => {
    await watching.polls(2);
    await standby.query('SELECT pg_wal_replay_pause()');
    await eventually('replay is paused', async () => {
      const { rows } = await standby.query<{ paused: boolean }>('SELECT pg_is_wal_replay_paused() AS paused');
      return rows[0]?.paused;
    });
    const { rows } = await primary.query<{ at: string }>(
      `SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS at, pg_logical_emit_message(true, 'a', 'b')`,
    );
    const begin = Number(rows[0]?.at);
    const writing = setInterval(() => void write(), 100);
    const lags = await lagsUntil('one', 'standby1', ({ seconds }) => (seconds ?? 0) > 3);
    const own = await lagsUntil('two', 'two', ({ seconds }) => (seconds ?? 0) > 3);
    clearInterval(writing);
    expect([...states(lags), ...states(own)]).not.toContain('unknown');
    const measured = (await watching.all('ReplicationLagAssessed')).flatMap((event) => {
      const lag = event.standbys.find((each) => each.standby === 'standby1' || each.side === 'standby');
      return lag && (lag.seconds ?? 0) > 2 ? [(event.meta.polledAt - begin) / 1e6 - (lag.seconds ?? 0)] : [];
    });
    expect(measured.length).toBeGreaterThan(2);
    for (const error of measured) expect(Math.abs(error)).toBeLessThan(0.8);
    const increased = await watching.first('ReplicationLagIncreased');
    expect(increased).toMatchObject({ subject: 'standby1 seconds', measure: 'seconds', limit: 2, side: 'upstream' });
    await standby.query('SELECT pg_wal_replay_resume()');
    const recovered = await watching.first('ReplicationLagRecovered');
    expect(recovered).toMatchObject({ subject: 'standby1 seconds', episode: increased.episode, reason: 'recovered' });
    await watching.polls(2);
    // The standby is watched on both sides, but causes one event.
    expect(await subjects('ReplicationLagIncreased')).toEqual(['standby1 seconds']);
  });

  it('disconnects no standby if a poll fails', async () => {
    const before = (await watching.all('StandbyDisconnected')).length;
    const failures = (await watching.all('CollectionError')).length;
    await primary.query('REVOKE SELECT ON pg_stat_replication FROM PUBLIC');
    await eventually('two polls failed', async () => (await watching.all('CollectionError')).length >= failures + 2);
    await primary.query('GRANT SELECT ON pg_stat_replication TO PUBLIC');
    await watching.polls(2);
    expect((await watching.all('StandbyDisconnected')).length).toBe(before);
    expect(await watching.all('SlotDropped')).toEqual([]);
  });

  it('has a growing lower bound for a receiver that was cut off', async () => {
    const connected = (await watching.all('StandbyConnected')).length;
    const { rows } = await standby.query<{ setting: string }>('SHOW primary_conninfo');
    const conninfo = String(Object.values(rows[0] ?? {})[0]);
    await standby.query(`ALTER SYSTEM SET primary_conninfo = 'host=127.0.0.1 port=1'`);
    await standby.query('SELECT pg_reload_conf()');
    await watching.first('StandbyDisconnected', ({ subject }) => subject === 'standby1');
    const writing = setInterval(() => void write(), 50);
    const lags = await lagsUntil('one', 'standby1', ({ atLeastSeconds }) => (atLeastSeconds ?? 0) > 2);
    const own = await lagsUntil('two', 'two', ({ atLeastSeconds }) => (atLeastSeconds ?? 0) > 2);
    clearInterval(writing);
    for (const each of [lags, own]) {
      expect(states(each)).toEqual(['unknown']);
      expect(each.every(({ seconds, bytes }) => seconds === null && bytes === null)).toBe(true);
      const bounds = each.map(({ atLeastSeconds }) => atLeastSeconds ?? 0);
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    }
    const unknown = await watching.first('ReplicationLagUnknown', ({ subject }) => subject === 'standby1');
    expect(unknown).toMatchObject({ cause: 'disconnected', side: 'upstream' });
    await standby.query(`ALTER SYSTEM SET primary_conninfo = '${conninfo.replaceAll("'", "''")}'`);
    await standby.query('SELECT pg_reload_conf()');
    await eventually('it is connected again', async () => (await watching.all('StandbyConnected')).length > connected);
    const cleared = await watching.first('ReplicationLagUnknownCleared', ({ subject }) => subject === 'standby1');
    expect(cleared).toMatchObject({ episode: unknown.episode, reason: 'recovered' });
    expect(await subjects('ReplicationLagUnknown')).toEqual(['standby1']);
  });

  it('publishes two disconnections of a killed standby and its returns, and nothing else', async () => {
    await watching.polls(3);
    const types = ['StandbyDisconnected', 'StandbyConnected', 'SlotDropped', 'SlotCreated'] as const;
    const events = async () => {
      const events = (
        await Promise.all(types.map(async (type) => (await watching.all(type)).map((event) => ({ type, event }))))
      ).flat();
      return events
        .toSorted((a, b) => a.event.meta.polledAt - b.event.meta.polledAt)
        .map(({ type, event }) => `${type} ${event.subject}`);
    };
    const before = (await events()).length;
    postgres.standby?.kill('SIGKILL');
    await postgres.standby?.exited;
    await watching.first('CollectionError', ({ code, meta }) => code === 'refused' && meta.server.name === 'two');
    await eventually('the disconnection', async () => (await events()).length > before);
    await postgres.standby?.start();
    standby = await connectStandby();
    await eventually('both events', async () => (await events()).length > before + 1);
    await watching.polls(3);
    expect((await events()).slice(before)).toEqual(['StandbyDisconnected standby1', 'StandbyConnected standby1']);
  });

  it('publishes a slot that was created and dropped, one created again between two polls, and an inactive one', async () => {
    const created = async () => (await subjects('SlotCreated')).filter((subject) => subject === 'spare').length;
    await primary.query("SELECT pg_create_physical_replication_slot('spare', true)");
    await watching.first('SlotInactive', ({ subject }) => subject === 'spare');
    await primary.query(
      "SELECT pg_drop_replication_slot('spare'); SELECT pg_create_physical_replication_slot('spare')",
    );
    await eventually('it is created twice', async () => (await created()) === 2);
    await primary.query("SELECT pg_drop_replication_slot('spare')");
    await eventually('it is dropped twice', async () => (await subjects('SlotDropped')).length === 2);
    await watching.polls(2);
    expect([await created(), await subjects('SlotDropped')]).toEqual([2, ['spare', 'spare']]);
    const inactive = await watching.all('SlotInactive');
    const closed = await watching.all('SlotInactiveCleared');
    expect(closed.map(({ episode }) => episode)).toEqual(inactive.map(({ episode }) => episode));
  });

  it('publishes that commits wait for a missing standby', async () => {
    await primary.query("ALTER SYSTEM SET synchronous_standby_names = 'FIRST 1 (elsewhere)'");
    await primary.query('SELECT pg_reload_conf()');
    const missing = await watching.first('SyncStandbyMissing');
    expect(missing).toMatchObject({ subject: 'one', value: 0, limit: 1 });
    await primary.query("ALTER SYSTEM SET synchronous_standby_names = 'standby1'");
    await primary.query('SELECT pg_reload_conf()');
    const cleared = await watching.first('SyncStandbyMissingCleared');
    expect(cleared).toMatchObject({ reason: 'recovered', value: 1, episode: missing.episode });
    await primary.query('ALTER SYSTEM RESET synchronous_standby_names');
    await primary.query('SELECT pg_reload_conf()');
  });

  it('publishes that archiving fails, and that it recovers', async () => {
    // The archiver may load its new command after the first switch, and after three failures it waits for the next.
    const switching = (type: 'ArchivingFailing' | 'ArchivingRecovered') =>
      eventually(
        type,
        async () => {
          await write();
          await primary.query('SELECT pg_switch_wal()');
          await watching.polls(2);
          return (await watching.all(type))[0];
        },
        { timeoutMs: 60_000, everyMs: 2_000 },
      );
    await primary.query("ALTER SYSTEM SET archive_command = 'false'");
    await primary.query('SELECT pg_reload_conf()');
    const failing = await switching('ArchivingFailing');
    expect(failing).toMatchObject({ subject: 'one' });
    expect(failing.lastFailedWal).toMatch(/^[0-9A-F]{24}/);
    await primary.query("ALTER SYSTEM SET archive_command = 'true'");
    await primary.query('SELECT pg_reload_conf()');
    expect(await switching('ArchivingRecovered')).toMatchObject({ episode: failing.episode, reason: 'recovered' });
    expect(await watching.all('ArchivingFailing')).toHaveLength(1);
  }, 150_000);

  it('publishes a subscription that cannot apply a change, and its recovery', async () => {
    const [publisher, subscriber] = [await postgres.client('publisher'), await postgres.client('subscriber')];
    await subscriber.query('INSERT INTO orders VALUES (1)');
    await publisher.query('INSERT INTO orders VALUES (1)');
    const failed = await watching.first('SubscriptionFailed');
    expect(failed).toMatchObject({
      subject: 'subscriber / orders',
      subscriptionName: 'orders',
      database: { name: 'subscriber' },
    });
    expect(major < 15 ? ['no-worker'] : ['error', 'no-worker']).toContain(failed.cause);
    await subscriber.query('DELETE FROM orders');
    const cleared = await watching.first('SubscriptionFailedCleared');
    expect(cleared).toMatchObject({ episode: failed.episode, reason: 'recovered' });
  });

  it('publishes nothing twice after a restart', async () => {
    await watching.polls(2);
    const types = ['StandbyConnected', 'SlotCreated', 'TopologyMapped', 'FailoverDetected'] as const;
    const counts = async () => Promise.all(types.map(async (type) => (await watching.all(type)).length));
    await eventually('it is healthy', async () => (await watching.all('TopologyMapped')).at(-1)?.health === 'healthy');
    const before = await counts();
    await watching.stop();
    watching = await watch({
      context: replicationMonitoring.create(replicationMonitoringSettings.parse(LIMITS)),
      targets: [
        { name: 'one', cluster: 'shop', url: postgres.url() },
        { name: 'two', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      directory: folder.path,
    });
    await watching.polls(4);
    expect(await counts()).toEqual(before);
  });

  it('publishes a slot that lost its WAL', async () => {
    await primary.query("SELECT pg_create_physical_replication_slot('forgotten', true)");
    await watching.first('SlotCreated', ({ subject }) => subject === 'forgotten');
    const lost = watching.first(
      'SlotAtRisk',
      ({ walStatus, slotName }) => slotName === 'forgotten' && walStatus === 'lost',
    );
    for (let segments = 0; segments < 8; segments += 1) {
      await write(15_000_000);
      await primary.query('SELECT pg_switch_wal()');
    }
    await primary.query('CHECKPOINT');
    expect(await lost).toMatchObject({ subject: 'forgotten lost', slotType: 'physical' });
    await primary.query("SELECT pg_drop_replication_slot('forgotten')");
    const cleared = await watching.first('SlotAtRiskCleared', ({ subject }) => subject === 'forgotten lost');
    expect(cleared).toMatchObject({ reason: 'dropped', episode: (await lost).episode });
    expect((await subjects('SlotAtRisk')).filter((subject) => subject === 'forgotten lost')).toHaveLength(1);
  });

  it('detects a failover once with both primaries, without negative lag', async () => {
    await postgres.primary.stop();
    await standby.query('SELECT pg_promote()');
    const failover = await watching.first('FailoverDetected');
    expect(failover).toMatchObject({
      subject: 'two',
      newPrimary: 'two',
      oldPrimary: 'one',
      oldTimeline: 1,
      newTimeline: 2,
      value: 2,
    });
    expect(failover.lsn).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
    await standby.query('CREATE TABLE after_failover (n int)');
    await watching.polls(5);
    expect(await watching.all('FailoverDetected')).toHaveLength(1);
    const map = (await watching.all('TopologyMapped')).at(-1);
    expect(map).toMatchObject({ subject: 'two' });
    const lags = (await watching.all('ReplicationLagAssessed')).flatMap(({ standbys }) => standbys);
    for (const { seconds, atLeastSeconds, bytes, atLeastBytes } of lags)
      for (const each of [seconds, atLeastSeconds, bytes, atLeastBytes]) expect(each ?? 0).toBeGreaterThanOrEqual(0);
  });

  it('can be decided again from the log alone, including other nodes of the cluster', async () => {
    const { inTheLog, again } = await decideAgain(
      watching.log,
      replicationMonitoring.create(replicationMonitoringSettings.parse(LIMITS)),
    );
    expect(inTheLog.length).toBeGreaterThan(0);
    expect(again.toSorted()).toEqual(inTheLog.toSorted());
  });
});
