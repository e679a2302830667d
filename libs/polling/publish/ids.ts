import { derivedId } from '@pgherald/decisions';

/** `polledAt` in microseconds. */
export const pollId = (server: string, context: string, polledAt: number): string =>
  derivedId('poll', server, context, polledAt);

/** Returns the id of one chunk of a reading; `databaseOid` is 0 for groups of the server. */
export const measuredId = (poll: string, group: string, databaseOid: number, chunk: number): string =>
  derivedId('measured', poll, group, databaseOid, chunk);
