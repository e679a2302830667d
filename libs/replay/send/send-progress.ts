import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '@pgherald/event-log';
import { z } from 'zod';
import { writeWhole } from '../print/partial-file.js';
import type { Selection } from '../range/selection.js';
import type { TimeRange } from '../range/time-range.js';

const progressSchema = z.object({
  /** End of the range, milliseconds: fixed by the first run. */
  to: z.number(),
  events: z.number(),
  /** The offset after the last record sent, by topic and partition. */
  next: z.record(z.string(), z.number()),
});

/** How far an unfinished sending is, in a file that the next run of the same command finds. */
export class SendProgress {
  readonly #next: Record<string, number>;
  #events: number;

  private constructor(
    private readonly file: string,
    readonly to: number,
    { next, events }: Pick<z.output<typeof progressSchema>, 'next' | 'events'>,
  ) {
    this.#next = { ...next };
    this.#events = events;
  }

  /** @param directory is created if missing */
  static open(
    directory: string,
    what: {
      readonly source: string;
      readonly target: string;
      readonly selection: Selection;
      readonly range: TimeRange;
    },
  ): SendProgress {
    const { from, to } = what.range;
    const id = createHash('sha256')
      .update(JSON.stringify({ ...what, range: [from ?? null, to ?? null] }))
      .digest('hex');
    const file = join(directory, `send-${id.slice(0, 12)}.json`);
    const before = readProgress(file);
    return new SendProgress(file, before?.to ?? to ?? Date.now(), before ?? { next: {}, events: 0 });
  }

  /** Events sent by all runs. */
  get events(): number {
    return this.#events;
  }

  isSent({ topic, partition, offset }: Position): boolean {
    return offset < (this.#next[`${topic}/${partition}`] ?? 0);
  }

  sent(records: readonly Position[]): void {
    for (const { topic, partition, offset } of records) this.#next[`${topic}/${partition}`] = offset + 1;
    this.#events += records.length;
    writeWhole(this.file, JSON.stringify({ to: this.to, events: this.#events, next: this.#next }));
  }

  /** Forgets a finished sending: the same command sends all again. */
  finish(): void {
    rmSync(this.file, { force: true });
  }
}

function readProgress(file: string): z.output<typeof progressSchema> | undefined {
  try {
    return progressSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Missing, or cut by a crash of the machine: then all is sent again, which readers of event ids do not notice.
    return undefined;
  }
}
