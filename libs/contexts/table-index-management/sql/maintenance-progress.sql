-- Running maintenance commands in all databases. The views have only oids; names come from the last reading of the tables.
WITH progress AS (
  SELECT v.pid, v.datid, v.datname, v.relid, NULL::oid AS index_relid, 'vacuum' AS command, v.phase,
         'blocks' AS unit, v.heap_blks_scanned AS done, v.heap_blks_total AS total
    FROM pg_catalog.pg_stat_progress_vacuum v
   UNION ALL
  SELECT a.pid, a.datid, a.datname, a.relid, NULL, 'analyze', a.phase, 'blocks', a.sample_blks_scanned, a.sample_blks_total
    FROM pg_catalog.pg_stat_progress_analyze a
   UNION ALL
  SELECT i.pid, i.datid, i.datname, i.relid, i.index_relid, pg_catalog.lower(i.command), i.phase,
         CASE WHEN i.tuples_total > 0 THEN 'tuples' ELSE 'blocks' END,
         CASE WHEN i.tuples_total > 0 THEN i.tuples_done ELSE i.blocks_done END,
         CASE WHEN i.tuples_total > 0 THEN i.tuples_total ELSE i.blocks_total END
    FROM pg_catalog.pg_stat_progress_create_index i
   UNION ALL
  SELECT c.pid, c.datid, c.datname, c.relid, NULLIF(c.cluster_index_relid, 0), pg_catalog.lower(c.command), c.phase,
         'blocks', c.heap_blks_scanned, c.heap_blks_total
    FROM pg_catalog.pg_stat_progress_cluster c
)
SELECT p.pid AS "pid",
       p.datid AS "databaseOid",
       p.datname AS "databaseName",
       p.relid AS "relationOid",
       NULLIF(p.index_relid, 0) AS "indexOid",
       p.command AS "command",
       COALESCE(a.backend_type = 'autovacuum worker', false) AS "isAutomatic",
       p.phase AS "phase",
       p.unit AS "unit",
       p.done AS "done",
       p.total AS "total",
       CASE WHEN p.total > 0 THEN 100.0::float8 * p.done / p.total END AS "donePct",
       a.xact_start AS "startedAt"
  FROM progress p
  LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = p.pid
 ORDER BY p.datid, p.pid
