-- Before 1.9, evictions and resets are not reported.
SELECT NULL::bigint AS "dealloc",
       NULL::timestamptz AS "statsReset",
       pg_catalog.current_setting('pg_stat_statements.max')::bigint AS "maxEntries",
       pg_catalog.current_setting('pg_stat_statements.track') <> 'none' AS "isOwnTracked",
       NULL::double precision AS "activeTimeMs"
