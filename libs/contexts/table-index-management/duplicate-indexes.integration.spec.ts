import type { EventMap } from '@pgherald/events';
import { watch, type Watching } from '@pgherald/polling/testing';
import {
  isInstalled,
  startPostgres,
  temporaryFolder,
  type Client,
  type Major,
  type StartedPostgres,
} from '@pgherald/testing';
import { oftenRead } from './testing/often.js';

const MAJORS = ([13, 18] as const).filter(isInstalled);

/** Two indexes `a` and `b` of a table `t`, other statements, and the redundant index. */
interface Case {
  readonly a: string;
  readonly b: string;
  readonly needless: 'a' | 'b' | null;
  readonly since?: Major;
  readonly then?: readonly string[];
}
const pair = (a: string, b: string, needless: Case['needless'], since?: Major): Case => ({
  a,
  b,
  needless,
  ...(since && { since }),
});
const after = (indexes: Case, ...then: readonly string[]): Case => ({ ...indexes, then });
/** `UNIQUE (x)`, `USING brin (x)`. */
const createIndex = (name: string, definition: string): string => {
  const [, unique = '', rest] = /^(UNIQUE )?(.*)$/.exec(definition) ?? [];
  return `CREATE ${unique}INDEX ${name} ON t ${rest}`;
};

const COLUMNS =
  'x int, y int, z int NOT NULL, s text, v tsvector, l ltree, i int[], h hstore, r int4range, PRIMARY KEY (z)';
