-- Relations that a statement names, by schema and name. PostgreSQL's grammar allows no schema before unnest of two arrays. A name
-- without a schema matches all relations of that name, except temporary ones.
WITH RECURSIVE named AS (
  SELECT c.oid, c.relkind, r.schema, r.name, n.nspname,
         pg_catalog.has_table_privilege(c.oid, 'SELECT') AS may_select,
         pg_catalog.has_table_privilege(c.oid, 'SELECT, INSERT, UPDATE, DELETE')
           OR pg_catalog.has_any_column_privilege(c.oid, 'SELECT, INSERT, UPDATE') AS may_something
    FROM unnest($1::text[], $2::text[]) AS r(schema, name)
    JOIN pg_catalog.pg_class c ON c.relname = r.name
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE (r.schema = '' OR n.nspname = r.schema) AND c.relpersistence <> 't'
), reached AS (
  SELECT oid, relkind FROM named
  UNION
  SELECT c.oid, c.relkind
    FROM reached r
    CROSS JOIN LATERAL (
      SELECT i.inhrelid AS oid FROM pg_catalog.pg_inherits i WHERE i.inhparent = r.oid
      UNION ALL
      SELECT d.refobjid
        FROM pg_catalog.pg_rewrite w
        JOIN pg_catalog.pg_depend d
          ON d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass AND d.objid = w.oid
         AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
       WHERE w.ev_class = r.oid AND d.refobjid <> r.oid
    ) next
    JOIN pg_catalog.pg_class c ON c.oid = next.oid
)
SELECT -- Planning may ask their servers: foreign tables among them, their partitions and children, and what views read.
       (SELECT count(*)::int FROM reached WHERE relkind = 'f') AS "foreignRelations",
       -- The role has no privilege on one of them, so EXPLAIN would be an error in the server's log.
       (SELECT coalesce(bool_or(denied), false)
          FROM (SELECT NOT bool_or(may_something) AS denied FROM named GROUP BY schema, name) each) AS "isDenied",
       -- EXPLAIN depends on these values: while they are unchanged, the statement fails again.
       (SELECT pg_catalog.hashtextextended(coalesce(pg_catalog.string_agg(
                 pg_catalog.concat_ws(' ', x.nspname, x.name, x.relkind, x.may_select, c.relacl, a.columns, i.uniques),
                 ',' ORDER BY x.nspname, x.name), ''), 0)::text
          FROM named x
          JOIN pg_catalog.pg_class c ON c.oid = x.oid
         CROSS JOIN LATERAL (
               SELECT pg_catalog.string_agg(pg_catalog.concat_ws(' ', a.attname, a.atttypid, a.attacl), ',' ORDER BY a.attnum) AS columns
                 FROM pg_catalog.pg_attribute a WHERE a.attrelid = x.oid AND a.attnum > 0 AND NOT a.attisdropped) a
         CROSS JOIN LATERAL (
               SELECT count(*) AS uniques FROM pg_catalog.pg_index i WHERE i.indrelid = x.oid AND i.indisunique AND i.indisvalid) i
       ) AS "relations"
