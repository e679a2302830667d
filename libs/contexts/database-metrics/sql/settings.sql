-- Settings whose value may hold a secret are marked here; their value is removed before any event.
-- For settings that this session changed, reset_val is the value of the server.
SELECT name AS "name",
       CASE source WHEN 'session' THEN reset_val ELSE setting END AS "setting",
       unit AS "unit",
       source AS "source",
       pending_restart AS "pendingRestart",
       name LIKE '%.%' OR name LIKE '%\_command' OR name = 'primary_conninfo' AS "withheld"
  FROM pg_catalog.pg_settings
 ORDER BY name
