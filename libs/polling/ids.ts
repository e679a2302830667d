import { hash } from 'node:crypto';

/** Namespace of all ids pgherald makes: 5f0c3d1e-6f0b-5c1b-9a55-0e2b6d0a7c11. */
const NAMESPACE = Buffer.from('5f0c3d1e6f0b5c1b9a550e2b6d0a7c11', 'hex');

/** UUID version 5 of RFC 9562: SHA-1 of the namespace and the name, with the version and the variant put in. */
function id(...parts: readonly (string | number)[]): string {
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(JSON.stringify(parts))]));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Identity of a poll: server, context and its instant in microseconds. */
export const pollId = (server: string, context: string, polledAt: number): string =>
  id('poll', server, context, polledAt);

/** Identity of one chunk of a reading; databaseOid 0 for what is read once per server. */
export const measuredId = (poll: string, group: string, databaseOid: number, chunk: number): string =>
  id('measured', poll, group, databaseOid, chunk);

/** Identity of a recorded or decided event: the eventId of its cause (or the poll), its type and its subject. */
export const toldId = (cause: string, type: string, subject: string): string => id('told', cause, type, subject);
