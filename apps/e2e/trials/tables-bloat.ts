// Compares estimates of bloat with pgstattuple and pgstatindex.
import { type Client, type Major, startPostgres } from '@pgherald/testing';
import { whileWatching } from './tables-polls.ts';
import type { Checks } from './trial.ts';

/** Percentage points by which an estimate may differ. */
const POINTS = 5;
/** Tables of shapes that no spec has; each is vacuumed and analyzed. */
const TABLES = {
  events: `CREATE TABLE events (at timestamptz, kind char(3), payload jsonb, ok bool, amount numeric(12,2));
    INSERT INTO events SELECT now() - i * interval '1 s', 'abc', jsonb_build_object('id', i, 'tags', ARRAY['x', 'y']), i % 7 = 0, i / 100.0
      FROM generate_series(1, 60000) i; DELETE FROM events WHERE amount < 200`,
  zigzag: `CREATE TABLE zigzag AS SELECT (i % 2)::int2 AS a, i::int8 AS b, 'c'::"char" AS c, i::float8 AS d, i::int4 AS e, gen_random_uuid() AS f
      FROM generate_series(1, 50000) i`,
  sparse: `CREATE TABLE sparse AS SELECT i AS id, CASE WHEN i % 20 = 0 THEN i::int8 END AS a, CASE WHEN i % 9 = 0 THEN repeat('z', 90) END AS b,
      CASE WHEN i % 2 = 0 THEN now() END AS c FROM generate_series(1, 80000) i; DELETE FROM sparse WHERE id % 4 = 1`,
  tight: `CREATE TABLE tight (id int, t text) WITH (fillfactor = 70); INSERT INTO tight SELECT i, md5(i::text) FROM generate_series(1, 60000) i`,
  loose: `CREATE TABLE loose (id int, t text) WITH (fillfactor = 30); INSERT INTO loose SELECT i, md5(i::text) FROM generate_series(1, 30000) i;
    DELETE FROM loose WHERE id % 5 = 0`,
  churned: `CREATE TABLE churned AS SELECT i AS id, 'state ' || i % 5 AS state, md5(i::text) AS note FROM generate_series(1, 90000) i;
    UPDATE churned SET state = 'other'; UPDATE churned SET note = md5(note) WHERE id % 3 = 0`,
  addresses: `CREATE TABLE addresses AS SELECT i AS id, ('10.0.' || i % 250 || '.' || i % 250)::inet AS ip, ARRAY[i, i + 1, i + 2] AS hits
      FROM generate_series(1, 50000) i; DELETE FROM addresses WHERE id BETWEEN 1000 AND 20000`,
  altered: `CREATE TABLE altered (a int, b text, c int8); INSERT INTO altered SELECT i, repeat('b', 30), i FROM generate_series(1, 40000) i;
    ALTER TABLE altered DROP COLUMN b; ALTER TABLE altered ADD COLUMN d text DEFAULT 'later'; UPDATE altered SET d = 'x' || a`,
};
/** Indexes with an estimate. */
const INDEXES = {
  events_at: 'CREATE INDEX events_at ON events (at)',
  zigzag_f: 'CREATE INDEX zigzag_f ON zigzag (f)',
  sparse_id: 'CREATE UNIQUE INDEX sparse_id ON sparse (id, c)',
  addresses_id: 'CREATE INDEX addresses_id ON addresses (id) WITH (fillfactor = 60)',
};
/** Indexes without an estimate, and the reason that the event must give. */
const NOT_APPLICABLE = {
  churned_state: { sql: 'CREATE INDEX churned_state ON churned (state)', reason: 'deduplicated' },
  addresses_hits: { sql: 'CREATE INDEX addresses_hits ON addresses USING gin (hits)', reason: 'access-method' },
};

export async function tryBloat(major: Major, checks: Checks): Promise<void> {
  const postgres = await startPostgres({ major, settings: { autovacuum: 'off' } });
  const client = await postgres.client();
  await createTables(client);
  await whileWatching({ targets: [{ url: postgres.url() }], groups: ['bloat'] }, async (watching) => {
    const { rows } = await watching.first('BloatEstimated');
    const estimates = new Map(rows.map((row) => [row.relationName, row]));
    const compare = (name: string, bloatPct: number) => {
      const estimate = estimates.get(name);
      const estimatedPct = estimate?.bloatPct ?? undefined;
      const isNear = estimatedPct !== undefined && Math.abs(estimatedPct - bloatPct) < POINTS;
      const found = `${estimatedPct?.toFixed(1) ?? estimate?.notApplicable}, in truth ${bloatPct.toFixed(1)}`;
      checks.check(`PostgreSQL ${major}: bloat of ${name}`, isNear, found);
    };
    for (const name of Object.keys(TABLES)) {
      const filledPct = await numberOf(client, `100 - dead_tuple_percent - free_percent FROM pgstattuple('${name}')`);
      compare(name, Math.max(0, 100 - (100 * filledPct) / (estimates.get(name)?.fillfactor ?? 100)));
    }
    for (const name of Object.keys(INDEXES)) {
      // The density does not count pages that vacuum has emptied.
      const needed = `leaf_pages * avg_leaf_density / ${estimates.get(name)?.fillfactor ?? 90} + internal_pages + 1`;
      const pages = `index_size / current_setting('block_size')::int`;
      const bloatPct = await numberOf(client, `100 - 100 * (${needed}) / (${pages}) FROM pgstatindex('${name}')`);
      compare(name, Math.max(0, bloatPct));
    }
    for (const [name, { reason }] of Object.entries(NOT_APPLICABLE)) {
      const found = estimates.get(name)?.notApplicable ?? '';
      checks.check(`PostgreSQL ${major}: bloat of ${name} has a reason`, found === reason, found);
    }
  });
  await postgres.stop();
}

/** Creates half of the indexes before the tables change, and half afterwards. */
async function createTables(client: Client): Promise<void> {
  await client.query('CREATE EXTENSION pgstattuple');
  const indexes = [...Object.values(INDEXES), ...Object.values(NOT_APPLICABLE).map(({ sql }) => sql)];
  const createIndexes = async (table: string, parity: number) => {
    for (const [n, index] of indexes.entries())
      if (n % 2 === parity && index.includes(` ON ${table} `)) await client.query(index);
  };
  for (const [name, sql] of Object.entries(TABLES)) {
    const [create = '', ...rest] = sql.split(';');
    const fill = /^\s*INSERT/.test(rest[0] ?? '') ? (rest.shift() ?? '') : '';
    await client.query(`${create}; ${fill}`);
    await createIndexes(name, 0);
    for (const change of rest) await client.query(change);
    await createIndexes(name, 1);
  }
  await client.query('VACUUM ANALYZE');
  await client.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor');
}

async function numberOf(client: Client, expression: string): Promise<number> {
  const { rows } = await client.query<{ number: string }>({
    text: `SELECT number FROM (SELECT ${expression}) AS computed (number)`,
  });
  return Number(rows[0]?.number);
}
