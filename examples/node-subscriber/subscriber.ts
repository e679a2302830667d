import { type ReceivedEvent, subscribe } from '@pgherald/event-log';

const lineOf = ({ type, event }: ReceivedEvent<'TableBloated' | 'TableBloatCleared'>): string =>
  `${type} ${event.meta.cluster}/${event.database.name} ${event.tableName}: ${event.value} %`;

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());

for await (const received of subscribe({
  brokers: process.env['KAFKA_BROKERS'] ?? 'localhost:9092',
  prefix: process.env['KAFKA_PREFIX'] ?? 'pgherald',
  group: 'node-subscriber-typescript',
  from: 'beginning',
  types: ['TableBloated', 'TableBloatCleared'],
  signal: stop.signal,
}))
  console.log(lineOf(received));
