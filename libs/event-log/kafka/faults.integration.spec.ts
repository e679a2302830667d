import { randomBytes } from 'node:crypto';
import { type AnyEvent, EventCodec } from '@pgherald/events';
import { eventually } from '@pgherald/testing';
import { deadLetters, resend } from '../dead-letters.js';
import type { LogRecord } from '../event-log.js';
import { EventLogTransport } from '../nest/event-log-transport.js';
import { toRecord } from '../record.js';
import { deadlock } from '../samples.js';
import { bareKafka, kafkajs } from './client/workplace.js';
import type { KafkaLog } from './kafka-log.js';
import { BROKERS, openSpecLog, silent, withBroker } from './workplace.js';

withBroker(() => {
  const prefix = `faults-${process.pid}`;
  const codec = new EventCodec();
  let log: KafkaLog;

  beforeAll(async () => {
    log = await openSpecLog({ transactionalId: prefix });
  });
  afterAll(() => log.close());

  async function all(topic: string): Promise<LogRecord[]> {
    const records: LogRecord[] = [];
    for await (const each of log.read({ topics: [topic], from: 'beginning', to: 'now' })) records.push(each);
    return records;
  }

  it('a poison message becomes a dead letter with its position and bytes, and its neighbours are handled', async () => {
    const seen: number[] = [];
    const group = `${prefix}.poison`;
    const transport = new EventLogTransport({ log, codec, group, from: 'beginning', prefix, logger: silent });
    const handle = async (events: AnyEvent[]) =>
      void seen.push(...events.map(({ event }) => Number(event.meta.eventId.slice(-3))));
    transport.addHandler('DeadlockDetected', handle, true);
    await new Promise<unknown>((resolve) => void transport.listen(resolve));
    const records = [1, 2, 3].map((number) => toRecord(codec, 'DeadlockDetected', deadlock(number), prefix));
    const poison = { ...(records[1] as (typeof records)[0]), value: Buffer.from('no event') };
    await log.append({ records: [records[0] as typeof poison, poison, records[2] as typeof poison], state: [] });
    const [letter] = await eventually(
      'a dead letter',
      async () => {
        const letters = await all(`${prefix}.dead-letter`);
        return seen.length === 2 && letters.length > 0 && letters;
      },
      { timeoutMs: 60_000, everyMs: 50 },
    );
    expect(seen).toEqual([1, 3]);
    const [, place] = await all(`${prefix}.database-metrics`);
    expect(letter?.value.toString()).toBe('no event');
    expect(letter?.headers).toMatchObject({
      'dead-letter-topic': place?.topic,
      'dead-letter-partition': String(place?.partition),
      'dead-letter-offset': String(place?.offset),
      'dead-letter-error': 'not-avro',
    });
    await eventually('all is acknowledged', async () => (await transport.lag()).every(({ lag }) => lag === 0), {
      timeoutMs: 60_000,
    });
    for await (const each of deadLetters(log, prefix)) await resend(log, each, new Date(), prefix);
    const again = await eventually(
      'it is sent again, and a dead letter again',
      async () => {
        const letters = await all(`${prefix}.dead-letter`);
        return letters.length > 1 && letters;
      },
      { timeoutMs: 60_000, everyMs: 50 },
    );
    expect(again.map(({ headers }) => headers['dead-letter-offset'])).toEqual([
      String(place?.offset),
      String(place?.offset),
    ]);
    const waiting = [];
    for await (const { resentAt } of deadLetters(log, prefix)) waiting.push(resentAt === undefined);
    expect(waiting).toEqual([false, true]);
    expect(await all(`${prefix}.database-metrics`)).toHaveLength(3);
    await transport.close();
  }, 120_000);

  it('a record over the limit of its topic is refused with its whole transaction, and the error names the setting', async () => {
    const topic = `${prefix}.limited`;
    const record = (value: Buffer) => ({ topic, key: 'c1', headers: {}, value });
    await log.append({ records: [record(Buffer.from('before'))], state: [] });
    const admin = bareKafka(BROKERS).admin();
    await admin.connect();
    await admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name: topic,
          configEntries: [
            { name: 'max.message.bytes', value: '10000' },
            { name: 'message.timestamp.type', value: 'LogAppendTime' },
          ],
        },
      ],
    });
    await admin.disconnect();
    // A broker applies a changed setting a moment after the request.
    const taken = ['before'];
    const refused = await eventually('the broker holds to the limit', async () => {
      const companion = `with large value ${taken.length}`;
      try {
        await log.append({ records: [record(Buffer.from(companion)), record(randomBytes(50_000))], state: [] });
      } catch (error) {
        return { error, companion };
      }
      taken.push(companion);
      return false;
    });
    expect(refused.error).toMatchObject({
      code: 'too-large',
      message: `Kafka at ${BROKERS.join(', ')}: a batch is larger than the topic takes (MESSAGE_TOO_LARGE): raise its max.message.bytes`,
    });
    await log.append({ records: [record(Buffer.from('after'))], state: [] });
    const small = (await all(topic)).filter(({ value }) => value.length < 50_000);
    expect(small.map(({ value }) => value.toString())).toEqual([...taken, 'after']);
    expect(taken).not.toContain(refused.companion);
  }, 120_000);
});
