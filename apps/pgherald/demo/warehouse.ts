import type { Client, EmbeddedPostgres } from '@pgherald/postgres/embedded';
import { ensure, withClient } from './shop.js';

const NAME = 'warehouse';

/** Creates the database `warehouse` on the same server, which subscribes to the shop's stock by a slot with the same name. */
export async function prepareWarehouse(postgres: EmbeddedPostgres): Promise<void> {
  await withClient(postgres, 'shop', async (client) => {
    await ensure(client, `SELECT FROM pg_database WHERE datname = '${NAME}'`, `CREATE DATABASE ${NAME}`);
    await ensure(
      client,
      `SELECT FROM pg_publication WHERE pubname = '${NAME}'`,
      `CREATE PUBLICATION ${NAME} FOR TABLE stock`,
    );
    // On one server CREATE SUBSCRIPTION would wait for itself.
    const slot = `SELECT pg_create_logical_replication_slot('${NAME}', 'pgoutput')`;
    await ensure(client, `SELECT FROM pg_replication_slots WHERE slot_name = '${NAME}'`, slot);
  });
  await withClient(postgres, NAME, (client) => subscribe(client, postgres));
}

/** Sets the connection again, because the port may have changed since the last start. */
async function subscribe(client: Client, { port, password }: EmbeddedPostgres): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS stock (id int PRIMARY KEY, pieces int NOT NULL)');
  const address = `host=127.0.0.1 port=${port} user=postgres password=${password} dbname=shop`;
  const connection = client.escapeLiteral(address);
  await ensure(
    client,
    `SELECT FROM pg_subscription WHERE subname = '${NAME}'`,
    `CREATE SUBSCRIPTION ${NAME} CONNECTION ${connection} PUBLICATION ${NAME} WITH (create_slot = false, slot_name = '${NAME}')`,
  );
  await client.query(`ALTER SUBSCRIPTION ${NAME} CONNECTION ${connection}`);
}
