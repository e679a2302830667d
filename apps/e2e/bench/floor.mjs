// What no poll can be faster than: a bare `pg` loop that issues the statements of a full poll of a context.
import { loadSql } from '@pgherald/postgres';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const AT_ONCE = 4;
const folderOf = (project) => join(fileURLToPath(import.meta.resolve(project)), '../../sql');

/** Connects to each database; `poll` runs all statements as one poll does, prepared, rows as arrays. */
export async function openFloor(postgres, databases, versionNum, { project, groups }) {
  const prepared = (folder, stem) => {
    const statement = loadSql(folder, stem).statementFor({ versionNum });
    return statement ? [{ ...statement, rowMode: 'array' }] : [];
  };
  const ofScope = (wanted) =>
    [...new Set(groups.filter(({ scope }) => scope === wanted).map(({ name, from }) => from ?? name))].flatMap((stem) =>
      prepared(folderOf(project), stem),
    );
  const server = [...prepared(folderOf('@pgherald/postgres'), 'server-facts'), ...ofScope('server')];
  const perDatabase = ofScope('database');
  const clients = await Promise.all(databases.map((database) => connect(postgres.url(database))));
  return {
    poll: async () => {
      for (const statement of server) await clients[0].query(statement);
      const rest = clients.values();
      const worker = async () => {
        for (const client of rest) for (const statement of perDatabase) await client.query(statement);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  };
}

/** A session with the settings of ours that bear on how long a statement takes. */
async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`SET jit = off; SET search_path = pg_catalog, pg_temp; SET default_transaction_read_only = on`);
  return client;
}
