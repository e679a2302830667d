// What can happen to the pair. Each disturbance returns the events that it must cause, those that it may cause, and faults that it saw.
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@pgherald/testing';
import type { Journal, LagAtTime, Outcome } from './journal.ts';
import { alterSystem, type Pair } from './pair.ts';
import { between } from './trial.ts';

export interface Scene {
  readonly pair: Pair;
  readonly journal: Journal;
  readonly random: () => number;
  /** Waits so long, and until a watcher that was killed meanwhile sees the disturbance. */
  readonly lasting: (ms: number) => Promise<void>;
}

export interface Disturbance {
  readonly title: string;
  readonly run: (scene: Scene) => Promise<Outcome>;
}

/** Seconds that a poll may be late on a busy machine. */
const SLACK = 1.5;
const CUT_OFF = ['StandbyDisconnected standby1', 'ReplicationLagUnknown standby1', 'SlotInactive standby1'];
const BACK = ['StandbyConnected standby1', 'ReplicationLagUnknownCleared standby1', 'SlotInactiveCleared standby1'];

export const DISTURBANCES: readonly Disturbance[] = [
  {
    title: 'nothing is written, segments are switched',
    run: async ({ pair, journal, random, lasting }) => {
      await pair.write();
      await pair.primary.query('SELECT pg_switch_wal()');
      await pair.inSync();
      await journal.polls(2);
      const begin = Date.now();
      await lasting(between(random, 10_000, 60_000));
      const wrong = (await journal.lags('standby1', begin)).filter(({ seconds }) => seconds !== 0);
      return { expected: [], faults: wrong.map((lag) => `idle, but ${describeLag(lag)}`) };
    },
  },
  {
    title: 'replay is paused while the primary writes',
    run: async ({ pair, journal, random, lasting }) => {
      let begin = 0;
      let end = 0;
      await pair.whileWriting(async () => {
        await journal.polls(2);
        await pauseReplay(pair);
        begin = Date.now();
        await lasting(between(random, 2_000, 12_000));
        end = Date.now();
        await pair.standby.query('SELECT pg_wal_replay_resume()');
      });
      const lags = (await journal.lags('standby1', begin + 2_000)).filter(({ atMs }) => atMs < end);
      const elapsed = ({ atMs }: LagAtTime) => (atMs - begin) / 1_000;
      const wrong = lags.filter((lag) => lag.seconds === null || Math.abs(elapsed(lag) - lag.seconds) > SLACK);
      const faults = wrong.map((lag) => `paused for ${elapsed(lag).toFixed(1)} s, but ${describeLag(lag)}`);
      return {
        expected: ['ReplicationLagIncreased standby1 seconds', 'ReplicationLagRecovered standby1 seconds'],
        faults: lags.length === 0 ? ['no lag was assessed'] : faults,
      };
    },
  },
  {
    title: 'replay is paused for a moment',
    run: async ({ pair }) => {
      await pair.standby.query('SELECT pg_wal_replay_pause()');
      await pair.whileWriting(() => sleep(1_000));
      await pair.standby.query('SELECT pg_wal_replay_resume()');
      return { expected: [] };
    },
  },
  {
    title: 'the receiver is cut off while the primary writes',
    run: async ({ pair, journal, random, lasting }) => {
      const begin = Date.now();
      await pair.whileWriting(() => cutOff(pair, () => lasting(between(random, 3_000, 12_000))));
      const lags = await journal.lags('standby1', begin);
      const isUnknown = ({ state }: LagAtTime) => state === 'unknown';
      const during = lags.slice(lags.findIndex(isUnknown), lags.findLastIndex(isUnknown) + 1);
      const wrong = during.filter((lag, index) => {
        const before = during[index - 1]?.atLeastSeconds ?? 0;
        return !isUnknown(lag) || lag.seconds !== null || (lag.atLeastSeconds ?? 0) < before;
      });
      const faults = wrong.map((lag) => `cut off, but ${describeLag(lag)}`);
      return {
        expected: [...CUT_OFF, ...BACK],
        faults: during.length < 5 ? ['the lag was hardly ever unknown'] : faults,
      };
    },
  },
  {
    title: 'the receiver is cut off for a moment',
    run: async ({ pair }) => {
      await cutOff(pair, () => sleep(1_000));
      return { expected: [], possible: [reconnections('standby1')] };
    },
  },
  {
    title: 'the standby is killed and comes back',
    run: async ({ pair, random, lasting }) => {
      const { standbyServer } = pair;
      standbyServer.kill('SIGKILL');
      await standbyServer.exited;
      await lasting(between(random, 2_000, 8_000));
      await standbyServer.start();
      pair.standby = await standbyServer.client();
      await pair.inSync();
      return { expected: [...CUT_OFF, ...BACK] };
    },
  },
  {
    title: 'walsenders may not be seen for a while',
    run: async ({ pair, journal }) => {
      await pair.primary.query('REVOKE SELECT ON pg_stat_replication FROM PUBLIC');
      await journal.polls(4);
      await pair.primary.query('GRANT SELECT ON pg_stat_replication TO PUBLIC');
      return { expected: [] };
    },
  },
  {
    title: 'a slot is created, created again, and dropped',
    run: async ({ pair, journal }) => {
      await pair.primary.query("SELECT pg_create_physical_replication_slot('spare', true)");
      await journal.polls(3);
      await pair.primary.query(
        "SELECT pg_drop_replication_slot('spare'); SELECT pg_create_physical_replication_slot('spare')",
      );
      await journal.polls(3);
      await pair.primary.query("SELECT pg_drop_replication_slot('spare')");
      const events = ['SlotCreated spare', 'SlotDropped spare'];
      return { expected: [...events, ...events], possible: [/^SlotInactive(Cleared)? spare$/] };
    },
  },
  {
    title: 'a slot loses its WAL',
    run: async ({ pair, journal }) => {
      await pair.primary.query("SELECT pg_create_physical_replication_slot('forgotten', true)");
      await journal.polls(3);
      await eventually('the slot is lost', () => isForgottenSlotLost(pair), { timeoutMs: 120_000 });
      await journal.polls(3);
      await pair.primary.query("SELECT pg_drop_replication_slot('forgotten')");
      await pair.inSync();
      return {
        expected: [
          'SlotCreated forgotten',
          'SlotAtRisk forgotten lost',
          'SlotAtRiskCleared forgotten lost',
          'SlotDropped forgotten',
        ],
        // How far the other slots fall behind meanwhile depends on the machine.
        possible: [
          /^SlotAtRisk(Cleared)? \w+ (extended|unreserved)$/,
          /^SlotInactive(Cleared)? forgotten$/,
          /^ReplicationLag/,
        ],
      };
    },
  },
  {
    title: 'WAL cannot be archived for a while',
    run: async ({ pair, journal }) => {
      await setArchiving(pair, journal, false);
      await journal.polls(4);
      await setArchiving(pair, journal, true);
      return { expected: ['ArchivingFailing one', 'ArchivingRecovered one'] };
    },
  },
  {
    title: 'a synchronous standby is missing for a while',
    run: async ({ pair, journal }) => {
      await alterSystem(pair.primary, "SET synchronous_standby_names = 'FIRST 1 (elsewhere)'");
      await journal.polls(4);
      await alterSystem(pair.primary, 'RESET synchronous_standby_names');
      return { expected: ['SyncStandbyMissing one', 'SyncStandbyMissingCleared one'] };
    },
  },
  {
    title: 'a subscription cannot apply a change',
    run: async ({ pair, journal, random }) => {
      const id = Math.floor(between(random, 1, 2 ** 31));
      await pair.subscriber.query('INSERT INTO orders VALUES ($1)', [id]);
      await pair.publisher.query('INSERT INTO orders VALUES ($1)', [id]);
      await journal.polls(10);
      await pair.subscriber.query('DELETE FROM orders WHERE id = $1', [id]);
      await pair.inSync();
      return {
        expected: ['SubscriptionFailed subscriber / orders', 'SubscriptionFailedCleared subscriber / orders'],
        possible: [reconnections('orders'), /^ReplicationLag\w+ orders seconds$/],
      };
    },
  },
];

