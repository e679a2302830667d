-- Counters only: with texts, the view would read a file that may be large. 1.7 and older.
SELECT s.dbid::bigint AS "databaseOid",
       d.datname::text AS "databaseName",
       s.userid::bigint AS "userOid",
       r.rolname::text AS "userName",
       s.queryid AS "queryId",
       true AS "toplevel",
       s.calls AS "calls",
       s.rows AS "rowCount",
       s.total_time AS "totalExecTimeMs",
       NULL::double precision AS "totalPlanTimeMs",
       s.shared_blks_hit AS "sharedBlksHit",
       s.shared_blks_read AS "sharedBlksRead",
       s.shared_blks_dirtied AS "sharedBlksDirtied",
       s.shared_blks_written AS "sharedBlksWritten",
       s.temp_blks_read AS "tempBlksRead",
       s.temp_blks_written AS "tempBlksWritten",
       s.blk_read_time AS "blkReadTimeMs",
       s.blk_write_time AS "blkWriteTimeMs",
       NULL::bigint AS "walBytes",
       s.userid = (SELECT pg_catalog.quote_ident(current_user)::regrole::oid) AS "ownRole",
       NULL::timestamptz AS "statsSince",
       NULL::bigint AS "dealloc"
  FROM :extension_schema.pg_stat_statements(false) s
  LEFT JOIN pg_catalog.pg_database d ON d.oid = s.dbid
  LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.userid
