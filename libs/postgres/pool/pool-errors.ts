import { PostgresError } from '../postgres-error.js';

type Place = { readonly server: string; readonly database: string };

export function contendedError(place: Place): PostgresError {
  const reason = 'another session drops, renames, moves or copies the database; it is read again afterwards';
  return new PostgresError('lock-timeout', place, { reason, retryable: false });
}

export function exhaustedError(
  place: Place,
  { maxConnections, waitTimeoutMs }: { readonly maxConnections: number; readonly waitTimeoutMs: number },
): PostgresError {
  const reason = `all ${maxConnections} of our connections were busy for ${waitTimeoutMs} ms; raise PGHERALD_MAX_CONNECTIONS`;
  return new PostgresError('too-many-connections', place, { reason });
}

export function closedError(place: Place): PostgresError {
  const reason = 'pgherald is ending its connections';
  return new PostgresError('connection-lost', place, { reason, retryable: false });
}
