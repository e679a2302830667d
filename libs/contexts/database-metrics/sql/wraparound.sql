-- All databases, also those that allow no connections. The age of 0, which is not an id, would be the greatest.
-- The next xid comes from the snapshot: pg_current_xact_id() would use an id.
SELECT d.oid AS "databaseOid",
       d.datname AS "databaseName",
       pg_catalog.age(NULLIF(d.datfrozenxid, '0'))::bigint AS "xidAge",
       pg_catalog.mxid_age(NULLIF(d.datminmxid, '0'))::bigint AS "multixactAge",
       pg_catalog.current_setting('autovacuum_freeze_max_age')::bigint AS "freezeMaxAge",
       pg_catalog.current_setting('autovacuum_multixact_freeze_max_age')::bigint AS "multixactFreezeMaxAge",
       pg_catalog.pg_snapshot_xmax(pg_catalog.pg_current_snapshot())::text::bigint AS "nextXid",
       pg_catalog.max((d.datminmxid::text::bigint + pg_catalog.mxid_age(NULLIF(d.datminmxid, '0'))) % 4294967296) OVER () AS "nextMultixact"
  FROM pg_catalog.pg_database d
 ORDER BY d.oid
