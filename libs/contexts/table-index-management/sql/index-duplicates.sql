-- Indexes that another one of the table makes needless: the same, or a B-tree whose columns are the first ones of the
-- other. Compared here, so that expressions and predicates need not leave the server; as stored, without the places in
-- their text: PostgreSQL's function that prints them takes locks.
-- A partitioned index is compared once, with all its leaves: a leaf cannot be dropped alone, and may differ from its root
-- in what ATTACH PARTITION does not compare.
WITH index_columns AS (
  -- Parameters of the operator class, and the statistics target of an expression.
  SELECT a.attrelid,
         pg_catalog.array_agg(pg_catalog.format('%s %s', a.attoptions::text, nullif(a.attstattarget, -1)) ORDER BY a.attnum) AS parameters
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indexrelid
   GROUP BY a.attrelid
), candidate AS MATERIALIZED (
  SELECT i.indexrelid, i.indrelid, i.indisunique, i.indimmediate, i.indnatts, i.indnkeyatts,
         c.relam, c.relname, c.relispartition AS is_leaf, n.nspname, t.relname AS table_name,
         c.relkind = 'I' AS is_partitioned,
         CASE WHEN c.relispartition THEN pg_catalog.pg_partition_root(c.oid)::oid END AS root,
         (i.indkey::int2[])[0:i.indnatts - 1] AS keys,
         (i.indclass::oid[])[0:i.indnkeyatts - 1] AS classes,
         (i.indcollation::oid[])[0:i.indnkeyatts - 1] AS collations,
         (i.indoption::int2[])[0:i.indnkeyatts - 1] AS options,
         k.parameters,
         -- All but those that only tune: BRIN ranges, the pending list of GIN, signatures of bloom and of other extensions.
         ARRAY(SELECT o FROM pg_catalog.unnest(c.reloptions) o
                WHERE o !~ '^(fillfactor|deduplicate_items|buffering)=' ORDER BY o) AS storage,
         -- PostgreSQL 15 and newer.
         CASE WHEN i.indisunique THEN (pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean IS TRUE END AS nulls_equal,
         pg_catalog.regexp_replace(i.indexprs::text, '[:]location -?\d+', '', 'g') AS expressions,
         pg_catalog.regexp_replace(i.indpred::text, '[:]location -?\d+', '', 'g') AS predicate,
         greatest(c.relpages, 0) * pg_catalog.current_setting('block_size')::bigint AS bytes,
         i.indisreplident OR i.indisclustered
           OR EXISTS (SELECT FROM pg_catalog.pg_constraint x WHERE x.conindid = i.indexrelid)
           OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                       WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = i.indexrelid AND d.deptype = 'e')
           AS is_needed
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind IN ('i', 'I')
    JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    JOIN index_columns k ON k.attrelid = i.indexrelid
   WHERE i.indisvalid AND i.indislive AND NOT i.indisexclusion
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
), part AS (
  SELECT l.root, pg_catalog.count(*) FILTER (WHERE NOT l.is_partitioned) AS leaves, pg_catalog.sum(l.bytes)::bigint AS bytes,
         pg_catalog.bool_or(l.is_needed) AS is_needed
    FROM candidate l
   WHERE l.is_leaf
   GROUP BY l.root
), pair AS (
  SELECT a.*, b.indexrelid AS other_oid, b.relname AS other_name, p.leaves,
         CASE WHEN a.is_partitioned THEN coalesce(p.bytes, 0) ELSE a.bytes END AS total_bytes,
         CASE WHEN a.keys = b.keys AND a.indnkeyatts = b.indnkeyatts THEN 'same' ELSE 'prefix' END AS kind
    FROM candidate a
    JOIN candidate b ON b.indrelid = a.indrelid AND b.indexrelid <> a.indexrelid AND b.relam = a.relam
    LEFT JOIN part p ON p.root = a.indexrelid
    LEFT JOIN part q ON q.root = b.indexrelid AND NOT b.is_leaf
   WHERE NOT a.is_leaf AND NOT a.is_needed AND p.is_needed IS NOT TRUE
     AND a.predicate IS NOT DISTINCT FROM b.predicate
     AND a.storage = b.storage
     AND a.classes = b.classes[1:a.indnkeyatts]
     AND a.collations = b.collations[1:a.indnkeyatts]
     AND a.options = b.options[1:a.indnkeyatts]
     AND a.parameters = b.parameters[1:a.indnatts]
     AND CASE
       WHEN a.keys = b.keys AND a.indnkeyatts = b.indnkeyatts THEN
         a.expressions IS NOT DISTINCT FROM b.expressions
         -- Of two alike the one that enforces more stays, else the older.
         AND (NOT a.indisunique OR b.indisunique AND b.indimmediate AND a.nulls_equal = b.nulls_equal)
         AND (b.is_needed OR q.is_needed IS TRUE OR b.is_leaf OR b.indisunique AND NOT a.indisunique OR b.indexrelid < a.indexrelid)
       ELSE
         NOT a.indisunique AND a.indnatts = a.indnkeyatts AND a.indnatts < b.indnatts AND a.indnkeyatts <= b.indnkeyatts
         AND a.keys = b.keys[1:a.indnkeyatts]
         AND a.expressions IS NULL
         AND EXISTS (SELECT FROM pg_catalog.pg_am m WHERE m.oid = a.relam AND m.amname = 'btree')
     END
     AND (NOT a.is_partitioned OR NOT EXISTS (
       SELECT
         FROM candidate x
         LEFT JOIN candidate y ON y.indrelid = x.indrelid AND y.root = coalesce(b.root, b.indexrelid)
        WHERE x.root = a.indexrelid
          AND (x.storage, x.classes, x.options, x.parameters)
            IS DISTINCT FROM
              (y.storage, y.classes[1:a.indnkeyatts], y.options[1:a.indnkeyatts], y.parameters[1:a.indnatts])
     ))
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
       p.total_bytes AS "estimatedBytes",
       CASE WHEN p.is_partitioned THEN coalesce(p.leaves, 0) END AS "leaves"
  FROM pair p
 ORDER BY p.indexrelid, p.kind DESC, p.other_oid
