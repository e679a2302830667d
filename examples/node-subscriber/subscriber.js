import { subscribe } from '@pgherald/event-log';

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
process.once('SIGINT', () => stop.abort());

const events = subscribe({
  brokers: process.env.KAFKA_BROKERS ?? 'localhost:9092',
  prefix: process.env.KAFKA_PREFIX ?? 'pgherald',
  group: 'node-subscriber',
  from: 'beginning',
  types: ['TableBloated', 'TableBloatCleared'],
  signal: stop.signal,
});
for await (const { type, event } of events) {
  const { tableName, value, episode } = event;
  console.log(`${type} ${event.meta.cluster}/${event.database.name} ${tableName}: ${value} % (episode ${episode})`);
}
