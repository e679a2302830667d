-- Databases that somebody drops, renames, moves or copies: those with a lock that keeps new sessions out. PostgreSQL waits 5 s
-- for the sessions in them to leave.
SELECT DISTINCT d.datname AS name
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_database d ON d.oid = l.objid
 WHERE l.locktype = 'object'
   AND l.classid = 'pg_catalog.pg_database'::pg_catalog.regclass
   AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
