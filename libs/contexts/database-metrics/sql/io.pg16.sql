-- NULL means that this kind of I/O cannot happen there. Before 18, bytes are operations times op_bytes.
SELECT backend_type AS "backendType",
       object AS "object",
       context AS "ioContext",
       reads AS "reads",
       reads * op_bytes AS "readBytes",
       read_time AS "readTimeMs",
       writes AS "writes",
       writes * op_bytes AS "writeBytes",
       write_time AS "writeTimeMs",
       writebacks AS "writebacks",
       writeback_time AS "writebackTimeMs",
       extends AS "extends",
       extends * op_bytes AS "extendBytes",
       extend_time AS "extendTimeMs",
       hits AS "hits",
       evictions AS "evictions",
       reuses AS "reuses",
       fsyncs AS "fsyncs",
       fsync_time AS "fsyncTimeMs",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_io
 ORDER BY 1, 2, 3
