-- Privileges of the monitoring role on this server. Of the functions that pgherald and its views call, only those with changed
-- privileges are listed. USAGE checks inherited membership, because other membership grants nothing by itself.
SELECT 'role' AS "kind", r.rolname::text AS "name", pg_catalog.pg_has_role(r.oid, 'USAGE') AS "isGranted"
  FROM pg_catalog.pg_roles r
 WHERE r.rolname IN ('pg_read_all_settings', 'pg_read_all_stats', 'pg_stat_scan_tables')
 UNION ALL
SELECT 'function', p.oid::regprocedure::text, pg_catalog.has_function_privilege(p.oid, 'EXECUTE')
  FROM pg_catalog.pg_proc p
 WHERE p.pronamespace = 'pg_catalog'::regnamespace
   AND (p.proacl IS NOT NULL OR p.proname = 'pg_control_system')
   AND (p.proname LIKE 'pg\_stat\_get\_%' OR p.proname IN (
     'age', 'array_agg', 'array_fill', 'array_to_string', 'format', 'to_jsonb', 'bool_and', 'bool_or', 'cardinality', 'clock_timestamp', 'count',
     'current_database', 'current_setting', 'has_column_privilege', 'has_database_privilege',
     'has_function_privilege', 'has_schema_privilege', 'host', 'json_agg', 'json_array_elements',
     'json_build_array', 'left', 'length', 'lower', 'max', 'mxid_age', 'now', 'pg_backend_pid',
     'pg_blocking_pids', 'pg_char_to_encoding', 'pg_conf_load_time', 'pg_control_system',
     'pg_current_snapshot', 'pg_current_wal_flush_lsn', 'pg_current_wal_insert_lsn',
     'pg_current_wal_lsn', 'pg_current_xact_id', 'pg_database_size', 'pg_encoding_max_length',
     'pg_get_userbyid', 'pg_has_role', 'pg_is_in_recovery', 'pg_is_wal_replay_paused',
     'pg_last_wal_receive_lsn', 'pg_last_wal_replay_lsn', 'pg_last_xact_replay_timestamp',
     'pg_ls_waldir', 'pg_options_to_table', 'pg_partition_root', 'pg_postmaster_start_time',
     'pg_relation_size', 'pg_snapshot_xmax', 'pg_total_relation_size', 'pg_wal_lsn_diff',
     'pg_walfile_name', 'query_to_xml', 'quote_ident', 'regexp_replace', 'replace', 'substr',
     'substring', 'sum', 'to_regclass', 'to_regnamespace', 'to_regprocedure', 'unnest',
     'concat_ws', 'convert_to', 'date_part', 'encode', 'extract', 'row_number', 'trunc',
     'has_any_column_privilege', 'has_table_privilege', 'hashtextextended', 'oidvectortypes', 'string_agg',
     'pg_get_replication_slots', 'pg_lock_status', 'pg_prepared_xact', 'pg_show_all_settings'))
 UNION ALL
SELECT 'database', d.datname::text, pg_catalog.has_database_privilege(d.oid, 'CONNECT')
  FROM pg_catalog.pg_database d
 WHERE d.datallowconn AND NOT d.datistemplate
 UNION ALL
-- Relations that are read in this database only; database-permissions.sql checks the others in each database. Of pg_subscription
-- PostgreSQL itself withholds a column.
SELECT 'relation', v.name, false
  FROM unnest(ARRAY[
     'pg_database', 'pg_prepared_xacts', 'pg_replication_slots', 'pg_roles', 'pg_settings', 'pg_stat_activity', 'pg_stat_archiver',
     'pg_stat_bgwriter', 'pg_stat_checkpointer', 'pg_stat_database', 'pg_stat_database_conflicts', 'pg_stat_io',
     'pg_stat_progress_cluster', 'pg_stat_replication', 'pg_stat_replication_slots', 'pg_stat_subscription',
     'pg_stat_subscription_stats', 'pg_stat_wal', 'pg_stat_wal_receiver', 'pg_subscription'
   ]) v (name)
 WHERE NOT CASE v.name
         WHEN 'pg_subscription'
         THEN pg_catalog.has_any_column_privilege(pg_catalog.to_regclass('pg_catalog.' || v.name)::oid, 'SELECT')
         ELSE pg_catalog.has_table_privilege(pg_catalog.to_regclass('pg_catalog.' || v.name)::oid, 'SELECT')
       END
 ORDER BY 1, 2
