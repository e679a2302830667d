import type { StartedPostgres } from '@pgherald/postgres/embedded';

/** Creates databases `publisher` and `subscriber`; the latter subscribes to the table `orders` by slot and subscription `orders`. */
export async function subscribe(postgres: StartedPostgres): Promise<void> {
  const server = await postgres.client();
  for (const name of ['publisher', 'subscriber']) await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  const publisher = await postgres.client('publisher');
  await publisher.query('CREATE TABLE orders (id int PRIMARY KEY); CREATE PUBLICATION orders FOR TABLE orders');
  // Within one server, CREATE SUBSCRIPTION would wait for itself.
  await publisher.query("SELECT pg_create_logical_replication_slot('orders', 'pgoutput')");
  await publisher.end();
  const subscriber = await postgres.client('subscriber');
  await subscriber.query('CREATE TABLE orders (id int PRIMARY KEY)');
  const { password } = postgres.primary;
  await subscriber.query(
    `CREATE SUBSCRIPTION orders CONNECTION 'host=127.0.0.1 port=${postgres.port} user=postgres password=${password} dbname=publisher'
       PUBLICATION orders WITH (create_slot = false, slot_name = 'orders')`,
  );
  await subscriber.end();
}
