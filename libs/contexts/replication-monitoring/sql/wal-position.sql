-- One row: WAL position of this server, its sender and its archiver. The position of a primary is the written one: after a switch of
-- segments, no standby reaches the insert position. The connection string of the receiver never leaves the server.
SELECT (SELECT system_identifier FROM pg_catalog.pg_control_system()) AS "systemIdentifier",
       s.standby AS "isStandby",
       CASE WHEN s.standby THEN r.received_tli
            -- Control data has the old timeline until the first checkpoint after a promotion.
            ELSE ('x' || substr(pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_lsn()), 1, 8))::bit(32)::int8
       END AS "timeline",
       pg_catalog.clock_timestamp() AS "measuredAt",
       CASE WHEN NOT s.standby THEN pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::bigint END AS "insertLsn",
       CASE WHEN NOT s.standby THEN pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), '0/0')::bigint END AS "writeLsn",
       CASE WHEN NOT s.standby THEN pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_flush_lsn(), '0/0')::bigint END AS "flushLsn",
       pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_last_wal_receive_lsn(), '0/0')::bigint AS "receiveLsn",
       pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_last_wal_replay_lsn(), '0/0')::bigint AS "replayLsn",
       pg_catalog.pg_last_xact_replay_timestamp() AS "lastReplayedAt",
       CASE WHEN s.standby THEN pg_catalog.pg_is_wal_replay_paused() END AS "isReplayPaused",
       nullif(pg_catalog.current_setting('cluster_name'), '') AS "clusterName",
       nullif(pg_catalog.current_setting('synchronous_standby_names'), '') AS "synchronousStandbyNames",
       g.receiver_timeout AS "walReceiverTimeoutMs",
       CASE WHEN s.standby THEN g.conninfo = '' AND g.restore_command <> '' END AS "isArchiveFed",
       pg_catalog.current_setting('archive_mode') AS "archiveMode",
       a.archived_count AS "archivedCount",
       a.last_archived_wal AS "lastArchivedWal",
       a.last_archived_time AS "lastArchivedAt",
       -- Null once archiving is off; while archiving fails, the age grows.
       CASE WHEN (g.archive_mode = 'always' OR g.archive_mode = 'on' AND NOT s.standby) AND (g.archive_command <> '' OR g.archive_library <> '')
            THEN trunc(extract(epoch FROM pg_catalog.now() - a.last_archived_time))::bigint
       END AS "lastArchivedAgeSeconds",
       a.failed_count AS "failedCount",
       a.last_failed_wal AS "lastFailedWal",
       a.last_failed_time AS "lastFailedAt",
       a.stats_reset AS "statsReset",
       r.pid AS "pid",
       r.status AS "status",
       pg_catalog.pg_wal_lsn_diff(r.receive_start_lsn, '0/0')::bigint AS "receiveStartLsn",
       r.receive_start_tli AS "receiveStartTimeline",
       pg_catalog.pg_wal_lsn_diff(r.written_lsn, '0/0')::bigint AS "writtenLsn",
       pg_catalog.pg_wal_lsn_diff(r.flushed_lsn, '0/0')::bigint AS "flushedLsn",
       r.received_tli AS "receivedTimeline",
       r.last_msg_send_time AS "lastMessageSentAt",
       r.last_msg_receipt_time AS "lastMessageReceivedAt",
       pg_catalog.pg_wal_lsn_diff(r.latest_end_lsn, '0/0')::bigint AS "latestEndLsn",
       r.latest_end_time AS "latestEndAt",
       r.slot_name AS "slotName",
       r.sender_host AS "senderHost",
       r.sender_port AS "senderPort"
  FROM (SELECT pg_catalog.pg_is_in_recovery() AS standby) s
  LEFT JOIN pg_catalog.pg_stat_archiver a ON true
  LEFT JOIN (
   SELECT pg_catalog.max(setting) FILTER (WHERE name = 'wal_receiver_timeout')::bigint AS receiver_timeout,
          pg_catalog.max(setting) FILTER (WHERE name = 'primary_conninfo') AS conninfo,
          pg_catalog.max(setting) FILTER (WHERE name = 'restore_command') AS restore_command,
          pg_catalog.max(setting) FILTER (WHERE name = 'archive_mode') AS archive_mode,
          pg_catalog.max(setting) FILTER (WHERE name = 'archive_command') AS archive_command,
          pg_catalog.max(setting) FILTER (WHERE name = 'archive_library') AS archive_library
     FROM pg_catalog.pg_settings
    WHERE name IN ('wal_receiver_timeout', 'primary_conninfo', 'restore_command', 'archive_mode', 'archive_command', 'archive_library')
 ) g ON true
  LEFT JOIN pg_catalog.pg_stat_wal_receiver r ON true
