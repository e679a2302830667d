import type { DatabaseRef } from '@pgherald/events';

interface IndexNames {
  readonly indexOid: number;
  readonly schemaName: string;
  readonly tableOid: number;
  readonly tableName: string;
  readonly indexName: string;
}

export function indexFinding(database: DatabaseRef, { indexOid, schemaName, indexName }: IndexNames) {
  return { key: String(indexOid), subject: `${database.name} ${schemaName}.${indexName}` };
}

export function indexFacts(
  database: DatabaseRef,
  { schemaName, tableOid, tableName, indexOid, indexName }: IndexNames,
) {
  return { database, schemaName, tableOid, tableName, indexOid, indexName };
}
