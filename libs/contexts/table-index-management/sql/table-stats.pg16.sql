-- Tables, materialized views and their TOAST, from the catalog and the counters behind pg_stat_user_tables and
-- pg_statio_user_tables: the views would join every index twice. Nothing here takes a lock on a user's relation.
WITH index_counters AS (
  SELECT i.indrelid,
         pg_catalog.sum(pg_catalog.pg_stat_get_numscans(i.indexrelid))::bigint AS scans,
         pg_catalog.sum(pg_catalog.pg_stat_get_tuples_fetched(i.indexrelid))::bigint AS fetched,
         pg_catalog.max(pg_catalog.pg_stat_get_lastscan(i.indexrelid)) AS last_scan,
         pg_catalog.sum(pg_catalog.pg_stat_get_blocks_fetched(i.indexrelid))::bigint AS blocks,
         pg_catalog.sum(pg_catalog.pg_stat_get_blocks_hit(i.indexrelid))::bigint AS hit
    FROM pg_catalog.pg_index i
   GROUP BY i.indrelid
), extension_owned AS (
  SELECT d.objid
    FROM pg_catalog.pg_depend d
   WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.deptype = 'e'
), options AS (
  SELECT c.oid,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_enabled') AS enabled,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_vacuum_threshold') AS threshold,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_vacuum_scale_factor') AS scale,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_vacuum_insert_threshold') AS ins_threshold,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_vacuum_insert_scale_factor') AS ins_scale,
         pg_catalog.max(o.option_value) FILTER (WHERE o.option_name = 'autovacuum_freeze_max_age') AS freeze_max_age
    FROM pg_catalog.pg_class c, pg_catalog.pg_options_to_table(c.reloptions) o
   WHERE c.reloptions IS NOT NULL
   GROUP BY c.oid
), settings AS (
  SELECT pg_catalog.current_setting('autovacuum')::boolean AS enabled,
         pg_catalog.current_setting('autovacuum_vacuum_threshold')::float8 AS threshold,
         pg_catalog.current_setting('autovacuum_vacuum_scale_factor')::float8 AS scale,
         pg_catalog.current_setting('autovacuum_vacuum_insert_threshold')::float8 AS ins_threshold,
         pg_catalog.current_setting('autovacuum_vacuum_insert_scale_factor')::float8 AS ins_scale,
         pg_catalog.current_setting('autovacuum_freeze_max_age')::bigint AS freeze_max_age
)
SELECT c.oid AS "relationOid",
       n.nspname AS "schemaName",
       c.relname AS "tableName",
       CASE c.relkind WHEN 'r' THEN 'table' WHEN 'm' THEN 'materialized view' ELSE 'partitioned table' END AS "relationKind",
       CASE c.relpersistence WHEN 'p' THEN 'permanent' WHEN 'u' THEN 'unlogged' ELSE 'temporary' END AS "persistence",
       e.objid IS NOT NULL AS "isExtensionOwned",
       root.oid AS "partitionRootOid",
       root_schema.nspname AS "partitionRootSchema",
       root.relname AS "partitionRootName",
       pg_catalog.pg_stat_get_numscans(c.oid) AS "seqScan",
       pg_catalog.pg_stat_get_lastscan(c.oid) AS "lastSeqScan",
       pg_catalog.pg_stat_get_tuples_returned(c.oid) AS "seqTupRead",
       i.scans AS "idxScan",
       i.last_scan AS "lastIdxScan",
       i.fetched + pg_catalog.pg_stat_get_tuples_fetched(c.oid) AS "idxTupFetch",
       pg_catalog.pg_stat_get_tuples_inserted(c.oid) AS "nTupIns",
       pg_catalog.pg_stat_get_tuples_updated(c.oid) AS "nTupUpd",
       pg_catalog.pg_stat_get_tuples_deleted(c.oid) AS "nTupDel",
       pg_catalog.pg_stat_get_tuples_hot_updated(c.oid) AS "nTupHotUpd",
       pg_catalog.pg_stat_get_tuples_newpage_updated(c.oid) AS "nTupNewpageUpd",
       pg_catalog.pg_stat_get_live_tuples(c.oid) AS "nLiveTup",
       pg_catalog.pg_stat_get_dead_tuples(c.oid) AS "nDeadTup",
       pg_catalog.pg_stat_get_mod_since_analyze(c.oid) AS "nModSinceAnalyze",
       pg_catalog.pg_stat_get_ins_since_vacuum(c.oid) AS "nInsSinceVacuum",
       pg_catalog.pg_stat_get_last_vacuum_time(c.oid) AS "lastVacuum",
       pg_catalog.pg_stat_get_last_autovacuum_time(c.oid) AS "lastAutovacuum",
       pg_catalog.pg_stat_get_last_analyze_time(c.oid) AS "lastAnalyze",
       pg_catalog.pg_stat_get_last_autoanalyze_time(c.oid) AS "lastAutoanalyze",
       pg_catalog.pg_stat_get_vacuum_count(c.oid) AS "vacuumCount",
       pg_catalog.pg_stat_get_autovacuum_count(c.oid) AS "autovacuumCount",
       pg_catalog.pg_stat_get_analyze_count(c.oid) AS "analyzeCount",
       pg_catalog.pg_stat_get_autoanalyze_count(c.oid) AS "autoanalyzeCount",
       -- A partitioned table has no ids.
       -- 0 without frozen ids: partitioned tables, and access methods without freezing. Its age would be the greatest.
       GREATEST(pg_catalog.age(NULLIF(c.relfrozenxid, '0')), pg_catalog.age(NULLIF(t.relfrozenxid, '0')))::bigint AS "xidAge",
       GREATEST(pg_catalog.mxid_age(NULLIF(c.relminmxid, '0')), pg_catalog.mxid_age(NULLIF(t.relminmxid, '0')))::bigint AS "multixactAge",
       -- A table that was never vacuumed has 0 in both before 14, later -1.
       CASE WHEN c.reltuples >= 0 AND (c.reltuples > 0 OR c.relpages > 0) THEN c.reltuples::bigint END AS "relTuples",
       GREATEST(c.relpages, 0) AS "relPages",
       GREATEST(c.relpages, 0) * pg_catalog.current_setting('block_size')::bigint AS "estimatedBytes",
       s.enabled AND COALESCE(o.enabled::boolean, true) AS "autovacuumEnabled",
       (COALESCE(o.threshold::float8, s.threshold) + COALESCE(o.scale::float8, s.scale) * GREATEST(c.reltuples, 0))::bigint AS "vacuumThreshold",
       -- A threshold below 0 disables vacuum after inserts.
       CASE
         WHEN COALESCE(o.ins_threshold::float8, s.ins_threshold) >= 0
         THEN (COALESCE(o.ins_threshold::float8, s.ins_threshold) + COALESCE(o.ins_scale::float8, s.ins_scale) * GREATEST(c.reltuples, 0))::bigint
       END AS "insertVacuumThreshold",
       LEAST(o.freeze_max_age::bigint, s.freeze_max_age) AS "freezeMaxAge",
       pg_catalog.pg_stat_get_blocks_fetched(c.oid) - pg_catalog.pg_stat_get_blocks_hit(c.oid) AS "heapBlksRead",
       pg_catalog.pg_stat_get_blocks_hit(c.oid) AS "heapBlksHit",
       i.blocks - i.hit AS "idxBlksRead",
       i.hit AS "idxBlksHit",
       pg_catalog.pg_stat_get_blocks_fetched(t.oid) - pg_catalog.pg_stat_get_blocks_hit(t.oid) AS "toastBlksRead",
       pg_catalog.pg_stat_get_blocks_hit(t.oid) AS "toastBlksHit",
       ti.blocks - ti.hit AS "tidxBlksRead",
       ti.hit AS "tidxBlksHit"
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 CROSS JOIN settings s
  LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
  LEFT JOIN index_counters i ON i.indrelid = c.oid
  LEFT JOIN index_counters ti ON ti.indrelid = c.reltoastrelid
  LEFT JOIN extension_owned e ON e.objid = c.oid
  LEFT JOIN options o ON o.oid = c.oid
  LEFT JOIN pg_catalog.pg_class root ON c.relispartition AND root.oid = pg_catalog.pg_partition_root(c.oid)
  LEFT JOIN pg_catalog.pg_namespace root_schema ON root_schema.oid = root.relnamespace
 WHERE c.relkind IN ('r', 'm', 'p')
   AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_toast'
 ORDER BY c.oid
