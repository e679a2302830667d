import { vectorUse } from './index.js';

describe('the use of vectors in a statement', () => {
  it.each([
    ['SELECT id FROM items ORDER BY v <=> $1 LIMIT 5', 'cosine'],
    ['select id from items order by v<->$1', 'l2'],
    ['WITH n AS (SELECT v <#> $1 AS d FROM items) SELECT d FROM n', 'inner_product'],
    ['(SELECT v <+> $1 FROM items)', 'l1'],
    ['SELECT v <~> $1 FROM items', 'hamming'],
    ['SELECT v <%> $1 FROM items', 'jaccard'],
    ['SELECT Cosine_Distance(v, $1) FROM items', 'cosine'],
    ['SELECT public.l2_distance (v, $1) FROM items', 'l2'],
    ['DELETE FROM items WHERE inner_product(v, $1) > $2', 'inner_product'],
    ['DECLARE c CURSOR FOR SELECT v <-> $1 FROM items', 'l2'],
    ['SELECT v <-> $1, v <=> $2 FROM items', 'l2'],
  ])('is a search: %s', (sql, distance) => expect(vectorUse(sql).distance).toBe(distance));

  it.each([
    "SELECT '<=>' FROM items",
    'SELECT 1 /* <=> */ -- <->',
    'SELECT l2_distance FROM items',
    'SELECT "<->" FROM items',
    'SELECT a <= b, a < -b FROM items',
    'CREATE OPERATOR <-> (LEFTARG = vector, RIGHTARG = vector, FUNCTION = l2_distance)',
    'EXPLAIN SELECT v <-> $1 FROM items',
    '',
  ])('is no search: %s', (sql) => expect(vectorUse(sql).distance).toBeNull());

  it.each([
    ['INSERT INTO items (v) VALUES ($1)', [[null, 'items']]],
    ['/* x */ insert into "My Shop"."It""ems" VALUES ($1)', [['My Shop', 'It"ems']]],
    [
      'WITH a AS (INSERT INTO Shop.Items VALUES ($1) RETURNING v) INSERT INTO b SELECT v FROM a',
      [
        ['shop', 'items'],
        [null, 'b'],
      ],
    ],
    ['COPY shop.items (id, v) FROM STDIN', [['shop', 'items']]],
    ['COPY items TO STDOUT', []],
    ['COPY (SELECT v FROM items) TO STDOUT', []],
    ["SELECT 'INSERT INTO items' -- INSERT INTO items", []],
    ['UPDATE items SET v = $1', []],
  ])('inserts: %s', (sql, inserts) => expect(vectorUse(sql).inserts).toEqual(inserts));

  it('is also detected in a text that was cut', () => {
    expect(vectorUse("INSERT INTO items VALUES ('abc")).toEqual({ distance: null, inserts: [[null, 'items']] });
  });
});
