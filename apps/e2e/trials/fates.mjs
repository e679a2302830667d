// What befalls the pair. Each gives back what must have been told of it, what may have been, and what it saw to be wrong by itself.
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@pgherald/testing';

/** Seconds that a poll may come late on a busy machine. */
const SLACK = 1.5;
const between = (random, from, to) => from + (to - from) * random();
/** A walsender that comes and goes, seen or not. */
const comings = (subject) =>
  new RegExp(`^(Standby(Connected|Disconnected)|ReplicationLagUnknown(Cleared)?|SlotInactive(Cleared)?) ${subject}$`);
const CUT_OFF = ['StandbyDisconnected', 'ReplicationLagUnknown', 'SlotInactive'].map((type) => `${type} standby1`);
const BACK = ['StandbyConnected', 'ReplicationLagUnknownCleared', 'SlotInactiveCleared'].map(
  (type) => `${type} standby1`,
);

export const FATES = [
  fate('nothing is written, segments are switched', async ({ pair, journal, random, lasting }) => {
    await pair.write();
    await pair.primary.query('SELECT pg_switch_wal()');
    await pair.streams();
    await journal.polls(2);
    const begin = Date.now();
    await lasting(between(random, 10_000, 60_000));
    const lags = await journal.lags('standby1', begin);
    return {
      expected: [],
      faults: lags.filter(({ seconds }) => seconds !== 0).map((lag) => `idle, but ${shown(lag)}`),
    };
  }),

  fate('replay is paused while the primary writes', async ({ pair, journal, random, lasting }) => {
    const expected = ['ReplicationLagIncreased standby1 seconds', 'ReplicationLagRecovered standby1 seconds'];
    let begin = 0;
    let end = 0;
    await pair.writing(async () => {
      await journal.polls(2);
      await pair.standby.query('SELECT pg_wal_replay_pause()');
      await eventually(
        'it is paused',
        async () => (await pair.standby.query('SELECT pg_is_wal_replay_paused() AS paused')).rows[0].paused,
      );
      begin = Date.now();
      await lasting(between(random, 2_000, 12_000));
      end = Date.now();
      await pair.standby.query('SELECT pg_wal_replay_resume()');
    });
    const lags = (await journal.lags('standby1', begin + 2_000)).filter(({ at }) => at < end);
    const wrong = lags.filter(
      ({ at, seconds }) => seconds === null || Math.abs((at - begin) / 1_000 - seconds) > SLACK,
    );
    const faults = wrong.map((lag) => `paused for ${((lag.at - begin) / 1_000).toFixed(1)} s, but ${shown(lag)}`);
    return {
      expected,
      faults: lags.length === 0 ? ['no lag was told'] : faults,
    };
  }),

  fate('replay is paused for a moment', async ({ pair }) => {
    await pair.standby.query('SELECT pg_wal_replay_pause()');
    await pair.writing(() => sleep(1_000));
    await pair.standby.query('SELECT pg_wal_replay_resume()');
    return { expected: [] };
  }),

  fate('the receiver is cut off while the primary writes', async ({ pair, journal, random, lasting }) => {
    const begin = Date.now();
    await pair.writing(() => cutOff(pair, () => lasting(between(random, 3_000, 12_000))));
    const lags = await journal.lags('standby1', begin);
    const first = lags.findIndex(({ state }) => state === 'unknown');
    const last = lags.findLastIndex(({ state }) => state === 'unknown');
    const during = lags.slice(first, last + 1);
    const wrong = during.filter(
      ({ state, seconds, atLeastSeconds }, index) =>
        state !== 'unknown' || seconds !== null || atLeastSeconds < (during[index - 1]?.atLeastSeconds ?? 0),
    );
    const faults = wrong.map((lag) => `cut off, but ${shown(lag)}`);
    return {
      expected: [...CUT_OFF, ...BACK],
      faults: during.length < 5 ? ['unknown was hardly ever told'] : faults,
    };
  }),

  fate('the receiver is cut off for a moment', async ({ pair }) => {
    await cutOff(pair, () => sleep(1_000));
    return { expected: [], possible: [comings('standby1')] };
  }),

  fate('the standby is killed and comes back', async ({ pair, random, lasting }) => {
    const { standby } = pair.postgres;
    standby.kill('SIGKILL');
    await standby.exited;
    await lasting(between(random, 2_000, 8_000));
    await standby.start();
    pair.standby = await standby.client();
    await pair.streams();
    return { expected: [...CUT_OFF, ...BACK] };
  }),

  fate('walsenders may not be seen for a while', async ({ pair, journal }) => {
    await pair.primary.query('REVOKE SELECT ON pg_stat_replication FROM PUBLIC');
    await journal.polls(4);
    await pair.primary.query('GRANT SELECT ON pg_stat_replication TO PUBLIC');
    return { expected: [] };
  }),

  fate('a slot comes, is made anew, and goes', async ({ pair, journal }) => {
    await pair.primary.query("SELECT pg_create_physical_replication_slot('spare', true)");
    await journal.polls(3);
    await pair.primary.query(
      "SELECT pg_drop_replication_slot('spare'); SELECT pg_create_physical_replication_slot('spare')",
    );
    await journal.polls(3);
    await pair.primary.query("SELECT pg_drop_replication_slot('spare')");
    const twice = ['SlotCreated spare', 'SlotDropped spare'];
    return {
      expected: [...twice, ...twice],
      possible: [/^SlotInactive(Cleared)? spare$/],
    };
  }),

  fate('a slot loses its WAL', async ({ pair, journal }) => {
    await pair.primary.query("SELECT pg_create_physical_replication_slot('forgotten', true)");
    await journal.polls(3);
    await eventually(
      'it has lost it',
      async () => {
        await pair.write(15_000_000);
        await pair.primary.query('SELECT pg_switch_wal()');
        // Those that are used keep up, and with each checkpoint let WAL go.
        await pair.streams();
        await pair.primary.query('CHECKPOINT');
        const { rows } = await pair.primary.query(
          "SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'forgotten'",
        );
        return rows[0].wal_status === 'lost';
      },
      { timeoutMs: 120_000 },
    );
    await journal.polls(3);
    await pair.primary.query("SELECT pg_drop_replication_slot('forgotten')");
    await pair.streams();
    const told = [
      'SlotCreated forgotten',
      'SlotAtRisk forgotten lost',
      'SlotAtRiskCleared forgotten lost',
      'SlotDropped forgotten',
    ];
    // How far the others get behind meanwhile depends on the machine.
    const possible = [
      /^SlotAtRisk(Cleared)? \w+ (extended|unreserved)$/,
      /^SlotInactive(Cleared)? forgotten$/,
      /^ReplicationLag/,
    ];
    return { expected: told, possible };
  }),

  fate('WAL cannot be archived for a while', async ({ pair, journal }) => {
    const archived = async (isWanted) => {
      await pair.set(pair.primary, `SET archive_command = '${isWanted}'`);
      // The archiver may learn of its new command after the first switch, and after three failures it waits for the next.
      const switched = async () => {
        await pair.write();
        await pair.primary.query('SELECT pg_switch_wal()');
        await journal.polls(4);
        const { rows } = await pair.primary.query(
          'SELECT last_failed_time IS NULL OR coalesce(last_archived_time > last_failed_time, false) AS archived FROM pg_stat_archiver',
        );
        return rows[0].archived === isWanted;
      };
      await eventually(`archiving: ${isWanted}`, switched, { timeoutMs: 120_000, everyMs: 2_000 });
    };
    await archived(false);
    await journal.polls(4);
    await archived(true);
    return { expected: ['ArchivingFailing one', 'ArchivingRecovered one'] };
  }),

  fate('a synchronous standby is missing for a while', async ({ pair, journal }) => {
    await pair.set(pair.primary, "SET synchronous_standby_names = 'FIRST 1 (elsewhere)'");
    await journal.polls(4);
    await pair.set(pair.primary, 'RESET synchronous_standby_names');
    return {
      expected: ['SyncStandbyMissing one', 'SyncStandbyMissingCleared one'],
    };
  }),

  fate('a subscription cannot apply a change', async ({ pair, journal, random }) => {
    const id = Math.floor(between(random, 1, 2 ** 31));
    await pair.subscriber.query('INSERT INTO orders VALUES ($1)', [id]);
    await pair.publisher.query('INSERT INTO orders VALUES ($1)', [id]);
    await journal.polls(10);
    await pair.subscriber.query('DELETE FROM orders WHERE id = $1', [id]);
    await pair.streams();
    const subject = 'subscriber / orders';
    return {
      expected: [`SubscriptionFailed ${subject}`, `SubscriptionFailedCleared ${subject}`],
      possible: [comings('orders'), /^ReplicationLag\w+ orders seconds$/],
    };
  }),
];

export const promotion = fate('the standby is promoted', async ({ pair }) => {
  await pair.postgres.primary.stop();
  await pair.standby.query('SELECT pg_promote()');
  await pair.standby.query('CREATE TABLE after_failover (n int)');
  await sleep(5_000);
  return {
    expected: ['FailoverDetected two'],
    watched: 'two',
    possible: [/^(Archiving|Slot|Standby|Subscription|ReplicationLag)/],
  };
});

function fate(title, befall) {
  return Object.assign(befall, { title });
}

async function cutOff(pair, work) {
  const { rows } = await pair.standby.query('SHOW primary_conninfo');
  await pair.set(pair.standby, "SET primary_conninfo = ''");
  await work();
  await pair.set(pair.standby, `SET primary_conninfo = ${pair.standby.escapeLiteral(rows[0].primary_conninfo)}`);
  await pair.streams();
}

const shown = ({ state, seconds, atLeastSeconds }) => `${state}, ${seconds} s, at least ${atLeastSeconds} s`;
