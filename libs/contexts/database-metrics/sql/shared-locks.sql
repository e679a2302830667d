-- Locks outside of single databases: transaction ids (database is NULL) and shared catalogs (database is 0).
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
 WHERE l.database IS NULL OR (l.database = 0 AND (l.relation IS NULL OR c.relisshared))
 GROUP BY 1, 2, 3, 4, 5
 ORDER BY 1, 4, 5
