-- Statements of some databases whose text may contain a vector distance or an insert; their tokens are checked later. 1.7 and older.
SELECT s.dbid::bigint AS "databaseOid",
       d.datname::text AS "databaseName",
       pg_catalog.left(s.query, 16384) AS "query",
       s.calls AS "calls",
       s.rows AS "rowCount",
       s.total_time AS "totalExecTimeMs"
  FROM :extension_schema.pg_stat_statements(true) s
  JOIN pg_catalog.pg_database d ON d.oid = s.dbid
 WHERE s.dbid = ANY ($1::oid[])
   AND s.query ~* '<=>|<->|<#>|<\+>|<~>|<%>|_distance\M|inner_product\M|\minsert\M|\mcopy\M'
   AND s.query NOT LIKE '%/* pgherald */%'
