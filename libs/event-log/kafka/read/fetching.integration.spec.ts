import { FetchConnection, newCluster } from '../client/fetch-connection.js';
import { bareKafka } from '../client/workplace.js';
import { Fetching } from './fetching.js';
import { BROKERS, openSpecLog, withBroker } from '../workplace.js';

withBroker(() => {
  it('asks for the leaders of a topic again if the first request failed', async () => {
    const [first, topic] = [`asked-${process.pid}`, `asked-later-${process.pid}`] as const;
    const log = await openSpecLog();
    const record = { key: 'shop', headers: {}, value: Buffer.from('1') };
    await log.append({ records: [first, topic].map((each) => ({ ...record, topic: each })), state: [] });
    const cluster = newCluster(bareKafka(BROKERS), 30_000);
    const ask = cluster.refreshMetadata.bind(cluster);
    let failures = 0;
    cluster.refreshMetadata = async () => {
      if (failures-- > 0) throw Object.assign(new Error('Connection error'), { code: 'ECONNREFUSED' });
      await ask();
    };
    await cluster.connect();
    const fetching = new Fetching(new FetchConnection(cluster), 'kafka', async (topics) => topics, new Map());
    await fetching.partitionsOf([first]);
    failures = 2;
    expect(await fetching.partitionsOf([topic])).toHaveLength(12);
    await fetching.close();
    await log.close();
  }, 120_000);
});
