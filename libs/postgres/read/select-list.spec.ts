import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnNames, outputColumns, withNulls } from './select-list.js';

const LIBS = join(import.meta.dirname, '../..');

const namesOf = (sql: string) => outputColumns(sql).map(({ name }) => name);
const without = (sql: string, ...names: string[]) =>
  withNulls(
    sql,
    outputColumns(sql).filter(({ name }) => names.includes(name)),
  );

describe('the columns of a statement', () => {
  it('have the name after AS or that of the column itself', () => {
    expect(namesOf(`SELECT /* pgherald */ d.oid AS "databaseOid", datname, f(a, 'x, y') AS n FROM t d`)).toEqual([
      'databaseOid',
      'datname',
      'n',
    ]);
  });

  it('come from the outermost statement', () => {
    const sql = `WITH w AS (SELECT a, b FROM t) SELECT (SELECT max(x) FROM u) AS "top", array[a, b] AS both FROM w ORDER BY 1`;
    expect(namesOf(sql)).toEqual(['top', 'both']);
    expect(without(sql, 'top')).toBe(sql.replace('(SELECT max(x) FROM u) AS "top"', 'NULL AS "top"'));
  });

  it('may contain commas, keywords and parentheses in texts, names and comments', () => {
    const sql = `SELECT 'a, from (' AS "x, from", extract(epoch FROM b) -- c, d FROM
      AS y, e IS DISTINCT FROM f AS z, $$it's, so$$ AS w, E'\\', ' AS v`;
    expect(namesOf(sql)).toEqual(['x, from', 'y', 'z', 'w', 'v']);
    expect(without(sql, 'y', 'v')).toContain(`"x, from", NULL AS "y", e IS`);
  });

  it('come after DISTINCT ON', () => {
    expect(namesOf('SELECT DISTINCT ON (l.pid, a) l.pid, b AS c FROM l')).toEqual(['pid', 'c']);
    expect(namesOf('SELECT DISTINCT a, b FROM l')).toEqual(['a', 'b']);
  });

  it('have names in every SQL file', () => {
    const files = globSync('{contexts/*,postgres}/sql/*.sql', { cwd: LIBS });
    expect(files.length).toBeGreaterThan(50);
    const unnamed = files.filter((file) => {
      const names = columnNames(readFileSync(join(LIBS, file), 'utf8').replaceAll(':extension_schema', 'x'));
      return names.length === 0 || new Set(names).size < names.length;
    });
    expect(unnamed).toEqual([]);
  });

  it('are unknown for set operations and without names', () => {
    expect(namesOf('SELECT a FROM t UNION ALL SELECT b FROM u')).toEqual([]);
    expect(namesOf('SELECT a, f(b) FROM t')).toEqual([]);
  });
});
