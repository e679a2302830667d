import { explainable } from './explainable.js';

const sqlOf = (text: string): unknown => {
  const statement = explainable(text);
  return typeof statement === 'string' ? statement : statement.sql;
};

describe('explainable', () => {
  it.each([
    'SELECT * FROM t WHERE x = $1',
    'VALUES ($1)',
    'TABLE t',
    '(SELECT 1) UNION (SELECT 2)',
    'WITH q AS (SELECT $1) SELECT * FROM q',
    'INSERT INTO t VALUES ($1)',
    'UPDATE t SET a = $1',
    'DELETE FROM t USING u WHERE t.id = u.id',
    'MERGE INTO t USING s ON t.id = s.id WHEN MATCHED THEN DELETE',
  ])('accepts %s unchanged', (text) => expect(sqlOf(text)).toBe(text));

  it.each([
    'SELECT 1; DROP TABLE t',
    'SELECT 1; SELECT 2',
    'SELECT * INTO copy FROM t',
    'CREATE TABLE copy AS SELECT 1',
    'EXPLAIN ANALYZE SELECT 1',
    'DO $$ BEGIN END $$',
    'CALL p()',
    'EXECUTE q($1)',
    'DECLARE c CURSOR FOR SELECT 1',
    'COPY (SELECT 1) TO STDOUT',
    "SET x = '1'",
  ])('refuses %p, which is not a single statement that EXPLAIN plans', (text) =>
    expect(sqlOf(text)).toBe('not-explainable'),
  );

  it.each(["SELECT 'a", 'SELECT $tag$ a', 'SELECT "a', String.raw`SELECT 'a\'; DROP TABLE t; --'`])(
    'refuses %p, which is cut or ambiguous',
    (text) => expect(sqlOf(text)).toBe('truncated'),
  );

  it('reports only that it cannot parse a text, not why', () => {
    expect(sqlOf('SELECT FROM WHERE')).toBe('unparsable');
    expect(sqlOf('')).toBe('unparsable');
  });

  it('omits comments and the last semicolon', () =>
    expect(sqlOf('SELECT /* ; DROP */ a -- ;\nFROM t;')).toBe('SELECT a FROM t'));

  it.each([
    ['SELECT EXTRACT($1 FROM x) FROM t', 'SELECT pg_catalog.date_part($1, x) FROM t'],
    ['SELECT extract( $1 FROM now())', 'SELECT pg_catalog.date_part($1, now())'],
    ['SELECT now() - interval $1', 'SELECT now() - CAST($1 AS interval)'],
    ['SELECT INTERVAL $1 day to second, 2', 'SELECT CAST($1 AS INTERVAL), 2'],
    ['SELECT date $1 - $2', 'SELECT CAST($1 AS date) - $2'],
    ["SELECT 'interval $1', interval FROM t", "SELECT 'interval $1', interval FROM t"],
  ])('rewrites %s so that the grammar accepts its parameters', (text, sql) => expect(sqlOf(text)).toBe(sql));

  it('returns the relations and the parameters of a statement', () =>
    expect(
      explainable('SELECT * FROM shop."Orders" JOIN lines USING (id) WHERE EXISTS (TABLE x) AND a = $2'),
    ).toMatchObject({
      parameters: 2,
      relations: expect.arrayContaining([
        ['shop', 'Orders'],
        [null, 'lines'],
        [null, 'x'],
      ]) as unknown,
    }));

  it('returns the relations of a deeply nested statement', () =>
    expect(explainable(`SELECT ${'a + '.repeat(4_000)} b FROM c`)).toMatchObject({ relations: [[null, 'c']] }));

  it('returns the relation that a statement writes', () =>
    expect(explainable('INSERT INTO shop.orders SELECT 1')).toMatchObject({ relations: [['shop', 'orders']] }));
});
