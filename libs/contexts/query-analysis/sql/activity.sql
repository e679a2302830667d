-- Sessions to sample, the most useful first, so that the limit omits the least useful. An idle session is included after it ran
-- a statement (the domain publishes it once), or while it blocks others. PostgreSQL 13 reports neither the query
-- identifier nor the start of a lock wait.
WITH waiting AS MATERIALIZED (
  SELECT DISTINCT ON (l.pid) l.pid, l.locktype, l.mode, NULL::timestamptz AS waitstart, pg_catalog.pg_blocking_pids(l.pid) AS blockers
    FROM pg_catalog.pg_locks l
   WHERE NOT l.granted
   ORDER BY l.pid, l.locktype
)
SELECT a.pid::bigint AS "pid",
       a.leader_pid::bigint AS "leaderPid",
       a.datid::bigint AS "databaseOid",
       a.datname::text AS "databaseName",
       a.usename::text AS "userName",
       a.application_name AS "applicationName",
       pg_catalog.host(a.client_addr) AS "clientAddress",
       a.client_port::bigint AS "clientPort",
       a.client_hostname AS "clientHostname",
       a.backend_start AS "backendStartedAt",
       a.xact_start AS "transactionStartedAt",
       a.query_start AS "queryStartedAt",
       a.query_start::text AS "queryStartedText",
       a.state_change AS "stateChangedAt",
       a.state AS "state",
       a.wait_event_type AS "waitEventType",
       a.wait_event AS "waitEvent",
       NULL::bigint AS "queryId",
       a.query AS "query",
       w.blockers::text AS "blockingPids",
       w.locktype AS "lockType",
       w.mode AS "lockMode",
       w.waitstart AS "lockWaitStartedAt"
  FROM pg_catalog.pg_stat_activity a
  LEFT JOIN waiting w ON w.pid = a.pid
 CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM waiting o WHERE a.pid = ANY (o.blockers)) AS blocks) b
 WHERE a.pid <> pg_catalog.pg_backend_pid()
   AND (a.backend_type IN ('client backend', 'parallel worker') OR a.backend_type IS NULL AND a.datid IS NOT NULL)
   AND a.query NOT LIKE '%/* pgherald */%'
   AND (a.state <> 'idle' OR a.state IS NULL OR b.blocks OR a.query_start > pg_catalog.now() - interval '5 minutes')
 ORDER BY (w.pid IS NOT NULL OR b.blocks) DESC,
          a.state = 'active' DESC NULLS LAST,
          a.state <> 'idle' DESC NULLS LAST,
          a.xact_start NULLS LAST,
          a.query_start DESC NULLS LAST,
          a.pid
 LIMIT 5000
