-- Standbys of this server: a decision on an index needs the counters of every node. Walsenders of logical slots and base
-- backups serve no node, and pg_receivewal runs no queries.
SELECT COALESCE(NULLIF(r.application_name, ''), 'walreceiver') AS "applicationName",
       pg_catalog.host(r.client_addr) AS "clientAddress",
       s.slot_name AS "slotName"
  FROM pg_catalog.pg_stat_replication r
  LEFT JOIN pg_catalog.pg_replication_slots s ON s.active_pid = r.pid
 WHERE s.slot_type IS DISTINCT FROM 'logical'
   AND r.state IN ('streaming', 'catchup', 'startup')
   AND r.application_name NOT IN ('pg_basebackup', 'pg_rewind', 'pg_receivewal')
   AND r.application_name !~ '^pg_\d+_sync_\d+'
 ORDER BY 1, 2, 3
