import type { DatabaseRef, RowOf } from '@pgherald/events';

type Names = 'indexOid' | 'schemaName' | 'tableOid' | 'tableName' | 'indexName';
type IndexNames = Pick<RowOf<'IndexStatsMeasured'>, Names>;

export function indexFinding(database: DatabaseRef, { indexOid, schemaName, indexName }: IndexNames) {
  return { key: String(indexOid), subject: `${database.name} ${schemaName}.${indexName}` };
}

export function indexFacts(
  database: DatabaseRef,
  { schemaName, tableOid, tableName, indexOid, indexName }: IndexNames,
) {
  return { database, schemaName, tableOid, tableName, indexOid, indexName };
}
