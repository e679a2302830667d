-- Redundant indexes: equal to another one of the table, or a B-tree whose columns are the first columns of the other. The server
-- compares them, so that expressions and predicates do not leave it; as stored, without positions, because the function that
-- prints them takes locks.
-- A partitioned index is compared once, because a leaf cannot be dropped alone; but not if a leaf differs from its root in
-- properties that ATTACH PARTITION does not compare.
WITH special AS (
  -- Parameters of operator classes and statistics targets of expressions; few indexes have any.
  SELECT a.attrelid,
         pg_catalog.array_agg(pg_catalog.format('%s %s', a.attoptions::text, nullif(a.attstattarget, -1)) ORDER BY a.attnum) AS columns
    FROM pg_catalog.pg_attribute a
   WHERE a.attrelid IN (SELECT i.indexrelid
                          FROM pg_catalog.pg_index i
                          JOIN pg_catalog.pg_attribute x ON x.attrelid = i.indexrelid
                         WHERE x.attoptions IS NOT NULL OR x.attstattarget >= 0)
   GROUP BY a.attrelid
), needed AS (
  SELECT x.conindid AS oid FROM pg_catalog.pg_constraint x WHERE x.conindid <> 0
   UNION
  SELECT d.objid
    FROM pg_catalog.pg_depend d
   WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
     AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'e'
), candidate AS MATERIALIZED (
  SELECT i.indexrelid, i.indrelid, i.indisunique, i.indimmediate, i.indnatts, i.indnkeyatts,
         c.relam, c.relname, c.relispartition AS is_leaf, n.nspname, t.relname AS table_name,
         c.relkind = 'I' AS is_partitioned,
         CASE WHEN c.relispartition THEN pg_catalog.pg_partition_root(c.oid)::oid END AS root,
         (i.indkey::int2[])[0:i.indnatts - 1] AS keys,
         (i.indclass::oid[])[0:i.indnkeyatts - 1] AS classes,
         (i.indcollation::oid[])[0:i.indnkeyatts - 1] AS collations,
         (i.indoption::int2[])[0:i.indnkeyatts - 1] AS options,
         coalesce(k.columns, pg_catalog.array_fill(' '::text, ARRAY[i.indnatts::int])) AS parameters,
         -- Excludes tuning options: BRIN ranges, the pending list of GIN, signatures of bloom and other extensions.
         CASE WHEN c.reloptions IS NULL THEN '{}' ELSE
           ARRAY(SELECT o FROM pg_catalog.unnest(c.reloptions) o
                  WHERE o !~ '^(fillfactor|deduplicate_items|buffering)=' ORDER BY o)
         END AS storage,
         -- PostgreSQL 15 and newer.
         CASE WHEN i.indisunique THEN (pg_catalog.to_jsonb(i) ->> 'indnullsnotdistinct')::boolean IS TRUE END AS nulls_equal,
         pg_catalog.regexp_replace(i.indexprs::text, '[:]location -?\d+', '', 'g') AS expressions,
         pg_catalog.regexp_replace(i.indpred::text, '[:]location -?\d+', '', 'g') AS predicate,
         greatest(c.relpages, 0) * pg_catalog.current_setting('block_size')::bigint AS bytes,
         i.indisreplident OR i.indisclustered OR x.oid IS NOT NULL AS is_needed
    FROM pg_catalog.pg_index i
    JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid AND c.relkind IN ('i', 'I')
    JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN special k ON k.attrelid = i.indexrelid
    LEFT JOIN needed x ON x.oid = i.indexrelid
   WHERE i.indisvalid AND i.indislive AND NOT i.indisexclusion
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
), part AS (
  SELECT l.root, pg_catalog.count(*) FILTER (WHERE NOT l.is_partitioned) AS leaves, pg_catalog.sum(l.bytes)::bigint AS bytes,
         pg_catalog.bool_or(l.is_needed) AS is_needed,
         pg_catalog.bool_or((l.storage, l.classes, l.options, l.parameters) IS DISTINCT FROM (r.storage, r.classes, r.options, r.parameters))
           AS has_other_leaf
    FROM candidate l
    JOIN candidate r ON r.indexrelid = l.root
   GROUP BY l.root
), pair AS (
  SELECT a.*, b.indexrelid AS other_oid, b.relname AS other_name, p.leaves,
         CASE WHEN a.is_partitioned THEN coalesce(p.bytes, 0) ELSE a.bytes END AS total_bytes,
         CASE WHEN a.keys = b.keys AND a.indnkeyatts = b.indnkeyatts THEN 'same' ELSE 'prefix' END AS kind
    FROM candidate a
    JOIN candidate b ON b.indrelid = a.indrelid AND b.indexrelid <> a.indexrelid AND b.relam = a.relam
    LEFT JOIN part p ON p.root = a.indexrelid
    LEFT JOIN part q ON q.root = coalesce(b.root, b.indexrelid)
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
         -- Of two equal indexes, the one that enforces more stays, else the older one.
         AND (NOT a.indisunique OR b.indisunique AND b.indimmediate AND a.nulls_equal = b.nulls_equal)
         AND (b.is_needed OR q.is_needed IS TRUE OR b.is_leaf OR b.indisunique AND NOT a.indisunique OR b.indexrelid < a.indexrelid)
       ELSE
         NOT a.indisunique AND a.indnatts = a.indnkeyatts AND a.indnatts < b.indnatts AND a.indnkeyatts <= b.indnkeyatts
         AND a.keys = b.keys[1:a.indnkeyatts]
         AND a.expressions IS NULL
         AND EXISTS (SELECT FROM pg_catalog.pg_am m WHERE m.oid = a.relam AND m.amname = 'btree')
     END
     AND (NOT a.is_partitioned OR p.has_other_leaf IS NOT TRUE AND q.has_other_leaf IS NOT TRUE)
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
