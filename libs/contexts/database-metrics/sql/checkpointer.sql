SELECT checkpoints_timed AS "checkpointsTimed",
       checkpoints_req AS "checkpointsRequested",
       checkpoint_write_time AS "writeTimeMs",
       checkpoint_sync_time AS "syncTimeMs",
       buffers_checkpoint AS "buffersWritten",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_bgwriter
