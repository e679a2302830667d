-- reserved_connections exists since 16; before it is NULL.
SELECT pg_catalog.current_setting('max_connections')::bigint AS "maxConnections",
       pg_catalog.current_setting('superuser_reserved_connections')::bigint AS "superuserReservedConnections",
       pg_catalog.current_setting('reserved_connections', true)::bigint AS "reservedConnections",
       pg_catalog.pg_postmaster_start_time() AS "postmasterStartTime",
       pg_catalog.pg_conf_load_time() AS "configurationLoadTime"
