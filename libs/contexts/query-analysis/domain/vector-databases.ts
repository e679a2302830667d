import type { PollOfServer, Reading, ReadingRequest } from '@pgherald/events';

/** Requests the statements of databases that use pgvector, if pg_stat_statements can be read. */
export function vectorRequests(poll: PollOfServer): readonly ReadingRequest[] {
  if (!poll.reading('StatementStatsMeasured')) return [];
  const readings = poll.readings.filter(
    (each): each is Reading<'VectorTablesMeasured'> => each.type === 'VectorTablesMeasured' && each.rows.length > 0,
  );
  if (readings.length === 0) return [];
  const oidOf = ({ database }: Reading): number => database?.oid ?? 0;
  const tables = readings.flatMap((reading) =>
    reading.rows.flatMap(({ schemaName, tableName }) =>
      schemaName === null || tableName === null ? [] : [{ oid: oidOf(reading), schemaName, tableName }],
    ),
  );
  const parameters = [
    readings.map(oidOf),
    readings.map(({ rows }) => Number(rows[0]?.hasExtension)),
    tables.map(({ oid }) => oid),
    tables.map(({ schemaName }) => schemaName),
    tables.map(({ tableName }) => tableName),
  ];
  return [{ group: 'vector-statements', database: null, parameters }];
}
