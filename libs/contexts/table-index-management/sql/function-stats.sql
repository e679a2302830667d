-- Called functions, if track_functions counts them. A name that occurs more than once gets the names of its arguments, as in the
-- Collector's receiver.
SELECT f.funcid AS "functionOid",
       f.schemaname AS "schemaName",
       f.funcname AS "functionName",
       CASE
         WHEN pg_catalog.count(*) OVER (PARTITION BY f.funcname) > 1 AND p.proargnames IS NOT NULL
         THEN f.funcname || '_' || pg_catalog.array_to_string(p.proargnames, '_')
         ELSE f.funcname
       END AS "functionLabel",
       f.calls AS "calls",
       f.total_time AS "totalTimeMs",
       f.self_time AS "selfTimeMs",
       f.schemaname || '.' || f.funcname || '(' || pg_catalog.oidvectortypes(p.proargtypes) || ')' AS "functionSignature"
  FROM pg_catalog.pg_stat_user_functions f
  LEFT JOIN pg_catalog.pg_proc p ON p.oid = f.funcid
 ORDER BY f.funcid
