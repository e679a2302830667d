-- pg_settings lists settings that the role may see, and those of loaded libraries, without placeholders. The caller fills in
-- tls, clockSkewMs and roundTripMs.
WITH setting AS (
  SELECT name, setting, source FROM pg_catalog.pg_settings
   WHERE name IN ('shared_preload_libraries', 'pg_stat_statements.max', 'pg_stat_statements.track',
                  'track_activities', 'track_counts', 'track_functions', 'track_io_timing', 'track_wal_io_timing',
                  'track_activity_query_size', 'compute_query_id')
)
SELECT pg_catalog.current_setting('server_version') AS "version",
       CURRENT_CATALOG::text AS "databaseName",
       current_user::text AS "userName",
       pg_catalog.current_setting('is_superuser') = 'on' AS "isSuperuser",
       NULL::text AS "tls",
       (SELECT string_agg(sign, ', ' ORDER BY sign)
          FROM (SELECT rolname::text AS sign FROM pg_catalog.pg_roles
                 WHERE rolname IN ('rds_superuser', 'cloudsqlsuperuser', 'azure_pg_admin')
                 UNION ALL
                SELECT proname::text FROM pg_catalog.pg_proc
                 WHERE proname = 'aurora_version' AND pronamespace = 'pg_catalog'::regnamespace) signs) AS "cloudSigns",
       (SELECT string_agg(extname || ' ' || extversion, ', ' ORDER BY extname) FROM pg_catalog.pg_extension) AS "extensions",
       pg_catalog.pg_postmaster_start_time() AS "postmasterStartedAt",
       extract(epoch FROM clock_timestamp())::float8 * 1000 AS "clockSkewMs",
       0::float8 AS "roundTripMs",
       EXISTS (SELECT FROM setting WHERE name = 'pg_stat_statements.max') AS "isStatementsLoaded",
       (SELECT setting FROM setting WHERE name = 'shared_preload_libraries') AS "preloadLibraries",
       (SELECT setting FROM setting WHERE name = 'track_activities') AS "trackActivities",
       (SELECT setting FROM setting WHERE name = 'track_counts') AS "trackCounts",
       (SELECT setting FROM setting WHERE name = 'track_functions') AS "trackFunctions",
       (SELECT setting FROM setting WHERE name = 'track_io_timing') AS "trackIoTiming",
       (SELECT setting FROM setting WHERE name = 'track_wal_io_timing') AS "trackWalIoTiming",
       (SELECT setting::bigint FROM setting WHERE name = 'track_activity_query_size') AS "trackActivityQuerySize",
       (SELECT setting FROM setting WHERE name = 'compute_query_id') AS "computeQueryId",
       -- A setting of the monitoring role does not apply to other roles.
       (SELECT setting FROM setting
         WHERE name = 'pg_stat_statements.track' AND source NOT IN ('user', 'database user', 'session')) AS "statementsTrack",
       (SELECT setting::bigint FROM setting WHERE name = 'pg_stat_statements.max') AS "statementsMax",
       (SELECT setting <> 'none' FROM setting WHERE name = 'pg_stat_statements.track') AS "isOwnTracked"
