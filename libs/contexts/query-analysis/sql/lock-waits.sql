-- Relations that sessions of this database wait for. A session that waits for a row waits for the transaction that locks it;
-- its own tuple lock names the relation.
SELECT DISTINCT ON (l.pid)
       l.pid::bigint AS "pid",
       n.nspname::text AS "schemaName",
       c.relname::text AS "relationName",
       c.oid::bigint AS "relationOid",
       l.locktype AS "lockType"
  FROM pg_catalog.pg_locks l
  JOIN pg_catalog.pg_class c ON c.oid = l.relation
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG)
   AND l.pid IN (SELECT w.pid FROM pg_catalog.pg_locks w WHERE NOT w.granted)
   AND (NOT l.granted OR l.locktype = 'tuple')
 ORDER BY l.pid, l.granted, c.oid
