import { EventLogError, type EventLogErrorCode } from '../event-log.js';

const FULL = 13;
const SHM_SIZE = 4874; // the shared-memory file could not grow: the same full disk
const BUSY = 5;
const READ_ONLY = 8;
const CANNOT_OPEN = 14;
const CORRUPT = 11;
const NOT_A_DATABASE = 26;

/** SQLite's extended result code, or undefined when the error is not SQLite's. */
function errcodeOf(error: unknown): number | undefined {
  const errcode = field(error, 'errcode');
  return typeof errcode === 'number' ? errcode : undefined;
}

export function isBusy(error: unknown): boolean {
  return ((errcodeOf(error) ?? 0) & 0xff) === BUSY;
}

/** Translates an error to an `EventLogError` that names the file. */
export function asEventLogError(error: unknown, file: string): EventLogError {
  if (error instanceof EventLogError) return error;
  const failure = (code: EventLogErrorCode, what: string) =>
    new EventLogError(code, `event log ${file}${what}`, { cause: error });
  const message = String(field(error, 'message') ?? error);
  const errcode = errcodeOf(error);
  if (errcode === FULL || errcode === SHM_SIZE)
    return failure('disk-full', ': the disk is full; free some space or lower the retention');
  const primary = (errcode ?? 0) & 0xff;
  if (primary === CORRUPT || primary === NOT_A_DATABASE)
    return failure('damaged', ` is damaged: ${message} (errcode ${errcode})`);
  if (primary === READ_ONLY || primary === CANNOT_OPEN || field(error, 'syscall') === 'mkdir') {
    const code = errcode === undefined ? String(field(error, 'code')) : `errcode ${errcode}`;
    const advice = 'name a folder that this user may write, or make this one writable';
    return failure('unavailable', ` cannot be written (${code}): ${advice}`);
  }
  if (field(error, 'code') === 'ERR_INVALID_STATE') return failure('closed', ' is closed');
  return failure(
    'unavailable',
    ` cannot be used: ${errcode === undefined ? message : `${message} (errcode ${errcode})`}`,
  );
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
