-- Settings whose value may hold a secret are marked here; their value is dropped before an event exists.
-- What this session has set for itself is not the server's: of such a setting the value is told that it came with.
SELECT name AS "name",
       CASE source WHEN 'session' THEN reset_val ELSE setting END AS "setting",
       unit AS "unit",
       source AS "source",
       pending_restart AS "pendingRestart",
       name LIKE '%.%' OR name LIKE '%\_command' OR name = 'primary_conninfo' AS "withheld"
  FROM pg_catalog.pg_settings
 ORDER BY name
