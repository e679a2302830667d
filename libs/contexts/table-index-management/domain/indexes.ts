import type { About } from './episodes.js';

interface IndexNames {
  readonly indexOid: number;
  readonly schemaName: string;
  readonly tableOid: number;
  readonly tableName: string;
  readonly indexName: string;
}

export function aboutIndex({ indexOid, schemaName, tableOid, tableName, indexName }: IndexNames): About {
  return { oid: indexOid, schemaName, tableOid, tableName, relationName: indexName, qualifier: '', detail: '' };
}

/** The fields of an event about an index that name it. */
export function indexNames({ oid, schemaName, tableOid, tableName, relationName }: About) {
  return { schemaName, tableOid, tableName, indexOid: oid, indexName: relationName };
}
