-- 17 moved writes of backends to pg_stat_io and checkpoints to pg_stat_checkpointer.
SELECT buffers_alloc AS "buffersAlloc",
       buffers_clean AS "buffersClean",
       maxwritten_clean AS "maxwrittenClean",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_bgwriter
