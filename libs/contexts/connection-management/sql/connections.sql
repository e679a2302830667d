-- Without pg_monitor, state and backend_type of other roles' sessions are NULL: unknown, not idle. Beyond 100 groups, the
-- smaller ones become one row. Sessions idle in a transaction come first, because a rule needs them.
WITH alike AS (
  SELECT a.datname,
         coalesce(a.usename, a.usesysid::text) AS usename,
         a.application_name,
         CASE WHEN a.backend_type IS NULL THEN 'unknown' ELSE coalesce(a.state, 'none') END AS state,
         CASE WHEN a.state = 'active' OR a.wait_event_type = 'Lock' THEN a.wait_event_type END AS wait_event_type,
         count(*) AS connections,
         max(extract(epoch FROM clock_timestamp() - a.state_change)) AS state_age,
         max(extract(epoch FROM clock_timestamp() - a.xact_start)) AS transaction_age
    FROM pg_catalog.pg_stat_activity a
   WHERE coalesce(a.backend_type, 'client backend') = 'client backend' AND a.datid IS NOT NULL
   GROUP BY 1, 2, 3, 4, 5
), ranked AS (
  SELECT *, row_number() OVER (
           ORDER BY state NOT LIKE 'idle in transaction%', connections DESC, datname, usename, application_name, state,
                    wait_event_type
         ) > 100 AS is_rest
    FROM alike
)
SELECT CASE WHEN NOT is_rest THEN datname END AS "databaseName",
       CASE WHEN NOT is_rest THEN usename END AS "userName",
       CASE WHEN NOT is_rest THEN application_name END AS "applicationName",
       CASE WHEN is_rest THEN 'rest' ELSE state END AS "state",
       CASE WHEN NOT is_rest THEN wait_event_type END AS "waitEventType",
       sum(connections)::bigint AS "connections",
       greatest(max(state_age), 0)::float8 * 1000 AS "oldestStateAgeMs",
       greatest(max(transaction_age), 0)::float8 * 1000 AS "oldestTransactionAgeMs",
       is_rest AS "isRest"
  FROM ranked
 GROUP BY 1, 2, 3, 4, 5, 9
 ORDER BY "isRest", "connections" DESC, 1, 2, 3, 4, 5
