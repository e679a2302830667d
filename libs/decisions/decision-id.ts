import { hash } from 'node:crypto';

/** Namespace of all ids that pgherald derives: 5f0c3d1e-6f0b-5c1b-9a55-0e2b6d0a7c11. */
const NAMESPACE = Buffer.from('5f0c3d1e6f0b5c1b9a550e2b6d0a7c11', 'hex');

/** UUID version 5 of RFC 9562: SHA-1 of the namespace and the name, with version and variant bits set. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(JSON.stringify(parts))]));
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Identity of a recorded or decided event, and of the episode that it opens: the same cause, type and subject give the same id.
 * @param cause eventId of the reading, or the id of the poll if nothing was read
 */
export const decisionId = (cause: string, type: string, subject: string): string =>
  derivedId(KIND, cause, type, subject);

/** Hashed into every event id, so it cannot change. */
const KIND = 'told'; // prose-ignore
