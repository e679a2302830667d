// Bytes a day in the event log, of an idle small server and of one with 9,000 relations: on Kafka (zstd) by kind of topic, and in the
// embedded file. Of three minutes at the default interval; groups that run once an hour or a day are not in it. Needs Java and Maven.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { startPostgres, type StartedPostgres, temporaryFolder } from '@pgherald/testing';
import { addressOf, type Program, startApp } from '../running-app.ts';
import { type Figure, printFigures } from './figures.ts';
import { startAnsweringBroker } from './kafkajs.ts';
import { topicBytes } from './usage.ts';

const SETTLE_MS = 75_000;
const WINDOW_MS = 180_000;
const DAY_MS = 86_400_000;
const MB = 1e6;
/** Each has a table and its index. */
const TABLES = 4_500;
const KINDS = ['measured', 'recorded'];

const brokers = await startAnsweringBroker();
const [address = ''] = brokers.addresses;
const folder = temporaryFolder();
const servers: Readonly<Record<string, StartedPostgres>> = {
  small: await startPostgres(),
  large: await startPostgres(),
};
await createTables(servers['large']!);
const programs = Object.entries(servers).flatMap(([name, server]) => [
  watch(name, server, true),
  watch(name, server, false),
]);
const figures: Figure[] = [];
try {
  await Promise.all(programs.map(addressOf));
  await sleep(SETTLE_MS);
  const [kafkaBefore, filesBefore] = [topicBytes(brokers.brokers[0]!.dataFolder), fileBytes()];
  await sleep(WINDOW_MS);
  const [kafkaAfter, filesAfter] = [topicBytes(brokers.brokers[0]!.dataFolder), fileBytes()];
  for (const name of Object.keys(servers)) {
    const grown = [...kafkaAfter]
      .filter(([topic]) => topic.startsWith(`${name}.`))
      .map(([topic, bytes]) => [topic, bytes - (kafkaBefore.get(topic) ?? 0)] as const);
    const sumOf = (isOfKind: (topic: string) => boolean) =>
      grown.reduce((sum, [topic, bytes]) => sum + (isOfKind(topic) ? bytes : 0), 0);
    for (const kind of KINDS)
      figures.push(
        perDay(
          `${name} server on Kafka, .${kind}`,
          sumOf((topic) => topic.endsWith(`.${kind}`)),
        ),
      );
    figures.push(
      perDay(
        `${name} server on Kafka, all topics`,
        sumOf(() => true),
      ),
    );
    figures.push(perDay(`${name} server in the embedded file`, filesAfter[name]! - filesBefore[name]!));
  }
} finally {
  await Promise.all(programs.map((program) => program.stop()));
  await Promise.all(Object.values(servers).map((server) => server.stop()));
  await brokers.stop();
  folder.remove();
}
printFigures(figures);

async function createTables(server: StartedPostgres): Promise<void> {
  const client = await server.client();
  for (let from = 0; from < TABLES; from += 500)
    await client.query(
      `DO $$ BEGIN FOR i IN ${from}..${from + 499} LOOP EXECUTE format('CREATE TABLE t%s (id int PRIMARY KEY, n int)', i); END LOOP; END $$`,
    );
}

function watch(name: string, server: StartedPostgres, isOnKafka: boolean): Program {
  return startApp({
    dataDir: join(folder.path, `${name}-${isOnKafka ? 'kafka' : 'embedded'}`),
    targets: [server.url()],
    environment: {
      PGHERALD_INTERVAL: '10s',
      PGHERALD_LOG_LEVEL: 'error',
      ...(isOnKafka && { PGHERALD_KAFKA_BROKERS: address, PGHERALD_KAFKA_PREFIX: name }),
    },
  });
}

/** Used bytes of the embedded files, what is still in their write-ahead logs included. */
function fileBytes(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.keys(servers).map((name) => {
      const file = new DatabaseSync(join(folder.path, `${name}-embedded`, 'events.db'), { readOnly: true });
      const pragma = (key: string) => Number((file.prepare(`PRAGMA ${key}`).get() as Record<string, number>)[key]);
      const bytes = (pragma('page_count') - pragma('freelist_count')) * pragma('page_size');
      file.close();
      return [name, bytes];
    }),
  );
}

function perDay(what: string, bytes: number): Figure {
  return { what: `log size: ${what}`, value: (bytes * DAY_MS) / WINDOW_MS / MB, unit: 'MB/day' };
}
