import { EventError, type Meta } from '@pgherald/events';
import { EventLogError } from '@pgherald/event-log';
import { PostgresError, type Rows } from '@pgherald/postgres';
import type { Before } from '../bounded-context.js';
import type { Epoch } from '../read/epochs.js';
import { encodeReading, type EncodedReading, type GroupRows } from './encode-reading.js';
import { withoutMisfits } from '../read/misfits.js';
import type { PollResult } from '../read/read-poll.js';
import type { GroupResult } from '../read/read-tasks.js';
import { readingKey } from '../decide/readings.js';
import { toRows, type Fill } from '../read/rows.js';
import { sortSkipped } from '../read/skipped.js';
import type { Publication } from './record.js';

/** Rows of the last reading of groups that refine theirs, by {@link readingKey}: for this process only. */
export type RawReadings = ReadonlyMap<string, Rows>;

/** What a poll has measured. */
export interface EncodedPoll {
  readonly published: readonly (EncodedReading & { readonly meta: Publication['meta'] })[];
  /** The results; one whose rows do not fit their event has failed like one that could not be read. */
  readonly results: readonly GroupResult[];
  readonly raw: RawReadings;
}

/** Makes the results of a poll into measured events. */
export function encodePoll(
  poll: PollResult,
  publication: Publication,
  epochs: ReadonlyMap<number, Epoch>,
  before: RawReadings,
  readings: Before,
): EncodedPoll {
  const published: EncodedPoll['published'][number][] = [];
  const raw = new Map<string, Rows>();
  const fill = fillOf(epochs, poll);
  const results = poll.results.map((result) => {
    const { group, database, outcome } = result;
    if (typeof outcome === 'string' || 'error' in outcome) return result;
    const meta = database === null ? publication.meta : metaIn(publication.meta, epochs.get(database.oid));
    const key = readingKey({ group: group.name, database });
    if (group.refine) raw.set(key, outcome.rows);
    try {
      const { rows: read, skipped } = sortSkipped(outcome.rows);
      const rows = toRows(group, group.refine?.(read, before.get(key), readings) ?? read, fill);
      const { durationMs } = read;
      const groupRows = { type: group.event, group: group.name, database, rows, skipped, durationMs };
      published.push({ ...measuredAsFarAsItFits(publication, meta, groupRows), meta });
      return result;
    } catch (cause) {
      return { ...result, outcome: { error: misfit(cause, publication, result) } };
    }
  });
  return { published, results, raw };
}

/** @throws EventError and EventLogError as `measured`, when no row fits */
function measuredAsFarAsItFits(
  { codec, prefix }: Publication,
  meta: Omit<Meta, 'eventId'>,
  groupRows: GroupRows,
): EncodedReading {
  try {
    return encodeReading(codec, prefix, meta, groupRows);
  } catch (cause) {
    if (!isMisfit(cause)) throw cause;
    const { rows, skipped } = withoutMisfits(groupRows.type, groupRows.rows);
    if (rows.length === 0) throw cause;
    return encodeReading(codec, prefix, meta, {
      ...groupRows,
      rows,
      skipped: [...(groupRows.skipped ?? []), ...skipped],
    });
  }
}

function isMisfit(cause: unknown): cause is EventError | EventLogError {
  return cause instanceof EventError || cause instanceof EventLogError;
}

function metaIn(meta: Omit<Meta, 'eventId'>, epoch: Epoch | undefined): Omit<Meta, 'eventId'> {
  return { ...meta, statsEpoch: epoch?.epoch ?? null, countersSince: epoch?.countersSince ?? null };
}

function misfit(cause: unknown, { meta }: Publication, { group, database, outcome }: GroupResult): PostgresError {
  const place = { server: meta.server.name, database: database?.name ?? null, group: group.name };
  if (!isMisfit(cause)) {
    const reason = `a fault of pgherald: ${cause instanceof Error ? cause.message : String(cause)}`;
    return new PostgresError('internal', place, { reason, cause });
  }
  // A column that the event needs and the server refuses is the reason, not what came of it.
  const [refused] = typeof outcome === 'object' && 'rows' in outcome ? (outcome.rows.missing ?? []) : [];
  if (refused) return refused.error;
  return new PostgresError('other', place, { reason: `a row does not fit its event: ${cause.message}`, cause });
}

/** Columns that SQL cannot know: what the filters of the target let through, and the epochs. */
function fillOf(epochs: ReadonlyMap<number, Epoch>, { watched }: PollResult): Fill {
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
