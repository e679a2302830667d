import { EventLogError, type EventLogErrorCode } from '../event-log.js';

const FULL = 13;
const SHM_SIZE = 4874; // the shared-memory file could not grow: the same full disk
const BUSY = 5;
const READ_ONLY = 8;
const CANNOT_OPEN = 14;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** Fields of errors of SQLite (`errcode`: extended result code) and of the file system. */
type Fields = Partial<Record<'message' | 'code' | 'syscall', string>> & { readonly errcode?: number };

export function isBusy(error: unknown): boolean {
  return (((Object(error) as Fields).errcode ?? 0) & 0xff) === BUSY;
}

export function asEventLogError(error: unknown, file: string): EventLogError {
  if (error instanceof EventLogError) return error;
  const failure = (code: EventLogErrorCode, what: string) =>
    new EventLogError(code, `event log ${file}${what}`, { cause: error });
  const { message = String(error), code, syscall, errcode } = Object(error) as Fields;
  if (errcode === FULL || errcode === SHM_SIZE)
    return failure('disk-full', ': the disk is full; free some space or lower the retention');
  const primary = (errcode ?? 0) & 0xff;
  if (primary === CORRUPT || primary === NOT_A_DATABASE)
    return failure('damaged', ` is damaged: ${message} (errcode ${errcode})`);
  if (primary === READ_ONLY || primary === CANNOT_OPEN || syscall === 'mkdir') {
    const reason = errcode === undefined ? String(code) : `errcode ${errcode}`;
    const advice = 'name a folder that this user may write, or make this one writable';
    return failure('unavailable', ` cannot be written (${reason}): ${advice}`);
  }
  if (code === 'ERR_INVALID_STATE') return failure('closed', ' is closed');
  return failure(
    'unavailable',
    ` cannot be used: ${errcode === undefined ? message : `${message} (errcode ${errcode})`}`,
  );
}
