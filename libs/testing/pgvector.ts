const DISTANCES: Readonly<Record<string, string>> = {
  '<->': 'l2_distance',
  '<#>': 'vector_negative_inner_product',
  '<=>': 'cosine_distance',
  '<+>': 'l1_distance',
  '<~>': 'hamming_distance',
  '<%>': 'jaccard_distance',
};

/**
 * The parts of pgvector that pgherald reads: the type, its operators, the entry of the extension. The servers that npm
 * installs lack the extension itself.
 */
export const PGVECTOR = `
  CREATE TYPE vector AS (x float8, y float8);
  ${Object.entries(DISTANCES)
    .map(
      ([operator, name]) => `
  CREATE FUNCTION ${name}(vector, vector) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT abs($1.x - $2.x) + abs($1.y - $2.y)';
  CREATE OPERATOR ${operator} (LEFTARG = vector, RIGHTARG = vector, FUNCTION = ${name});`,
    )
    .join('')}
  INSERT INTO pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
  SELECT 60000, 'vector', u.oid, n.oid, false, '0.8.1'
    FROM pg_roles u CROSS JOIN pg_namespace n WHERE u.rolname = current_user AND n.nspname = 'public';`;
