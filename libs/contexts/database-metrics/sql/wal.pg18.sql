-- 18 moved writes and syncs to pg_stat_io.
SELECT wal_records AS "walRecords",
       wal_fpi AS "walFpi",
       wal_bytes::bigint AS "walBytes",
       wal_buffers_full AS "walBuffersFull",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_wal