const CASES: Readonly<Record<string, Case>> = {
  alike: pair('(x)', '(x)', 'b'),
  'of one predicate': pair('(x) WHERE y > 1', '(x)   WHERE (y > 1)', 'b'),
  'of one expression': pair('(lower(s))', '(lower(s))', 'b'),
  'of one signature': pair('USING gist (s gist_trgm_ops(siglen=64))', 'USING gist (s gist_trgm_ops(siglen=64))', 'b'),
  'of options in another order': pair(
    'USING brin (x) WITH (pages_per_range=8, autosummarize=on)',
    'USING brin (x) WITH (autosummarize=on, pages_per_range=8)',
    'b',
  ),
  'tuned otherwise': pair('(x) WITH (fillfactor=50)', '(x) WITH (deduplicate_items=off)', 'b'),
  'built otherwise': pair('USING gist (v) WITH (buffering=off)', 'USING gist (v)', 'b'),
  'plain and unique': pair('(x)', 'UNIQUE (x)', 'a'),
  'unique and of a constraint': after(pair('UNIQUE (x)', '(y)', 'a'), 'ALTER TABLE t ADD UNIQUE (x)'),
  'beginning alike': pair('(x)', '(x, y)', 'a'),
  'with and without INCLUDE': pair('(x) INCLUDE (y)', '(x)', 'b'),
  'unique over NULL twice': pair('UNIQUE (x) NULLS NOT DISTINCT', 'UNIQUE (x) NULLS NOT DISTINCT', 'b', 18),
  'plain and unique over NULL': pair('(x)', 'UNIQUE (x) NULLS NOT DISTINCT', 'a', 18),
  'clustered by the younger': after(pair('(x)', '(x)', 'a'), 'ALTER TABLE t CLUSTER ON b'),
  'identified by the younger': after(
    pair('UNIQUE (z, y)', 'UNIQUE (z, y)', 'a'),
    'ALTER TABLE t ALTER y SET NOT NULL',
    'ALTER TABLE t REPLICA IDENTITY USING INDEX b',
  ),
  'unique, and unique over NULL': pair('UNIQUE (x)', 'UNIQUE (x) NULLS NOT DISTINCT', null, 18),
  'unique over NULL, and unique': pair('UNIQUE (x) NULLS NOT DISTINCT', 'UNIQUE (x)', null, 18),
  'unique, and deferrable': after(pair('UNIQUE (x)', '(y)', null), 'ALTER TABLE t ADD UNIQUE (x) DEFERRABLE'),
  'unique, and longer': pair('UNIQUE (x)', 'UNIQUE (x, y)', null),
  'of other trigram signatures': pair('USING gist (s gist_trgm_ops)', 'USING gist (s gist_trgm_ops(siglen=64))', null),
  'of other text signatures': pair('USING gist (v)', 'USING gist (v tsvector_ops(siglen=100))', null),
  'of other ltree signatures': pair('USING gist (l)', 'USING gist (l gist_ltree_ops(siglen=100))', null),
  'of other hstore signatures': pair('USING gist (h)', 'USING gist (h gist_hstore_ops(siglen=50))', null),
  'of other array ranges': pair('USING gist (i gist__int_ops)', 'USING gist (i gist__int_ops(numranges=50))', null),
  'of other BRIN ranges': pair('USING brin (x)', 'USING brin (x) WITH (pages_per_range=8)', null),
  'summarized otherwise': pair('USING brin (x)', 'USING brin (x) WITH (autosummarize=on)', null),
  'of other BRIN filters': pair(
    'USING brin (x int4_bloom_ops)',
    'USING brin (x int4_bloom_ops(n_distinct_per_range=200))',
    null,
    18,
  ),
  'of other BRIN values': pair(
    'USING brin (x int4_minmax_multi_ops)',
    'USING brin (x int4_minmax_multi_ops(values_per_range=200))',
    null,
    18,
  ),
  'updated otherwise': pair('USING gin (v)', 'USING gin (v) WITH (fastupdate=off)', null),
  'with another pending list': pair('USING gin (v)', 'USING gin (v) WITH (gin_pending_list_limit=128)', null),
  'of other bloom lengths': pair('USING bloom (x, y)', 'USING bloom (x, y) WITH (length=160)', null),
  'of other bloom columns': pair('USING bloom (x, y)', 'USING bloom (x, y) WITH (col1=4)', null),
  'of other collations': pair('(s)', '(s COLLATE "C")', null),
  'of other operators': pair('(s)', '(s text_pattern_ops)', null),
  'ordered otherwise': pair('(x)', '(x DESC)', null),
  'with NULL elsewhere': pair('(x)', '(x NULLS FIRST)', null),
  'of other predicates': pair('(x) WHERE y > 1', '(x) WHERE y > 2', null),
  'of other expressions': pair('(lower(s))', '(upper(s))', null),
  'of other statistics': after(
    pair('(lower(s))', '(lower(s))', null),
    'ALTER INDEX b ALTER COLUMN 1 SET STATISTICS 1000',
  ),
  'of other methods': pair('USING hash (x)', '(x)', null),
  'plain and exclusive': after(
    pair('USING gist (x, r)', '(y)', null),
    'ALTER TABLE t ADD EXCLUDE USING gist (x WITH =, r WITH &&)',
  ),
  'plain and without overlaps': after(
    pair('USING gist (z, r)', '(y)', null, 18),
    'ALTER TABLE t ADD UNIQUE (z, r WITHOUT OVERLAPS)',
  ),
};

const PARTITIONED = `
  CREATE TABLE t (x int, y int, v tsvector) PARTITION BY RANGE (x);
  CREATE TABLE t_1 PARTITION OF t FOR VALUES FROM (0) TO (10);
  CREATE TABLE t_2 PARTITION OF t FOR VALUES FROM (10) TO (20) PARTITION BY RANGE (y);
  CREATE TABLE t_21 PARTITION OF t_2 FOR VALUES FROM (0) TO (10);`;
