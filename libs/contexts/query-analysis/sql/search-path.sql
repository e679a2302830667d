-- The search_path of a role in this database: the setting of the role precedes that of the database.
SELECT pg_catalog.replace(
         coalesce(
           (SELECT pg_catalog.substr(c.setting, pg_catalog.length('search_path=') + 1)
              FROM pg_catalog.pg_db_role_setting s CROSS JOIN pg_catalog.unnest(s.setconfig) c(setting)
             WHERE c.setting LIKE 'search\_path=%'
               AND s.setrole IN (0, $1::oid)
               AND s.setdatabase IN (0, (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = CURRENT_CATALOG))
             ORDER BY s.setrole <> 0 DESC, s.setdatabase <> 0 DESC
             LIMIT 1),
           '"$user", public'),
         '"$user"',
         pg_catalog.quote_ident(pg_catalog.pg_get_userbyid($1::oid))) AS "searchPath"
