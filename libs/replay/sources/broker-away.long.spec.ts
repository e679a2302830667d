import { randomBytes } from 'node:crypto';
import { eventLogSettings, type LogRecord } from '@pgherald/event-log';
import { openKafkaLog } from '@pgherald/event-log/kafka';
import { eventually } from '@pgherald/testing';
import { type Brokers, hasJavaAndMaven, startBrokers } from '@pgherald/testing/kafka';
import { PatientReader } from './patient-reader.js';

const RECORDS = 4_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

(hasJavaAndMaven() ? describe : describe.skip)('a broker that goes away and comes back', () => {
  let brokers: Brokers;

  beforeAll(async () => void (brokers = await startBrokers()), 180_000);
  afterAll(() => brokers.stop());

  it('does not end the reading of a range, and no record is read twice', async () => {
    const [address = ''] = brokers.addresses;
    const open = () =>
      openKafkaLog({
        settings: eventLogSettings.parse({ kafka: { brokers: [address] } }).kafka,
        ...{ clientId: 'replay-spec', transactionalId: 'replay-spec', logger: silent },
      });
    const log = await eventually('the broker answers', () => open().catch(() => undefined), { timeoutMs: 120_000 });
    const topic = 'pgherald.database-metrics.measured';
    // Random, so that it does not shrink into one fetch.
    const record = { topic, headers: {} };
    for (let first = 0; first < RECORDS; first += 500) {
      const records = Array.from({ length: 500 }, (_, i) => ({
        ...record,
        key: `cluster ${first + i}`,
        value: randomBytes(10_000),
      }));
      await log.append({ records, state: [] });
    }
    const notices: string[] = [];
    const reader = new PatientReader(log, { onAway: ({ message }) => void notices.push(message) });
    const seen = new Set<string>();
    let times = 0;
    let last: LogRecord | undefined;
    for await (const each of reader.read({ topics: [topic], from: 'beginning', to: 'now' })) {
      if (last) expect(each.appendedAt).toBeGreaterThanOrEqual(last.appendedAt);
      last = each;
      seen.add(each.key);
      times += 1;
      if (times === 500) {
        await brokers.brokers[0]?.kill();
        setTimeout(() => void brokers.brokers[0]?.start(), 60_000); // longer than the client retries
      }
    }
    expect({ times, keys: seen.size }).toEqual({ times: RECORDS, keys: RECORDS });
    expect(notices).toHaveLength(1);
    await log.close();
  }, 240_000);
});
