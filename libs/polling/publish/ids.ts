import { derivedId } from '@pgherald/decisions';

/** Identity of a poll: server, context and its instant in microseconds. */
export const pollId = (server: string, context: string, polledAt: number): string =>
  derivedId('poll', server, context, polledAt);

/** Identity of one chunk of a reading; databaseOid 0 for what is read once per server. */
export const measuredId = (poll: string, group: string, databaseOid: number, chunk: number): string =>
  derivedId('measured', poll, group, databaseOid, chunk);
