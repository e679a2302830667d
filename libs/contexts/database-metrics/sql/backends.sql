-- Without pg_monitor, backend_type and state of other roles' sessions are NULL: unknown, not idle.
SELECT a.datid AS "databaseOid",
       a.datname AS "databaseName",
       coalesce(a.backend_type, 'unknown') AS "backendType",
       CASE WHEN a.backend_type IS NULL THEN 'unknown' ELSE coalesce(a.state, 'none') END AS "state",
       count(*) AS "backends",
       count(*) FILTER (WHERE a.wait_event_type = 'Lock') AS "waiting",
       greatest(max(extract(epoch FROM clock_timestamp() - a.xact_start)), 0)::float8 * 1000 AS "oldestTransactionAgeMs",
       greatest(max(extract(epoch FROM clock_timestamp() - a.state_change)), 0)::float8 * 1000 AS "oldestStateAgeMs"
  FROM pg_catalog.pg_stat_activity a
 GROUP BY 1, 2, 3, 4
 ORDER BY 1, 3, 4
