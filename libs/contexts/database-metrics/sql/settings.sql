-- Settings whose value may hold a secret are marked here; their value is dropped before an event exists.
SELECT name AS "name",
       setting AS "setting",
       unit AS "unit",
       source AS "source",
       pending_restart AS "pendingRestart",
       name LIKE '%.%' OR name LIKE '%\_command' OR name = 'primary_conninfo' AS "withheld"
  FROM pg_catalog.pg_settings
 ORDER BY name