/** The index of a partitioned table, and one whose first leaf differs. */
const leafDiffers = (root: string, leaf: string): string[] => [
  `CREATE INDEX a ON t ${root}`,
  `CREATE INDEX b ON ONLY t ${root}`,
  `CREATE INDEX b_1 ON t_1 ${leaf}`,
  'ALTER INDEX b ATTACH PARTITION b_1',
  `CREATE INDEX b_2 ON t_2 ${root}`,
  'ALTER INDEX b ATTACH PARTITION b_2',
];
interface PartitionedCase {
  readonly made: readonly string[];
  readonly needless: string | null;
  readonly leaves?: number | null;
}
const PARTITIONED_CASES: Readonly<Record<string, PartitionedCase>> = {
  alike: { made: ['CREATE INDEX a ON t (x)', 'CREATE INDEX b ON t (x)'], needless: 'b', leaves: 2 },
  'beginning alike': {
    made: ['CREATE INDEX a ON t (x)', 'CREATE INDEX b ON t (x, y)'],
    needless: 'a',
    leaves: 2,
  },
  'of a partition alone': {
    made: ['CREATE INDEX a ON t (x)', 'CREATE INDEX b ON t_1 (x)'],
    needless: 'b',
    leaves: null,
  },
  'of partitions of a partition': {
    made: ['CREATE INDEX a ON t (x)', 'CREATE INDEX b ON t_2 (x)'],
    needless: 'b',
    leaves: 1,
  },
  'a leaf and a longer one': {
    made: ['CREATE INDEX a ON t (x)', 'CREATE INDEX b ON t_1 (x, y)'],
    needless: null,
  },
  'with a leaf of another signature': {
    made: leafDiffers('USING gist (v)', 'USING gist (v tsvector_ops(siglen=9))'),
    needless: null,
  },
  'with a leaf ordered otherwise': { made: leafDiffers('(x)', '(x DESC)'), needless: null },
  'with a leaf that orders its table': {
    made: [
      'CREATE INDEX a ON t (x)',
      'CREATE INDEX b ON ONLY t (x)',
      'CREATE INDEX b_1 ON t_1 (x)',
      'ALTER INDEX b ATTACH PARTITION b_1',
      'CREATE INDEX b_2 ON t_2 (x)',
      'ALTER INDEX b ATTACH PARTITION b_2',
      'ALTER TABLE t_1 CLUSTER ON b_1',
    ],
    needless: 'a',
    leaves: 2,
  },
  'not complete': { made: leafDiffers('(x)', '(x)').slice(0, 4), needless: null },
};

describe.each(MAJORS)('on PostgreSQL %i, two indexes', (major: Major) => {
  const folder = temporaryFolder();
  let postgres: StartedPostgres;
  let client: Client;
  let watching: Watching;
  let rows: EventMap['IndexDuplicatesMeasured']['rows'];
  const make = async (schema: string, statements: readonly string[]): Promise<void> => {
    await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}, public`);
    for (const statement of statements) await client.query(statement);
  };
  const plain = Object.entries(CASES).filter(([, { since }]) => since === undefined || since <= major);
  const partitioned = Object.entries(PARTITIONED_CASES);

  beforeAll(async () => {
    postgres = await startPostgres({ major });
    client = await postgres.client();
    for (const each of ['pg_trgm', 'bloom', 'btree_gist', 'ltree', 'hstore', 'intarray'])
      await client.query(`CREATE EXTENSION ${each}`);
    for (const [index, [, { a, b, then = [] }]] of plain.entries())
      await make(`plain${index}`, [`CREATE TABLE t (${COLUMNS})`, createIndex('a', a), createIndex('b', b), ...then]);
    for (const [index, [, { made }]] of partitioned.entries())
      await make(`partitioned${index}`, [PARTITIONED, ...made]);
    watching = await watch({
      context: oftenRead({}, 'index-duplicates'),
      targets: [{ name: 'orders-1', url: postgres.url() }],
      directory: folder.path,
    });
    ({ rows } = await watching.first('IndexDuplicatesMeasured'));
  });
  afterAll(async () => {
    await watching.stop();
    await postgres.stop();
    folder.remove();
  });
  const needlessIn = (schema: string) => rows.filter(({ schemaName }) => schemaName === schema);

  it.each(plain.map(([name, { needless }], index) => [name, needless, `plain${index}`] as const))(
    '%s: %p is needless',
    (_, needless, schema) => {
      expect(needlessIn(schema).map(({ indexName, leaves }) => ({ indexName, leaves }))).toEqual(
        needless === null ? [] : [{ indexName: needless, leaves: null }],
      );
    },
  );

  it.each(partitioned.map(([name, each], index) => [name, each, `partitioned${index}`] as const))(
    'of a partitioned table, %s',
    (_, { needless, leaves }, schema) => {
      expect(needlessIn(schema).map(({ indexName, leaves: counted }) => ({ indexName, leaves: counted }))).toEqual(
        needless === null ? [] : [{ indexName: needless, leaves }],
      );
    },
  );
});
