import { type LogRecord, placeOf, polledAtOf, SOURCE_HEADER } from '@pgherald/event-log';

/** The records of one poll of a server and context. */
export interface PollRecords {
  readonly context: string;
  readonly cluster: string;
  readonly server: string;
  /** Microseconds. */
  readonly polledAt: number;
  readonly records: readonly LogRecord[];
  /** When the last of them was appended, milliseconds. */
  readonly appendedAt: number;
}

interface OpenPoll extends Omit<PollRecords, 'records' | 'appendedAt'> {
  readonly records: LogRecord[];
  appendedAt: number;
}

/** Groups the records of the topics of contexts by poll, in the order of their first records. */
export class PollGroups {
  readonly #open = new Map<string, OpenPoll>();

  /** @param transactionMs longest time between the appends of one transaction */
  constructor(
    private readonly prefix: string,
    private readonly transactionMs: number,
  ) {}

  add(record: LogRecord): void {
    const key = `${record.topic.replace(/\.(measured|recorded)$/, '')} ${record.headers[SOURCE_HEADER]} ${record.headers['ce_time']}`;
    const poll = this.#open.get(key) ?? this.#begin(record);
    poll.records.push(record);
    poll.appendedAt = record.appendedAt;
    this.#open.set(key, poll);
  }

  /** Removes and returns the polls of which no further record can come, if records come in the order of appending. */
  *settled(appendedAt = Infinity): Generator<PollRecords> {
    for (const [key, poll] of this.#open) {
      if (poll.appendedAt + this.transactionMs >= appendedAt) return;
      this.#open.delete(key);
      yield poll;
    }
  }

  #begin(record: LogRecord): OpenPoll {
    const context = record.topic.slice(this.prefix.length + 1).replace(/\.(measured|recorded)$/, '');
    const { appendedAt } = record;
    return { context, ...placeOf(record), polledAt: polledAtOf(record), records: [], appendedAt };
  }
}
