import { EventError, type Meta } from '@pgherald/events';
import { EventLogError } from '@pgherald/event-log';
import { PostgresError, type Rows } from '@pgherald/postgres';
import type { Before } from '../bounded-context.js';
import type { Epoch } from '../read/epochs.js';
import { encodeReading, type EncodedReading, type GroupRows } from './encode-reading.js';
import { splitByFit } from '../read/split-by-fit.js';
import type { PollResult } from '../read/read-poll.js';
import type { GroupResult } from '../read/read-tasks.js';
import { readingKey } from '../decide/readings.js';
import { toRows, type ComputeColumn } from '../read/rows.js';
import { splitSkipped } from '../read/skipped.js';
import type { Publication } from './record.js';

/** Unchanged rows of the last reading of groups that refine rows, by {@link readingKey}. They stay in this process. */
export type RawReadings = ReadonlyMap<string, Rows>;

/** Encodes the readings of a poll. A result whose rows do not fit their event counts as failed. */
export function encodePoll(
  poll: PollResult,
  publication: Publication,
  epochs: ReadonlyMap<number, Epoch>,
  before: RawReadings,
  readings: Before,
) {
  const published: (EncodedReading & { readonly meta: Publication['meta'] })[] = [];
  const raw = new Map<string, Rows>();
  const computeColumn = columnComputer(epochs, poll);
  const results = poll.results.map((result): GroupResult => {
    const { group, database, outcome } = result;
    if (typeof outcome === 'string' || 'error' in outcome) return result;
    const meta = database === null ? publication.meta : metaIn(publication.meta, epochs.get(database.oid));
    const key = readingKey({ group: group.name, database });
    if (group.refine) raw.set(key, outcome.rows);
    try {
      const { rows: read, skipped } = splitSkipped(outcome.rows);
      const rows = toRows(group, group.refine?.(read, before.get(key), readings) ?? read, computeColumn);
      const { durationMs } = read;
      const groupRows = { type: group.event, group: group.name, database, rows, skipped, durationMs };
      published.push({ ...encodeFittingRows(publication, meta, groupRows), meta });
      return result;
    } catch (cause) {
      return { ...result, outcome: { error: failureOf(cause, publication, result) } };
    }
  });
  return { published, results, raw };
}

/** @throws EventError or EventLogError like `encodeReading`, if no row fits */
function encodeFittingRows(
  { codec, prefix }: Publication,
  meta: Omit<Meta, 'eventId'>,
  groupRows: GroupRows,
): EncodedReading {
  try {
    return encodeReading(codec, prefix, meta, groupRows);
  } catch (cause) {
    if (!isUnfit(cause)) throw cause;
    const { rows, skipped } = splitByFit(groupRows.type, groupRows.rows);
    if (rows.length === 0) throw cause;
    const fitting = { ...groupRows, rows, skipped: [...(groupRows.skipped ?? []), ...skipped] };
    return encodeReading(codec, prefix, meta, fitting);
  }
}

function isUnfit(cause: unknown): cause is EventError | EventLogError {
  return cause instanceof EventError || cause instanceof EventLogError;
}

function metaIn(meta: Omit<Meta, 'eventId'>, epoch: Epoch | undefined): Omit<Meta, 'eventId'> {
  return { ...meta, statsEpoch: epoch?.epoch ?? null, countersSince: epoch?.countersSince ?? null };
}

function failureOf(cause: unknown, { meta }: Publication, { group, database, outcome }: GroupResult): PostgresError {
  const place = { server: meta.server.name, database: database?.name ?? null, group: group.name };
  if (cause instanceof PostgresError) return cause;
  if (!isUnfit(cause)) {
    const reason = `a fault of pgherald: ${cause instanceof Error ? cause.message : String(cause)}`;
    return new PostgresError('internal', place, { reason, cause });
  }
  // If the server refused a column that the event needs, report that cause.
  const [refused] = typeof outcome === 'object' && 'rows' in outcome ? (outcome.rows.missing ?? []) : [];
  if (refused) return refused.error;
  return new PostgresError('other', place, { reason: `a row does not fit its event: ${cause.message}`, cause });
}

function columnComputer(epochs: ReadonlyMap<number, Epoch>, { watched }: PollResult): ComputeColumn {
  const oids = new Set(watched.map(({ oid }) => oid));
  return (column, databaseOid) => {
    const epoch = epochs.get(databaseOid);
    switch (column) {
      case 'watched':
        return oids.has(databaseOid);
      case 'databasesWatched':
        return oids.size;
      case 'statsEpoch':
        return epoch?.epoch ?? null;
      case 'countersSince':
        return epoch?.countersSince ?? null;
    }
  };
}
