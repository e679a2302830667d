// The estimate against pgstattuple and pgstatindex, in points of percent.
import { watch } from '@pgherald/polling/testing';
import { startPostgres, temporaryFolder } from '@pgherald/testing';
import { readOften } from './read-often.mjs';

const POINTS = 5;
/** Tables of shapes no spec has; each is vacuumed and analyzed. */
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
/** Their indexes: what is estimated, and what must have a reason instead. */
const INDEXES = {
  events_at: 'CREATE INDEX events_at ON events (at)',
  zigzag_f: 'CREATE INDEX zigzag_f ON zigzag (f)',
  sparse_id: 'CREATE UNIQUE INDEX sparse_id ON sparse (id, c)',
  addresses_id: 'CREATE INDEX addresses_id ON addresses (id) WITH (fillfactor = 60)',
};
const NOT_APPLICABLE = {
  churned_state: ['CREATE INDEX churned_state ON churned (state)', 'deduplicated'],
  addresses_hits: ['CREATE INDEX addresses_hits ON addresses USING gin (hits)', 'access-method'],
};

export async function tryBloat(major, check) {
  const postgres = await startPostgres({ major, settings: { autovacuum: 'off' } });
  const folder = temporaryFolder();
  const client = await postgres.client();
  await client.query('CREATE EXTENSION pgstattuple');
  const indexes = [...Object.values(INDEXES), ...Object.values(NOT_APPLICABLE).map(([sql]) => sql)];
  const [early, late] = [indexes.filter((_, n) => n % 2 === 0), indexes.filter((_, n) => n % 2 === 1)];
  for (const [name, sql] of Object.entries(TABLES)) {
    const [create, ...rest] = sql.split(';');
    await client.query(create);
    if (/^\s*INSERT/.test(rest[0] ?? '')) await client.query(rest.shift());
    for (const index of early.filter((each) => each.includes(` ON ${name} `))) await client.query(index);
    for (const each of rest) await client.query(each);
    for (const index of late.filter((each) => each.includes(` ON ${name} `))) await client.query(index);
  }
  await client.query('VACUUM ANALYZE');
  await client.query('GRANT SELECT ON ALL TABLES IN SCHEMA public TO monitor');
  const watching = await watch({
    context: readOften({}, 'bloat'),
    targets: [{ url: postgres.url() }],
    directory: folder.path,
  });
  const { rows } = await watching.first('BloatEstimated');
  await watching.stop();
  const of = (name) => rows.find(({ relationName }) => relationName === name);
  const truth = async (sql) => Number((await client.query(sql)).rows[0].truth);
  const compare = (name, found) => {
    const told = of(name);
    const isNear = told?.bloatPct !== null && Math.abs((told?.bloatPct ?? NaN) - found) < POINTS;
    const shown = `${told?.bloatPct?.toFixed(1) ?? told?.notApplicable}, in truth ${found.toFixed(1)}`;
    check(`PostgreSQL ${major}: bloat of ${name}`, isNear, shown);
  };
  for (const name of Object.keys(TABLES)) {
    const filled = await truth(`SELECT 100 - dead_tuple_percent - free_percent AS truth FROM pgstattuple('${name}')`);
    compare(name, Math.max(0, 100 - (100 * filled) / (of(name)?.fillfactor ?? 100)));
  }
  for (const name of Object.keys(INDEXES)) {
    // Pages that vacuum has emptied are in no density.
    const needed = `leaf_pages * avg_leaf_density / ${of(name)?.fillfactor ?? 90} + internal_pages + 1`;
    const pages = `index_size / current_setting('block_size')::int`;
    compare(
      name,
      Math.max(0, await truth(`SELECT 100 - 100 * (${needed}) / (${pages}) AS truth FROM pgstatindex('${name}')`)),
    );
  }
  for (const [name, [, reason]] of Object.entries(NOT_APPLICABLE))
    check(
      `PostgreSQL ${major}: bloat of ${name} has a reason`,
      of(name)?.notApplicable === reason,
      of(name)?.notApplicable,
    );
  await postgres.stop();
  folder.remove();
}
