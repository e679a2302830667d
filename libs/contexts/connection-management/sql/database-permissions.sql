-- Privileges of the monitoring role in this database, and the extensions that pgherald reads: installed or available.
SELECT 'extension' AS "kind",
       wanted.name AS "name",
       e.extname IS NOT NULL AS "isGranted",
       e.extversion AS "version",
       a.default_version AS "availableVersion"
  FROM (VALUES ('pg_stat_statements'), ('pgstattuple')) wanted (name)
  LEFT JOIN pg_catalog.pg_extension e ON e.extname = wanted.name
  LEFT JOIN pg_catalog.pg_available_extensions a ON a.name = wanted.name
 UNION ALL
SELECT 'function', 'pgherald.column_widths()',
       coalesce(pg_catalog.has_function_privilege(pg_catalog.to_regprocedure('pgherald.column_widths()'), 'EXECUTE')
                AND pg_catalog.has_schema_privilege(pg_catalog.to_regnamespace('pgherald'), 'USAGE'), false),
       NULL, NULL
 UNION ALL
-- Privileges on catalog relations differ by database.
SELECT 'relation', v.name, false, NULL, NULL
  FROM unnest(ARRAY[
     'pg_am', 'pg_amproc', 'pg_attribute', 'pg_available_extensions', 'pg_class', 'pg_constraint', 'pg_database',
     'pg_db_role_setting', 'pg_depend', 'pg_extension', 'pg_index', 'pg_inherits', 'pg_locks', 'pg_namespace',
     'pg_opclass', 'pg_proc', 'pg_rewrite', 'pg_stat_progress_analyze', 'pg_stat_progress_create_index',
     'pg_stat_progress_vacuum', 'pg_stat_user_functions', 'pg_stats', 'pg_type'
   ]) v (name)
 WHERE NOT pg_catalog.has_table_privilege(pg_catalog.to_regclass('pg_catalog.' || v.name)::oid, 'SELECT')
 ORDER BY 1, 2
