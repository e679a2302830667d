import { otherTopics } from '@pgherald/events';
import { type EventLog, EventLogError, type Log, type Position } from '../../event-log.js';
import { nameOf } from '../../partition.js';

/** A position that was valid at a time, in milliseconds since 1970. */
export interface KeptPosition extends Position {
  readonly at: number;
}

export interface GroupPositionsOptions {
  readonly group: string;
  readonly prefix: string;
  readonly log: Pick<EventLog, 'append' | 'states'>;
  readonly logger: Log;
}

/**
 * Positions of a group in `pgherald.state`. Brokers delete committed offsets when a group rests for a week, or when an operator
 * deletes the group. These positions remain: a group with positions is not new.
 */
export class GroupPositions {
  readonly #changed = new Map<string, Position>();
  #writing: Promise<void> = Promise.resolve();
  #isRefused = false;

  constructor(private readonly options: GroupPositionsOptions) {}

  async read(): Promise<ReadonlyMap<string, KeptPosition>> {
    const kept = new Map<string, KeptPosition>();
    for await (const { key, value } of this.options.log.states(this.#topic, this.#prefix)) {
      const name = key.slice(this.#prefix.length);
      const { offset, at } = JSON.parse(value.toString()) as Pick<KeptPosition, 'offset' | 'at'>;
      const [topic = '', partition] = name.split('/');
      kept.set(name, { topic, partition: Number(partition), offset, at });
    }
    return kept;
  }

  note(position: Position): void {
    this.#changed.set(nameOf(position), position);
  }

  /** Writes the positions since the last write. If the user may not, logs a warning once. @throws EventLogError `unavailable` */
  write(): Promise<void> {
    const writing = this.#writing.then(() => this.#write());
    this.#writing = writing.catch(() => undefined); // the caller handles it
    return writing;
  }

  async #write(): Promise<void> {
    const positions = [...this.#changed.values()];
    if (positions.length === 0 || this.#isRefused) return;
    this.#changed.clear();
    try {
      const state = positions.map(({ offset, ...ref }) => {
        const value = Buffer.from(JSON.stringify({ offset, at: Date.now() }));
        return { topic: this.#topic, key: `${this.#prefix}${nameOf(ref)}`, value };
      });
      await this.options.log.append({ records: [], state });
    } catch (error) {
      if (error instanceof EventLogError && error.code === 'refused') return this.#refuse(error);
      for (const position of positions)
        if (!this.#changed.has(nameOf(position))) this.#changed.set(nameOf(position), position);
      throw error;
    }
  }

  #refuse(error: EventLogError): void {
    this.#isRefused = true;
    const { group, logger } = this.options;
    const cost = `group ${group} keeps no positions in ${this.#topic}: when its committed offsets expire, it begins like a new group`;
    logger.warn({ group, code: error.code }, `${error.message}; ${cost}`);
  }

  get #topic(): string {
    return otherTopics(this.options.prefix).state;
  }

  get #prefix(): string {
    return `groups/${encodeURIComponent(this.options.group)}/`;
  }
}
