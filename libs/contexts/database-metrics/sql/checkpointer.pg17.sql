SELECT num_timed AS "checkpointsTimed",
       num_requested AS "checkpointsRequested",
       restartpoints_timed AS "restartpointsTimed",
       restartpoints_req AS "restartpointsRequested",
       restartpoints_done AS "restartpointsDone",
       write_time AS "writeTimeMs",
       sync_time AS "syncTimeMs",
       buffers_written AS "buffersWritten",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_checkpointer
