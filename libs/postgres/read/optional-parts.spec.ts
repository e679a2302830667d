import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  columnsOnlyOf,
  fullJoined,
  optionalJoins,
  unionBranches,
  withBranches,
  withoutJoins,
  withoutRowsOf,
} from './optional-parts.js';

const LIBS = join(import.meta.dirname, '../..');

describe('optional joins of a statement', () => {
  const SQL = `WITH w AS (SELECT pid FROM pg_locks l LEFT JOIN x ON true)
SELECT d.oid AS "oid", n.nspname AS "schema", extract(epoch FROM c.at) AS "at", left(w.mode, 2) AS "mode"
  FROM d
  JOIN e ON e.oid = d.oid
  LEFT JOIN pg_class c ON c.oid = d.oid
  LEFT JOIN pg_namespace n ON n.oid = c.nsp
  LEFT JOIN w ON w.pid = d.pid
  LEFT JOIN kept k ON true
 WHERE k.a IS NULL
 ORDER BY 1`;

  it('are LEFT JOINs on which only columns depend', () => {
    expect(optionalJoins(SQL).map(({ columns }) => columns)).toEqual([['schema', 'at'], ['schema'], ['mode']]);
  });

  it('are removed with dependent joins, and leave their columns NULL', () => {
    const [pgClass] = optionalJoins(SQL).slice(0, 1);
    const text = withoutJoins(SQL, pgClass ? [pgClass] : []);
    expect(text).not.toMatch(/pg_class|pg_namespace/);
    expect(text).toContain(`d.oid AS "oid", NULL AS "schema", NULL AS "at", left(w.mode, 2) AS "mode"`);
    expect(text).toContain('LEFT JOIN w ON w.pid = d.pid');
  });

  it('exclude those on which another kind of join depends', () => {
    expect(optionalJoins('SELECT a.b AS b FROM a LEFT JOIN c ON true JOIN d ON d.x = c.x')).toEqual([]);
    expect(optionalJoins('SELECT a.b AS b FROM a FULL JOIN c ON true LEFT JOIN d ON d.x = c.x')).toHaveLength(1);
  });

  it('are found in our statements', () => {
    const found = globSync('contexts/*/sql/*.sql', { cwd: LIBS }).filter(
      (file) => optionalJoins(readFileSync(join(LIBS, file), 'utf8').replaceAll(':extension_schema', 'x')).length > 0,
    );
    expect(found.length).toBeGreaterThan(15);
  });
});

describe('relations of a FULL JOIN', () => {
  const SQL = `SELECT a.x AS "x", b.y AS "y", c.z AS "z", coalesce(b.n, d.n) AS "n", b.y - c.z AS "both"
  FROM pg_catalog.pg_a a
  FULL JOIN pg_catalog.pg_b b ON b.x = a.x
  LEFT JOIN pg_catalog.pg_c c ON c.y = b.y
  FULL JOIN pg_catalog.pg_d d ON false
 ORDER BY b.y`;

  it('are each read without the rows of the others, whose columns keep their types', () => {
    const relations = fullJoined(SQL);
    expect(relations.map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ['pg_a', 'a'],
      ['pg_b', 'b', 'c'],
      ['pg_d', 'd'],
    ]);
    expect(withoutRowsOf(SQL, relations.slice(1, 2))).toContain(
      'FULL JOIN (SELECT (NULL::pg_catalog.pg_b).* WHERE false) b ON b.x = a.x\n  LEFT JOIN pg_catalog.pg_c c',
    );
  });

  it('cost the columns that mention no relation that is read', () => {
    const [, b, d] = fullJoined(SQL);
    expect(columnsOnlyOf(SQL, b ? [b] : [])).toEqual(['y', 'z', 'both']);
    expect(columnsOnlyOf(SQL, b && d ? [b, d] : [])).toEqual(['y', 'z', 'n', 'both']);
  });

  it('are none in a statement without FULL JOIN', () => {
    expect(fullJoined('SELECT a.x AS x FROM pg_catalog.pg_a a LEFT JOIN pg_catalog.pg_b b ON true')).toEqual([]);
  });
});

describe('the branches of a UNION ALL', () => {
  const SQL = `-- first
WITH w AS (SELECT 1 UNION ALL SELECT 2)
SELECT 'a' AS "kind", x AS "name" FROM t
 UNION ALL
-- second
SELECT 'b', y FROM u WHERE y > 0
 ORDER BY 1`;

  it('can each be run alone, with the column names of the first', () => {
    const [first, second] = unionBranches(SQL);
    expect(withBranches(SQL, first ? [first] : [])).toMatch(/AS "name" FROM t\n ORDER BY 1$/);
    expect(withBranches(SQL, second ? [second] : [])).toMatch(
      /SELECT 2\)\nSELECT \* FROM \(\nSELECT 'b', y FROM u WHERE y > 0\n\) kept \("kind", "name"\)\n ORDER BY 1$/,
    );
  });

  it('are empty for other statements', () => {
    expect(unionBranches('SELECT a FROM (SELECT 1 UNION ALL SELECT 2) t')).toEqual([]);
    expect(unionBranches('SELECT a FROM t')).toEqual([]);
  });
});
