-- Tables of this database with a column of pgvector's types, and whether the extension is installed. Searches types by name
-- first; without such types, it reads no columns.
SELECT e.installed AS "hasExtension",
       t.oid::bigint AS "relationOid",
       t.nspname::text AS "schemaName",
       t.relname::text AS "tableName"
  FROM (SELECT EXISTS (SELECT FROM pg_catalog.pg_extension x WHERE x.extname = 'vector') AS installed) e
  LEFT JOIN (
    SELECT DISTINCT c.oid, n.nspname, c.relname
      FROM pg_catalog.pg_type y
      JOIN pg_catalog.pg_attribute a ON a.atttypid = y.oid AND a.attnum > 0 AND NOT a.attisdropped
      JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE y.typname IN ('vector', 'halfvec', 'sparsevec')
  ) t ON true
 WHERE e.installed OR t.oid IS NOT NULL
 ORDER BY t.oid
