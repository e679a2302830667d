import { v5 } from 'uuid';

/** Namespace of all ids pgherald makes. */
const NAMESPACE = '5f0c3d1e-6f0b-5c1b-9a55-0e2b6d0a7c11';

const id = (...parts: readonly (string | number)[]): string => v5(JSON.stringify(parts), NAMESPACE);

/** Identity of a poll: server, context and its instant in microseconds. */
export const pollId = (server: string, context: string, polledAt: number): string =>
  id('poll', server, context, polledAt);

/** Identity of one chunk of a reading; databaseOid 0 for what is read once per server. */
export const measuredId = (poll: string, group: string, databaseOid: number, chunk: number): string =>
  id('measured', poll, group, databaseOid, chunk);

/** Identity of a recorded or decided event: the eventId of its cause (or the poll), its type and its subject. */
export const toldId = (cause: string, type: string, subject: string): string => id('told', cause, type, subject);
