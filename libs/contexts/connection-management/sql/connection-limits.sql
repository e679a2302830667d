-- PostgreSQL counts client backends against max_connections and the limit of their database; the limit of a role counts
-- walsenders too. Of hundreds of roles and databases with limits, the 100 nearest to their limits are returned.
WITH client AS (
  SELECT a.datid, a.usesysid, coalesce(a.backend_type, 'client backend') = 'client backend' AS is_client
    FROM pg_catalog.pg_stat_activity a
   WHERE coalesce(a.backend_type, 'client backend') IN ('client backend', 'walsender') AND a.usesysid IS NOT NULL
     AND (a.datid IS NOT NULL OR a.backend_type IS NOT NULL)
), own AS (
  SELECT 'role' AS scope, r.rolname AS name, r.rolconnlimit AS max_connections,
         (SELECT count(*) FROM client c WHERE c.usesysid = r.oid) AS connections
    FROM pg_catalog.pg_roles r
   WHERE r.rolconnlimit >= 0 AND NOT r.rolsuper AND r.rolcanlogin
   UNION ALL
  SELECT 'database', d.datname, d.datconnlimit,
         (SELECT count(*) FROM client c WHERE c.datid = d.oid AND c.is_client)
    FROM pg_catalog.pg_database d
   WHERE d.datconnlimit >= 0 AND d.datallowconn
), nearest AS (
  SELECT * FROM own ORDER BY connections::float8 / greatest(max_connections, 1) DESC, scope, name LIMIT 100
)
SELECT 'server' AS "scope",
       NULL::text AS "name",
       pg_catalog.current_setting('max_connections')::bigint AS "maxConnections",
       (SELECT count(*) FROM client WHERE is_client) AS "connections",
       pg_catalog.current_setting('superuser_reserved_connections')::bigint AS "superuserReserved",
       pg_catalog.current_setting('reserved_connections', true)::bigint AS "reserved"
 UNION ALL
SELECT scope, name, max_connections, connections, NULL, NULL FROM nearest
