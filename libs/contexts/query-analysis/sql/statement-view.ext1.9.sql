-- Evictions after the rows were read, and the execution time of all sessions.
SELECT i.dealloc AS "dealloc",
       i.stats_reset AS "statsReset",
       pg_catalog.current_setting('pg_stat_statements.max')::bigint AS "maxEntries",
       pg_catalog.current_setting('pg_stat_statements.track') <> 'none' AS "isOwnTracked",
       (SELECT pg_catalog.sum(s.active_time) FROM pg_catalog.pg_stat_database s) AS "activeTimeMs"
  FROM :extension_schema.pg_stat_statements_info i
