-- Foreign tables among these relations, given as schemas and names, their partitions and children, and what views read: planning may ask their
-- servers. unnest of two arrays has no schema in PostgreSQL's grammar. A name without a schema stands for all relations of that name.
WITH RECURSIVE named AS (
  SELECT c.oid, c.relkind
    FROM unnest($1::text[], $2::text[]) AS r(schema, name)
    JOIN pg_catalog.pg_class c ON c.relname = r.name
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE r.schema = '' OR n.nspname = r.schema
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
SELECT count(*)::int AS "foreignRelations" FROM reached WHERE relkind = 'f'
