-- Facts of the server, read before anything else. Columns are independent: a refused one is NULL, and the others have values.
-- CURRENT_TIMESTAMP and CURRENT_CATALOG are not functions, so no role can be denied them.
-- PostgreSQL 13 has no pg_stat_wal; its background writer's statistics are lost in the same crash.
SELECT CURRENT_TIMESTAMP AS "clock",
       (SELECT system_identifier FROM pg_control_system()) AS "systemIdentifier",
       pg_is_in_recovery() AS "isInRecovery",
       CASE
         -- Control data name the old timeline until the first checkpoint after a promotion.
         WHEN pg_is_in_recovery() THEN (SELECT received_tli FROM pg_stat_wal_receiver)
         ELSE ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int8
       END AS "timeline",
       pg_postmaster_start_time() AS "postmasterStartTime",
       (SELECT stats_reset FROM pg_stat_bgwriter) AS "walStatsReset",
       (SELECT oid FROM pg_database WHERE datname = CURRENT_CATALOG) AS "databaseOid",
       ARRAY(SELECT oid FROM pg_database ORDER BY oid) AS "oids",
       ARRAY(SELECT datname FROM pg_database ORDER BY oid) AS "names",
       -- Where the encoding of this database is another one, names come converted, and a login needs them as they are stored. So it
       -- does of a name that looks as if bytes of it were escaped.
       -- Only the cast takes a name of any encoding where characters have several bytes; it refuses backslashes.
       ARRAY(SELECT CASE WHEN current_setting('server_encoding') NOT IN ('SQL_ASCII', 'UTF8')
                          AND pg_encoding_max_length(pg_char_to_encoding(current_setting('server_encoding'))) > 1
                         THEN encode(datname::text::bytea, 'hex')
                         WHEN current_setting('server_encoding') NOT IN ('SQL_ASCII', 'UTF8') OR datname::text LIKE '%\\x%'
                         THEN encode(convert_to(datname::text, current_setting('server_encoding')), 'hex')
                    END
               FROM pg_database ORDER BY oid) AS "storedNames",
       ARRAY(SELECT oid FROM pg_database WHERE datistemplate OR NOT datallowconn) AS "closedOids",
       -- An interrupted DROP DATABASE leaves a database with the limit -2, which accepts no connection. One under way locks it.
       ARRAY(SELECT oid FROM pg_database WHERE datconnlimit = -2) AS "invalidOids",
       ARRAY(SELECT d.oid FROM pg_database d
              WHERE d.datconnlimit = -2 AND EXISTS (
                SELECT FROM pg_locks l
                 WHERE l.locktype = 'object' AND l.classid = 'pg_database'::regclass AND l.objid = d.oid AND l.granted
              )) AS "droppedOids",
       -- A login without the right to connect is a FATAL line in the log.
       ARRAY(SELECT oid FROM pg_database WHERE NOT has_database_privilege(oid, 'CONNECT')) AS "deniedOids",
       ARRAY(SELECT (extract(epoch FROM s.stats_reset) * 1000000)::int8
               FROM pg_database d LEFT JOIN pg_stat_database s ON s.datid = d.oid ORDER BY d.oid) AS "statsResets"
