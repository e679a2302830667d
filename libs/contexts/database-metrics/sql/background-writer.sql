SELECT buffers_alloc AS "buffersAlloc",
       buffers_clean AS "buffersClean",
       maxwritten_clean AS "maxwrittenClean",
       buffers_backend AS "buffersBackend",
       buffers_backend_fsync AS "buffersBackendFsync",
       stats_reset AS "statsReset"
  FROM pg_catalog.pg_stat_bgwriter
