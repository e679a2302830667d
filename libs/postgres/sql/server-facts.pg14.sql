-- Who the server is, before anything else of it is believed. A crash of a backend resets pg_stat_wal and leaves all other
-- signs of a restart as they were.
SELECT
  clock_timestamp() AS clock,
  (SELECT system_identifier FROM pg_control_system()) AS system_identifier,
  pg_is_in_recovery() AS in_recovery,
  CASE
    -- Control data name the old timeline until the first checkpoint after a promotion.
    WHEN pg_is_in_recovery() THEN (SELECT received_tli FROM pg_stat_wal_receiver)
    ELSE ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int8
  END AS timeline,
  pg_postmaster_start_time() AS postmaster_start_time,
  (SELECT stats_reset FROM pg_stat_wal) AS wal_stats_reset,
  (SELECT oid FROM pg_database WHERE datname = current_database()) AS database_oid,
  (
    SELECT json_agg(json_build_object(
      'oid', d.oid::int8,
      'name', d.datname,
      'isTemplate', d.datistemplate,
      'allowsConnections', d.datallowconn,
      'canConnect', has_database_privilege(d.oid, 'CONNECT'),
      'statsReset', (extract(epoch FROM s.stats_reset) * 1000000)::int8
    ) ORDER BY d.oid)
    FROM pg_database d LEFT JOIN pg_stat_database s ON s.datid = d.oid
  ) AS databases
