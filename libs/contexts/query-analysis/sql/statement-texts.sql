-- Texts of the requested statements, cut in the server because some are megabytes long. $2: statements without rank.
SELECT s.dbid::bigint AS "databaseOid",
       s.userid::bigint AS "userOid",
       s.queryid AS "queryId",
       true AS "toplevel",
       pg_catalog.left(s.query, 16384) AS "query",
       pg_catalog.length(s.query) > 16384 AS "isLong",
       NOT s.queryid = ANY ($1::bigint[]) AS "isUnranked"
  FROM :extension_schema.pg_stat_statements(true) s
 WHERE s.queryid = ANY ($1::bigint[] || $2::bigint[])
