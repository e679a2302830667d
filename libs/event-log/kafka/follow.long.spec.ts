import { eventually } from '@pgherald/testing';
import { bareKafka } from './client/workplace.js';
import { BROKERS, openSpecLog, withBroker } from './workplace.js';

const PATIENCE = { timeoutMs: 120_000, everyMs: 100 };

withBroker(() => {
  it('a reader that follows reads a topic that was created again, with fewer events, from its beginning', async () => {
    const topic = `follow-${process.pid}`;
    const admin = bareKafka(BROKERS).admin();
    await admin.connect();
    const reader = await openSpecLog({ transactionalId: `${topic}-reader` });
    const seen: string[] = [];
    const stop = new AbortController();
    const append = async (value: string) => {
      const log = await openSpecLog({ transactionalId: `${topic}-writer` });
      await log.append({ records: [{ topic, key: 'c1', headers: {}, value: Buffer.from(value) }], state: [] });
      await log.close();
    };
    for (let i = 0; i < 5; i++) await append('1');
    const following = (async () => {
      for await (const { value } of reader.read({
        topics: [topic],
        from: 'beginning',
        to: 'forever',
        signal: stop.signal,
      }))
        seen.push(value.toString());
    })();
    await eventually('the first', () => seen.length === 5, PATIENCE);
    await admin.deleteTopics({ topics: [topic] });
    await eventually('it is gone', async () => !(await admin.listTopics()).includes(topic), PATIENCE);
    await append('2');
    await eventually('the second', () => seen.includes('2'), PATIENCE);
    stop.abort();
    await following;
    await Promise.all([reader.close(), admin.disconnect()]);
  }, 300_000);
});
