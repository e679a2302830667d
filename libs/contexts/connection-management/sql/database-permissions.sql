-- What our role may do in this database, and which of the extensions that we read are installed or could be.
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
 ORDER BY 1, 2
