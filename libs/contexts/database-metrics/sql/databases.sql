-- All databases, also templates, which age towards wraparound too.
-- Omits the row of shared objects (datid 0), which is not a database.
SELECT d.oid AS "databaseOid",
       d.datname AS "databaseName",
       d.datistemplate AS "isTemplate",
       d.datallowconn AS "allowsConnections",
       d.datconnlimit AS "connectionLimit",
       s.numbackends AS "numBackends",
       s.xact_commit AS "xactCommit",
       s.xact_rollback AS "xactRollback",
       s.blks_read AS "blksRead",
       s.blks_hit AS "blksHit",
       s.tup_returned AS "tupReturned",
       s.tup_fetched AS "tupFetched",
       s.tup_inserted AS "tupInserted",
       s.tup_updated AS "tupUpdated",
       s.tup_deleted AS "tupDeleted",
       s.conflicts AS "conflicts",
       c.confl_tablespace AS "conflTablespace",
       c.confl_lock AS "conflLock",
       c.confl_snapshot AS "conflSnapshot",
       c.confl_bufferpin AS "conflBufferpin",
       c.confl_deadlock AS "conflDeadlock",
       s.temp_files AS "tempFiles",
       s.temp_bytes AS "tempBytes",
       s.deadlocks AS "deadlocks",
       s.checksum_failures AS "checksumFailures",
       s.blk_read_time AS "blkReadTimeMs",
       s.blk_write_time AS "blkWriteTimeMs",
       s.stats_reset AS "statsReset"
  FROM pg_catalog.pg_database d
  LEFT JOIN pg_catalog.pg_stat_database s ON s.datid = d.oid
  LEFT JOIN pg_catalog.pg_stat_database_conflicts c ON c.datid = d.oid
 ORDER BY d.oid
