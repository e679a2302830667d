SELECT wal_records AS "walRecords",
       wal_fpi AS "walFpi",
       wal_bytes::bigint AS "walBytes",
       wal_buffers_full AS "walBuffersFull",
       wal_write AS "walWrites",
       wal_sync AS "walSyncs",
       wal_write_time AS "walWriteTimeMs",
       wal_sync_time AS "walSyncTimeMs",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_wal
