import { join } from 'node:path';
import type { Observation, PollOfServer } from '@pgherald/events';
import type { PollingMemory } from '@pgherald/memories';
import { startPostgres, temporaryFolder, type StartedPostgres } from '@pgherald/testing';
import { ownContext, watch } from './testing/index.js';

const STEADY = { sql: 'SELECT 1::bigint AS "walFiles", 2::bigint AS "walDirectoryBytes"' };

describe('a group', () => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  beforeAll(async () => (postgres = await startPostgres()));
  afterAll(async () => {
    await postgres.stop();
    folder.remove();
  });
  const targets = () => [{ name: 'orders-1', url: postgres.url() }];

  it('with onRequest is read only when the context requests it, with the parameters of the request', async () => {
    const sql = 'SELECT sum(n)::bigint AS "walFiles", $2::bigint AS "walDirectoryBytes" FROM unnest($1::bigint[]) n';
    const context = ownContext(join(folder.path, 'sql'), { steady: STEADY, sum: { sql, onRequest: true } });
    let polls = 0;
    const observe = (memory: PollingMemory, { readings }: PollOfServer): Observation<PollingMemory> => {
      const asks = readings.some(({ group }) => group === 'steady') && (polls += 1) === 2;
      return { memory, events: [], requests: asks ? [{ group: 'sum', database: null, parameters: [[3, 4], 5] }] : [] };
    };
    const of = await watch({ context: { ...context, observe }, targets: targets(), directory: join(folder.path, '1') });
    await of.polls(4);
    const read = (await of.all('WalDirectoryMeasured')).filter(({ reading }) => reading.group === 'sum');
    expect(read.map(({ rows }) => rows)).toEqual([[{ walFiles: 7, walDirectoryBytes: 5 }]]);
    const events = (await of.all('MetricsCollected')).filter(({ groups }) =>
      groups.some(({ group }) => group === 'sum'),
    );
    expect(events).toHaveLength(1);
    await of.stop();
  });

  it('that reads an extension follows its schema, and says how to install it if it is missing', async () => {
    const sql = `SELECT :extension_schema.levenshtein('a', 'bc')::bigint AS "walFiles", 1::bigint AS "walDirectoryBytes"`;
    const context = ownContext(join(folder.path, 'sql-ext'), { distance: { sql, extension: 'fuzzystrmatch' } });
    const of = await watch({ context, targets: targets(), directory: join(folder.path, '2') });
    const missing = await of.first('CollectionError');
    expect(missing).toMatchObject({ code: 'extension-missing', group: 'distance' });
    expect(missing.message).toContain(
      'distance on orders-1, database postgres: extension-missing: fuzzystrmatch is not installed',
    );
    const client = await postgres.client();
    await client.query(
      'CREATE SCHEMA "odd one"; CREATE EXTENSION fuzzystrmatch SCHEMA "odd one"; GRANT USAGE ON SCHEMA "odd one" TO monitor',
    );
    const { rows } = await of.first('WalDirectoryMeasured');
    expect(rows).toEqual([{ walFiles: 2, walDirectoryBytes: 1 }]);
    await of.stop();
  });
});
