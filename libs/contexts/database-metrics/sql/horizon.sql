-- The oldest holder of each kind. A walsender with a slot counts as its slot.
SELECT h."holder", h."holderName", h."databaseName", h."xidAge"
  FROM (
    (SELECT 'backend' AS "holder",
            a.pid::text AS "holderName",
            a.datname::text AS "databaseName",
            greatest(pg_catalog.age(a.backend_xid), pg_catalog.age(a.backend_xmin))::bigint AS "xidAge"
       FROM pg_catalog.pg_stat_activity a
      WHERE a.pid <> pg_catalog.pg_backend_pid()
        AND a.backend_type IS DISTINCT FROM 'walsender'
        AND (a.backend_xid IS NOT NULL OR a.backend_xmin IS NOT NULL)
      ORDER BY 4 DESC LIMIT 1)
    UNION ALL
    (SELECT 'prepared-transaction', p.gid, p.database, pg_catalog.age(p.transaction)::bigint
       FROM pg_catalog.pg_prepared_xacts p
      ORDER BY 4 DESC LIMIT 1)
    UNION ALL
    (SELECT 'slot', s.slot_name, s.database, pg_catalog.age(s.xmin)::bigint
       FROM pg_catalog.pg_replication_slots s
      WHERE s.xmin IS NOT NULL
      ORDER BY 4 DESC LIMIT 1)
    UNION ALL
    (SELECT 'slot-catalog', s.slot_name, s.database, pg_catalog.age(s.catalog_xmin)::bigint
       FROM pg_catalog.pg_replication_slots s
      WHERE s.catalog_xmin IS NOT NULL
      ORDER BY 4 DESC LIMIT 1)
    UNION ALL
    (SELECT 'standby', r.application_name, NULL, pg_catalog.age(r.backend_xmin)::bigint
       FROM pg_catalog.pg_stat_replication r
      WHERE r.backend_xmin IS NOT NULL
        AND NOT EXISTS (SELECT FROM pg_catalog.pg_replication_slots s WHERE s.active_pid = r.pid)
      ORDER BY 4 DESC LIMIT 1)
  ) h
