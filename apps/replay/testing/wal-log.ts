import { EventCodec } from '@pgherald/events';
import { openEmbeddedLog, toRecord } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta } from '@pgherald/testing';

/** A reading of pg_wal, at milliseconds since 1970. */
export interface WalReading {
  readonly at: number;
  readonly eventId: string;
  readonly rows: readonly { readonly walFiles: number; readonly walDirectoryBytes: number }[];
}

/** Writes an embedded log of these readings, appended when they happened. */
export async function writeWalLog(directory: string, readings: readonly WalReading[]): Promise<void> {
  const codec = new EventCodec();
  let now = 0;
  const logger = createLogger({ level: 'silent' });
  const log = await openEmbeddedLog({ directory, logger, clock: () => now, reserveBytes: 0 });
  const chunk = { index: 0, count: 1 };
  const reading = { group: 'wal-directory', database: null, chunk, complete: true, skipped: [], durationMs: 1 };
  for (const { at, eventId, rows } of readings) {
    now = at;
    const meta = aMeta({ polledAt: at * 1_000, context: 'database-metrics', eventId });
    await log.append({ records: [toRecord(codec, 'WalDirectoryMeasured', { meta, reading, rows })], state: [] });
  }
  await log.close();
}
