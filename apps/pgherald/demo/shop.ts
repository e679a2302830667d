import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '@pgherald/configuration';
import type { Client, EmbeddedPostgres } from '@pgherald/postgres/embedded';

const TABLES = `
  CREATE TABLE IF NOT EXISTS customers (id bigint PRIMARY KEY, name text NOT NULL, city text NOT NULL);
  CREATE TABLE IF NOT EXISTS orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers,
    status text NOT NULL DEFAULT 'new',
    note text NOT NULL,
    placed_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX IF NOT EXISTS orders_customer ON orders (customer_id);
  CREATE INDEX IF NOT EXISTS orders_note_unused ON orders (note);
  CREATE TABLE IF NOT EXISTS stock (id int PRIMARY KEY, pieces int NOT NULL);
  ALTER TABLE orders SET (autovacuum_enabled = false);
  INSERT INTO customers SELECT i, 'customer ' || i, 'city ' || i % 50 FROM generate_series(1, 2000) i ON CONFLICT DO NOTHING;
  INSERT INTO stock SELECT i, 1000 FROM generate_series(1, 100) i ON CONFLICT DO NOTHING;`;

/** Creates the role like an administrator, with the reader of column statistics. */
const ROLE = readFileSync(join(projectRoot().folder, 'deploy/sql/monitor-role.sql'), 'utf8');

/** Creates the database `shop`, and the role `pgherald` that sees statistics and no data. */
export async function prepareShop(postgres: EmbeddedPostgres): Promise<void> {
  await withClient(postgres, 'postgres', async (client) => {
    await ensure(client, `SELECT FROM pg_database WHERE datname = 'shop'`, 'CREATE DATABASE shop');
    await client.query(ROLE);
    await client.query(`ALTER ROLE pgherald PASSWORD ${client.escapeLiteral(postgres.password)}`);
  });
  await withClient(postgres, 'shop', async (client) => {
    await client.query(ROLE);
    await client.query(TABLES);
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  });
}

export async function ensure(client: Client, exists: string, create: string): Promise<void> {
  const { rowCount } = await client.query(exists);
  if (rowCount === 0) await client.query(create);
}

export async function withClient(
  postgres: EmbeddedPostgres,
  database: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = await postgres.client(database);
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