/** The last disturbance, because the pair is none afterwards. */
export const PROMOTION: Disturbance = {
  title: 'the standby is promoted',
  run: async ({ pair }) => {
    await pair.primaryServer.stop();
    await pair.standby.query('SELECT pg_promote()');
    await pair.standby.query('CREATE TABLE after_failover (n int)');
    await sleep(5_000);
    return {
      expected: ['FailoverDetected two'],
      watched: 'two',
      possible: [/^(Archiving|Slot|Standby|Subscription|ReplicationLag)/],
    };
  },
};

/** Events of a walsender that goes and comes, which a poll may miss. */
function reconnections(subject: string): RegExp {
  return new RegExp(
    `^(Standby(Connected|Disconnected)|ReplicationLagUnknown(Cleared)?|SlotInactive(Cleared)?) ${subject}$`,
  );
}

async function pauseReplay({ standby }: Pair): Promise<void> {
  await standby.query('SELECT pg_wal_replay_pause()');
  await eventually('replay is paused', async () => {
    const { rows } = await standby.query<{ paused: boolean }>('SELECT pg_is_wal_replay_paused() AS paused');
    return rows[0]?.paused;
  });
}

async function cutOff(pair: Pair, work: () => Promise<unknown>): Promise<void> {
  const { standby } = pair;
  const { rows } = await standby.query<{ primary_conninfo: string }>('SHOW primary_conninfo');
  await alterSystem(standby, "SET primary_conninfo = ''");
  await work();
  await alterSystem(standby, `SET primary_conninfo = ${standby.escapeLiteral(rows[0]?.primary_conninfo ?? '')}`);
  await pair.inSync();
}

async function isForgottenSlotLost(pair: Pair): Promise<boolean> {
  await pair.write(15_000_000);
  await pair.primary.query('SELECT pg_switch_wal()');
  // The used slots keep up, and with each checkpoint release WAL.
  await pair.inSync();
  await pair.primary.query('CHECKPOINT');
  const { rows } = await pair.primary.query<{ wal_status: string }>(
    "SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'forgotten'",
  );
  return rows[0]?.wal_status === 'lost';
}

/** Makes archiving succeed or fail, and waits until it does. */
async function setArchiving(pair: Pair, journal: Journal, isWorking: boolean): Promise<void> {
  await alterSystem(pair.primary, `SET archive_command = '${isWorking}'`);
  // The archiver may read its new command only after the first switch, and after three failures it waits for the next one.
  const hasSwitched = async () => {
    await pair.write();
    await pair.primary.query('SELECT pg_switch_wal()');
    await journal.polls(4);
    const { rows } = await pair.primary.query<{ archived: boolean }>(
      'SELECT last_failed_time IS NULL OR coalesce(last_archived_time > last_failed_time, false) AS archived FROM pg_stat_archiver',
    );
    return rows[0]?.archived === isWorking;
  };
  await eventually(`archiving: ${isWorking}`, hasSwitched, { timeoutMs: 120_000, everyMs: 2_000 });
}

function describeLag({ state, seconds, atLeastSeconds }: LagAtTime): string {
  return `${state}, ${seconds} s, at least ${atLeastSeconds} s`;
}
