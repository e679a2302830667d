-- What our role may do on this server. A membership counts only when it is inherited: that is what USAGE asks for.
SELECT 'role' AS "kind", r.rolname::text AS "name", pg_catalog.pg_has_role(r.oid, 'USAGE') AS "isGranted"
  FROM pg_catalog.pg_roles r
 WHERE r.rolname IN ('pg_read_all_settings', 'pg_read_all_stats', 'pg_stat_scan_tables')
 UNION ALL
SELECT 'function', f.signature, pg_catalog.has_function_privilege('pg_catalog.' || f.signature, 'EXECUTE')
  FROM (VALUES ('pg_ls_waldir()'), ('pg_control_system()')) f (signature)
 UNION ALL
SELECT 'database', d.datname::text, pg_catalog.has_database_privilege(d.oid, 'CONNECT')
  FROM pg_catalog.pg_database d
 WHERE d.datallowconn AND NOT d.datistemplate
 ORDER BY 1, 2
