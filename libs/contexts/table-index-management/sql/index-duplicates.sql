-- Indexes that another one of the table makes needless: the same, or a B-tree whose columns are the first ones of the
-- other. Compared here, so that expressions and predicates need not leave the server; as stored, without the places in
-- their text: PostgreSQL's function that prints them takes locks.
WITH candidate AS (
  SELECT i.indexrelid, i.indrelid, i.indisunique, i.indimmediate, i.indnatts, i.indnkeyatts,
         c.relam, c.relname, n.nspname, t.relname AS table_name,
         (i.indkey::int2[])[0:i.indnatts - 1] AS keys,
         (i.indclass::oid[])[0:i.indnkeyatts - 1] AS classes,
         (i.indcollation::oid[])[0:i.indnkeyatts - 1] AS collations,
         (i.indoption::int2[])[0:i.indnkeyatts - 1] AS options,
         pg_catalog.regexp_replace(i.indexprs::text, '[:]location -?\d+', '', 'g') AS expressions,
         pg_catalog.regexp_replace(i.indpred::text, '[:]location -?\d+', '', 'g') AS predicate,
         c.relpages * pg_catalog.current_setting('block_size')::bigint AS bytes,
         EXISTS (SELECT FROM pg_catalog.pg_constraint x WHERE x.conindid = i.indexrelid) OR i.indisreplident AS is_needed
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind = 'i'
    JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE i.indisvalid AND i.indislive AND NOT i.indisexclusion
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
), pair AS (
  SELECT a.*, b.indexrelid AS other_oid, b.relname AS other_name,
         CASE WHEN a.keys = b.keys AND a.indnkeyatts = b.indnkeyatts THEN 'same' ELSE 'prefix' END AS kind
    FROM candidate a
    JOIN candidate b ON b.indrelid = a.indrelid AND b.indexrelid <> a.indexrelid AND b.relam = a.relam
   WHERE NOT a.is_needed
     AND a.predicate IS NOT DISTINCT FROM b.predicate
     AND a.classes = b.classes[1:a.indnkeyatts]
     AND a.collations = b.collations[1:a.indnkeyatts]
     AND a.options = b.options[1:a.indnkeyatts]
     AND CASE
       WHEN a.keys = b.keys AND a.indnkeyatts = b.indnkeyatts THEN
         a.expressions IS NOT DISTINCT FROM b.expressions
         -- Of two alike the one that enforces more stays, else the older.
         AND (NOT a.indisunique OR b.indisunique AND b.indimmediate)
         AND (b.is_needed OR b.indisunique AND NOT a.indisunique OR b.indexrelid < a.indexrelid)
       ELSE
         NOT a.indisunique AND a.indnatts = a.indnkeyatts AND a.indnatts < b.indnatts AND a.indnkeyatts <= b.indnkeyatts
         AND a.keys = b.keys[1:a.indnkeyatts]
         AND a.expressions IS NULL
         AND EXISTS (SELECT FROM pg_catalog.pg_am m WHERE m.oid = a.relam AND m.amname = 'btree')
     END
)
SELECT DISTINCT ON (p.indexrelid)
       p.indexrelid AS "indexOid",
       p.nspname AS "schemaName",
       p.indrelid AS "tableOid",
       p.table_name AS "tableName",
       p.relname AS "indexName",
       p.kind AS "kind",
       p.other_oid AS "keptIndexOid",
       p.other_name AS "keptIndexName",
       p.bytes AS "estimatedBytes"
  FROM pair p
 ORDER BY p.indexrelid, p.kind DESC, p.other_oid
