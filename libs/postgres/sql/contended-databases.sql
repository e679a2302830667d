-- Databases that a session drops, renames, moves or copies: those with a lock that blocks logins. PostgreSQL waits 5 s for other
-- sessions to leave them.
SELECT DISTINCT d.datname AS name
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_database d ON d.oid = l.objid
 WHERE l.locktype = 'object'
   AND l.classid = 'pg_catalog.pg_database'::pg_catalog.regclass
   AND l.mode IN ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
