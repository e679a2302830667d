import { rowFields, type EventMap, type RowOf } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import { loadSql, sqlFolder } from '@pgherald/postgres';
import {
  isInstalled,
  openConnections,
  startPostgres,
  subscribe,
  temporaryFolder,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { GROUPS, replicationMonitoring, replicationMonitoringSettings } from './index.js';

const MAJORS = ([13, 14, 15, 16, 17, 18] as const).filter(isInstalled);
const LIMITS = replicationMonitoringSettings.parse({});

const columns = new Map<string, Set<string>>(GROUPS.map(({ name }) => [name, new Set()]));

describe.each(MAJORS)('replication-monitoring on PostgreSQL %i', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let watching: Watching;
  beforeAll(async () => {
    postgres = await startPostgres({ major, standby: true });
    const client = await postgres.client();
    await client.query("SELECT pg_create_physical_replication_slot('spare', true)");
    await subscribe(postgres);
    watching = await watch({
      context: replicationMonitoring.create(LIMITS),
      targets: [
        { name: 'primary', cluster: 'shop', url: postgres.url() },
        { name: 'standby', cluster: 'shop', url: postgres.standby?.url('postgres', 'postgres') ?? '' },
      ],
      directory: folder.path,
    });
    await watching.polls(2);
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });

  const rowOf = async <T extends 'ReplicationMeasured' | 'ReplicationSlotsMeasured' | 'SubscriptionsMeasured'>(
    type: T,
    server: string,
    fits: (row: RowOf<T>) => boolean,
  ): Promise<RowOf<T>> => {
    const rowsOf = (event: EventMap[T]) => event.rows as readonly RowOf<T>[];
    const event = await watching.first(type, (each) => each.meta.server.name === server && rowsOf(each).some(fits));
    return rowsOf(event).find(fits) as RowOf<T>;
  };

  it.each(GROUPS.map((group) => [group.name, group] as const))(
    'gives the columns of %s the names of the fields of its event',
    async (name, group) => {
      const statement = loadSql(sqlFolder(import.meta.dirname), group.from ?? name).statementFor({
        versionNum: major * 10_000,
      });
      if (!statement) throw new Error(`no statement for ${name}`);
      const connections = openConnections(postgres.url());
      const { fields } = await connections.withSession((session) =>
        session.read(statement, [], { bigints: new Set(['systemIdentifier']) }),
      );
      await connections.close();
      const known = rowFields(group.event).map((field) => field.name);
      const required = rowFields(group.event).filter(({ nullable }) => !nullable);
      expect(fields).toEqual(expect.arrayContaining(required.map((field) => field.name)));
      for (const field of fields) if (known.includes(field)) columns.get(name)?.add(field);
      const shared = GROUPS.filter((each) => (each.from ?? each.name) === (group.from ?? name));
      const all = new Set(shared.flatMap(({ event }) => rowFields(event).map((field) => field.name)));
      expect(fields.filter((field) => !all.has(field))).toEqual([]);
    },
  );

  it('reads every group of primary and standby without an error', async () => {
    expect(await watching.all('CollectionError')).toEqual([]);
    const coverage = (await watching.all('MetricsCollected')).flatMap(({ groups }) =>
      groups.map(({ coveragePct }) => coveragePct),
    );
    expect(coverage.every((each) => each === 100)).toBe(true);
  });

  it('reads the WAL positions of primary and standby', async () => {
    const [primary] = (await watching.first('WalPositionMeasured', ({ meta }) => meta.server.name === 'primary')).rows;
    const [standby] = (await watching.first('WalPositionMeasured', ({ meta }) => meta.server.name === 'standby')).rows;
    expect(primary).toMatchObject({ isStandby: false, timeline: 1, receiveLsn: null, isReplayPaused: null });
    expect(standby).toMatchObject({ isStandby: true, timeline: 1, writeLsn: null, isReplayPaused: false });
    expect(primary?.systemIdentifier).toBe(standby?.systemIdentifier);
    expect(primary?.writeLsn).toBeGreaterThan(16 * 1_024 * 1_024);
  });

  it('reads the WAL that the primary has sent to the standby, and its slot', async () => {
    const row = await rowOf('ReplicationMeasured', 'primary', ({ slotName }) => slotName === 'standby1');
    expect(row).toMatchObject({
      applicationName: 'standby1',
      clientAddress: '127.0.0.1',
      replicationClient: '127.0.0.1/32',
      userName: 'postgres',
      state: 'streaming',
      slotType: 'physical',
      isTemporary: false,
      syncState: 'async',
    });
    expect(row.replayLagBytes).toBe((row.currentLsn ?? 0) - (row.replayLsn ?? 0));
  });

  it('reads the receiver of the standby, without its connection string', async () => {
    const { rows } = await watching.first('WalReceiverMeasured', ({ rows: found }) => found.length > 0);
    expect(rows).toMatchObject([
      { status: 'streaming', slotName: 'standby1', senderHost: '127.0.0.1', senderPort: postgres.port },
    ]);
    const primary = (await watching.all('WalReceiverMeasured')).filter(({ meta }) => meta.server.name === 'primary');
    expect(primary.length).toBeGreaterThan(1);
    expect(primary.flatMap((event) => event.rows)).toEqual([]);
  });

  it('reads used and unused slots', async () => {
    const used = await rowOf('ReplicationSlotsMeasured', 'primary', ({ slotName }) => slotName === 'standby1');
    expect(used).toMatchObject({ slotType: 'physical', isActive: true, walStatus: 'reserved', plugin: null });
    const spare = await rowOf('ReplicationSlotsMeasured', 'primary', ({ slotName }) => slotName === 'spare');
    expect(spare).toMatchObject({ isActive: false, activePid: null, isTemporary: false });
    expect(spare.retainedBytes).toBe((spare.currentLsn ?? 0) - (spare.restartLsn ?? 0));
    expect(spare.safeWalSize).toBeGreaterThan(0);
  });

  it('reads the slot of a subscription with its walsender, and the subscription', async () => {
    const slot = await rowOf(
      'ReplicationSlotsMeasured',
      'primary',
      ({ slotName, isActive }) => slotName === 'orders' && isActive,
    );
    expect(slot).toMatchObject({ slotType: 'logical', plugin: 'pgoutput', databaseName: 'publisher' });
    const walsender = await rowOf('ReplicationMeasured', 'primary', ({ slotName }) => slotName === 'orders');
    expect(walsender).toMatchObject({ slotType: 'logical', applicationName: 'orders' });
    const subscription = await rowOf(
      'SubscriptionsMeasured',
      'primary',
      ({ workerPid, receivedLsn }) => workerPid !== null && receivedLsn !== null,
    );
    expect(subscription).toMatchObject({ subscriptionName: 'orders', databaseName: 'subscriber', isEnabled: true });
  });
});

// Only `npm run test:versions` reads all versions.
if (MAJORS.length === 6)
  it('every field of every event is read on some version', () => {
    for (const { name, event } of GROUPS)
      expect({ name, unread: rowFields(event).filter((field) => !columns.get(name)?.has(field.name)) }).toEqual({
        name,
        unread: [],
      });
  });
