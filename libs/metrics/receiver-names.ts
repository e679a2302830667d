/** Log records of the Collector's PostgreSQL receiver. */
export const RECEIVER_EVENTS = ['db.server.query_sample', 'db.server.top_query', 'db.server.query_plan'] as const;

/** Resource attributes of the receiver, and whether they are sent by default. */
export const RECEIVER_RESOURCE_ATTRIBUTES = {
  'service.instance.id': true,
  'server.address': true,
  'server.port': true,
  'postgresql.database.name': true,
  'postgresql.schema.name': true,
  'postgresql.table.name': true,
  'postgresql.index.name': true,
  'service.name': false,
  'service.namespace': false,
  'db.system.version': false,
} as const;
