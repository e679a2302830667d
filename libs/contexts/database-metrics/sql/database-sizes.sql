-- pg_database_size raises an error without CONNECT or pg_read_all_stats. One such database must not fail the reading.
SELECT d.oid AS "databaseOid",
       d.datname AS "databaseName",
       CASE
         WHEN pg_catalog.has_database_privilege(d.oid, 'CONNECT') OR pg_catalog.pg_has_role('pg_read_all_stats', 'USAGE')
         THEN pg_catalog.pg_database_size(d.oid)
       END AS "sizeBytes"
  FROM pg_catalog.pg_database d
 ORDER BY d.oid
