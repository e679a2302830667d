-- Locks of the connected database only: relation oids have no meaning in another one.
-- Outer joins: a lock on an advisory key or a page has no relation, and a relation may just have been dropped.
SELECT l.relation AS "relationOid",
       n.nspname AS "schemaName",
       c.relname AS "relationName",
       l.locktype AS "lockType",
       l.mode AS "mode",
       count(*) FILTER (WHERE l.granted) AS "granted",
       count(*) FILTER (WHERE NOT l.granted) AS "waiting"
  FROM pg_catalog.pg_locks l
  LEFT JOIN pg_catalog.pg_class c ON c.oid = l.relation
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG)
 GROUP BY 1, 2, 3, 4, 5
 ORDER BY 1, 4, 5
