-- A row for each walsender and each slot; one row for both if a walsender uses a slot. On a standby, cascading standbys are
-- compared with the position that it has received, or replayed from the archive if that is greater.
-- And a row for each subscription of any database, with its main worker, without workers that copy a table or apply in parallel.
-- If the server refuses its position, as some managed services do, only the columns that need it are lost: an unused WITH is
-- not run.
WITH p AS MATERIALIZED (
  SELECT CASE WHEN pg_catalog.pg_is_in_recovery()
              THEN greatest(pg_catalog.pg_last_wal_receive_lsn(), pg_catalog.pg_last_wal_replay_lsn())
              ELSE pg_catalog.pg_current_wal_lsn()
         END AS lsn
)
SELECT r.pid AS "pid",
       r.usename AS "userName",
       r.application_name AS "applicationName",
       pg_catalog.host(r.client_addr) AS "clientAddress",
       CASE WHEN r.pid IS NOT NULL THEN coalesce(r.client_addr::text, 'unix') END AS "replicationClient",
       r.client_port AS "clientPort",
       r.backend_start AS "backendStart",
       pg_catalog.age(r.backend_xmin)::bigint AS "backendXminAge",
       r.state AS "state",
       pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), '0/0')::bigint AS "currentLsn",
       pg_catalog.pg_wal_lsn_diff(r.sent_lsn, '0/0')::bigint AS "sentLsn",
       pg_catalog.pg_wal_lsn_diff(r.write_lsn, '0/0')::bigint AS "writeLsn",
       pg_catalog.pg_wal_lsn_diff(r.flush_lsn, '0/0')::bigint AS "flushLsn",
       pg_catalog.pg_wal_lsn_diff(r.replay_lsn, '0/0')::bigint AS "replayLsn",
       CASE WHEN r.sent_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), r.sent_lsn), 0)::bigint END AS "sentLagBytes",
       CASE WHEN r.write_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), r.write_lsn), 0)::bigint END AS "writeLagBytes",
       CASE WHEN r.flush_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), r.flush_lsn), 0)::bigint END AS "flushLagBytes",
       CASE WHEN r.replay_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), r.replay_lsn), 0)::bigint END AS "replayLagBytes",
       extract(epoch FROM r.write_lag)::float8 AS "writeLagSeconds",
       extract(epoch FROM r.flush_lag)::float8 AS "flushLagSeconds",
       extract(epoch FROM r.replay_lag)::float8 AS "replayLagSeconds",
       r.sync_priority AS "syncPriority",
       r.sync_state AS "syncState",
       r.reply_time AS "replyTime",
       coalesce(s.slot_name, u.subslotname) AS "slotName",
       s.slot_type AS "slotType",
       s.plugin AS "plugin",
       coalesce(s.database, d.datname) AS "databaseName",
       s.temporary AS "isTemporary",
       s.active AS "isActive",
       s.active_pid AS "activePid",
       pg_catalog.age(s.xmin)::bigint AS "xminAge",
       pg_catalog.age(s.catalog_xmin)::bigint AS "catalogXminAge",
       pg_catalog.pg_wal_lsn_diff(s.restart_lsn, '0/0')::bigint AS "restartLsn",
       pg_catalog.pg_wal_lsn_diff(s.confirmed_flush_lsn, '0/0')::bigint AS "confirmedFlushLsn",
       CASE WHEN s.restart_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), s.restart_lsn), 0)::bigint END AS "retainedBytes",
       CASE WHEN s.confirmed_flush_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff((SELECT lsn FROM p), s.confirmed_flush_lsn), 0)::bigint
            WHEN w.latest_end_lsn IS NOT NULL THEN greatest(pg_catalog.pg_wal_lsn_diff(w.received_lsn, w.latest_end_lsn), 0)::bigint
       END AS "unconfirmedBytes",
       s.wal_status AS "walStatus",
       s.safe_wal_size AS "safeWalSize",
       s.two_phase AS "isTwoPhase",
       s.conflicting AS "isConflicting",
       s.invalidation_reason AS "invalidationReason",
       s.inactive_since AS "inactiveSince",
       s.failover AS "isFailover",
       s.synced AS "isSynced",
       t.total_txns AS "totalTransactions",
       t.total_bytes AS "totalBytes",
       t.spill_txns AS "spillTransactions",
       t.spill_bytes AS "spillBytes",
       t.stream_bytes AS "streamBytes",
       coalesce(t.stats_reset, e.stats_reset) AS "statsReset",
       u.oid AS "subscriptionOid",
       u.subname AS "subscriptionName",
       u.subdbid AS "databaseOid",
       u.subenabled AS "isEnabled",
       w.pid AS "workerPid",
       pg_catalog.pg_wal_lsn_diff(w.received_lsn, '0/0')::bigint AS "receivedLsn",
       pg_catalog.pg_wal_lsn_diff(w.latest_end_lsn, '0/0')::bigint AS "latestEndLsn",
       w.last_msg_send_time AS "lastMessageSentAt",
       w.last_msg_receipt_time AS "lastMessageReceivedAt",
       w.latest_end_time AS "latestEndAt",
       extract(epoch FROM pg_catalog.clock_timestamp() - w.last_msg_receipt_time)::float8 AS "sinceLastMessageSeconds",
       e.apply_error_count AS "applyErrors",
       e.sync_error_count AS "syncErrors"
  FROM pg_catalog.pg_stat_replication r
  FULL JOIN pg_catalog.pg_replication_slots s ON s.active_pid = r.pid
  LEFT JOIN pg_catalog.pg_stat_replication_slots t ON t.slot_name = s.slot_name
  FULL JOIN pg_catalog.pg_subscription u ON false
  LEFT JOIN pg_catalog.pg_database d ON d.oid = u.subdbid
  LEFT JOIN pg_catalog.pg_stat_subscription w ON w.subid = u.oid AND w.relid IS NULL AND w.leader_pid IS NULL
  LEFT JOIN pg_catalog.pg_stat_subscription_stats e ON e.subid = u.oid
 ORDER BY s.slot_name, r.backend_start, r.pid, u.subdbid, u.subname
