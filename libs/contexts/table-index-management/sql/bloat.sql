-- Input of the estimate: sizes, and width, share of nulls and layout of each column. Relations below 128 pages are ignored.
-- Widths come from the function of deploy/sql/monitor-role.sql if the role may run it, else from pg_stats, which omits tables
-- that the role may not read. A statement that names a missing function cannot be planned, hence the text in query_to_xml,
-- whose only value is JSON of numbers.
WITH locked AS (
  SELECT DISTINCT l.relation
    FROM pg_catalog.pg_locks l
   WHERE l.locktype = 'relation'
     AND l.mode = 'AccessExclusiveLock'
     AND l.pid <> pg_catalog.pg_backend_pid()
     AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG)
), candidate AS MATERIALIZED (
  SELECT c.*, n.nspname, COALESCE(i.indrelid, owner.oid, c.oid) AS table_oid, owner_schema.nspname AS owner_schema,
         EXISTS (SELECT FROM locked k WHERE k.relation IN (c.oid, i.indrelid, owner.oid)) AS is_locked
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    LEFT JOIN pg_catalog.pg_class owner ON c.relkind = 't' AND owner.reltoastrelid = c.oid
    LEFT JOIN pg_catalog.pg_namespace owner_schema ON owner_schema.oid = owner.relnamespace
   WHERE c.relkind IN ('r', 'm', 'i', 't') AND c.relpersistence <> 't'
     AND COALESCE(owner_schema.nspname, n.nspname) NOT IN ('pg_catalog', 'information_schema')
     AND NOT (c.relkind = 'i' AND n.nspname ~ '^pg_toast')
), sized AS MATERIALIZED (
  SELECT c.*, CASE WHEN NOT c.is_locked THEN pg_catalog.pg_relation_size(c.oid) END AS bytes,
         pg_catalog.current_setting('block_size')::bigint AS block_size
    FROM candidate c
), relation AS MATERIALIZED (
  SELECT * FROM sized s WHERE s.is_locked AND s.relpages >= 128 OR s.bytes >= 128 * s.block_size
), reader AS MATERIALIZED (
  SELECT COALESCE(pg_catalog.has_function_privilege(pg_catalog.to_regprocedure('pgherald.column_widths()'), 'EXECUTE')
         AND pg_catalog.has_schema_privilege(pg_catalog.to_regnamespace('pgherald'), 'USAGE'), false) AS is_there
), widths AS MATERIALIZED (
  SELECT w.*
    FROM reader,
         pg_catalog.query_to_xml(CASE WHEN NOT EXISTS (SELECT FROM relation) THEN 'SELECT NULL AS v'
         WHEN reader.is_there THEN
           'SELECT pg_catalog.json_agg(pg_catalog.json_build_array(w.relid::int8, w.attnum, w.null_frac, w.width, w.n_distinct)) AS v FROM pgherald.column_widths() w'
         ELSE
           'SELECT pg_catalog.json_agg(pg_catalog.json_build_array(c.oid::int8, a.attnum, s.null_frac, s.avg_width, s.n_distinct)) AS v
              FROM pg_catalog.pg_stats s
              JOIN pg_catalog.pg_namespace n ON n.nspname = s.schemaname
              JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.tablename
              JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = s.attname
             WHERE NOT s.inherited AND n.nspname NOT IN (''pg_catalog'', ''information_schema'') AND c.relpages >= 64'
         END, false, false, '') AS x(document),
         pg_catalog.json_array_elements(pg_catalog.substring(x.document::text, '<v>(.*)</v>')::json) AS j(w),
         LATERAL (SELECT (j.w->>0)::oid AS relid, (j.w->>1)::int2 AS attnum, (j.w->>2)::float8 AS null_frac,
                         (j.w->>3)::int AS width, (j.w->>4)::float8 AS n_distinct) w
), layout AS (
  SELECT a.attrelid,
         pg_catalog.json_agg(pg_catalog.json_build_array(
           a.attlen, a.attalign, w.width, CASE WHEN a.attisdropped THEN 1 ELSE w.null_frac END, w.n_distinct, a.attisdropped
         ) ORDER BY a.attnum) AS columns,
         pg_catalog.bool_or(a.atttypid = 'pg_catalog.name'::pg_catalog.regtype) AS has_name,
         pg_catalog.bool_or(w.relid IS NULL AND NOT a.attisdropped AND NOT pg_catalog.has_column_privilege(
           CASE WHEN i.indexrelid IS NULL OR i.indkey[a.attnum - 1] = 0 THEN a.attrelid ELSE i.indrelid END,
           CASE WHEN i.indexrelid IS NULL OR i.indkey[a.attnum - 1] = 0 THEN a.attnum ELSE i.indkey[a.attnum - 1] END, 'SELECT')) AS is_denied
    FROM relation r
    JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0
    LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid
    -- A key column uses the statistics of the table, an expression those of the index.
    LEFT JOIN widths w
      ON w.relid = CASE WHEN i.indexrelid IS NULL OR i.indkey[a.attnum - 1] = 0 THEN r.oid ELSE i.indrelid END
     AND w.attnum = CASE WHEN i.indexrelid IS NULL OR i.indkey[a.attnum - 1] = 0 THEN a.attnum ELSE i.indkey[a.attnum - 1] END
   WHERE r.relkind <> 't'
   GROUP BY a.attrelid
), options AS (
  SELECT r.oid,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'fillfactor')::int AS fillfactor,
         pg_catalog.bool_and(o.option_value::boolean) FILTER (WHERE o.option_name = 'deduplicate_items') AS deduplicates
    FROM relation r, pg_catalog.pg_options_to_table(r.reloptions) o
   WHERE r.reloptions IS NOT NULL
   GROUP BY r.oid
)
SELECT r.oid AS "relationOid",
       COALESCE(r.owner_schema, r.nspname) AS "schemaName",
       r.relname AS "relationName",
       CASE r.relkind WHEN 'r' THEN 'table' WHEN 'm' THEN 'materialized view' WHEN 't' THEN 'toast' ELSE 'index' END AS "relationKind",
       r.table_oid AS "tableOid",
       t.relname AS "tableName",
       root.oid AS "partitionRootOid",
       root_schema.nspname AS "partitionRootSchema",
       root.relname AS "partitionRootName",
       root_index.relname AS "rootIndexName",
       r.bytes AS "realBytes",
       r.block_size AS "blockSize",
       r.relpages AS "relPages",
       r.reltuples::float8 AS "relTuples",
       COALESCE(o.fillfactor, CASE WHEN r.relkind = 'i' THEN 90 ELSE 100 END) AS "fillfactor",
       am.amname AS "method",
       -- Equal keys share one tuple unless the index is unique, has included columns, or treats different bytes as equal
       -- (no support function 4).
       COALESCE(
         pg_catalog.current_setting('server_version_num')::int >= 130000 AND NOT i.indisunique
         AND i.indnatts = i.indnkeyatts AND COALESCE(o.deduplicates, true)
         AND NOT EXISTS (
           SELECT FROM pg_catalog.unnest(i.indclass::oid[]) k(opclass)
             JOIN pg_catalog.pg_opclass oc ON oc.oid = k.opclass
            WHERE NOT EXISTS (
              SELECT FROM pg_catalog.pg_amproc p
               WHERE p.amprocfamily = oc.opcfamily AND p.amprocnum = 4 AND p.amproclefttype = oc.opcintype)), false) AS "mayDeduplicate",
       l.columns AS "columns",
       COALESCE(l.has_name, false) AS "hasName",
       COALESCE(l.is_denied, false) AS "isDenied",
       pg_catalog.pg_stat_get_mod_since_analyze(r.table_oid) AS "nModSinceAnalyze",
       CASE WHEN r.is_locked THEN 'locked' WHEN r.bytes IS NULL THEN 'vanished' END AS "skipped"
  FROM relation r
  JOIN pg_catalog.pg_class t ON t.oid = r.table_oid
  LEFT JOIN pg_catalog.pg_am am ON r.relkind = 'i' AND am.oid = r.relam
  LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid
  LEFT JOIN layout l ON l.attrelid = r.oid
  LEFT JOIN options o ON o.oid = r.oid
  LEFT JOIN pg_catalog.pg_class root ON t.relispartition AND root.oid = pg_catalog.pg_partition_root(t.oid)
  LEFT JOIN pg_catalog.pg_namespace root_schema ON root_schema.oid = root.relnamespace
  LEFT JOIN pg_catalog.pg_class root_index ON r.relkind = 'i' AND r.relispartition AND root_index.oid = pg_catalog.pg_partition_root(r.oid)
 ORDER BY r.oid
