import type { StateChange } from '../../event-log.js';
import { kafkaError } from '../client/kafka-errors.js';

export interface LastOwnerOptions {
  readonly topic: string;
  readonly transactionalId: string;
  /** Id of the outbox: it stays the same over restarts of its process. */
  readonly instance: string;
  readonly state: (topic: string, key: string) => Promise<Buffer | undefined>;
  readonly where: string;
}

/** The last owner of a share, from the log. Memory and queued transactions of any other process are older. */
export class LastOwner {
  #isOurs = false;

  constructor(private readonly options: LastOwnerOptions) {}

  async isOurs(): Promise<boolean> {
    return (this.#isOurs = (await this.#last()) === this.options.instance);
  }

  async become(write: (change: StateChange) => Promise<void>): Promise<void> {
    const { topic, instance } = this.options;
    await write({ topic, key: this.#key, value: Buffer.from(instance) });
    this.#isOurs = true;
  }

  /** @throws EventLogError `fenced` if another process has owned the share since. A missing record is none: the topic was deleted. */
  async refuseOthers(): Promise<void> {
    if (!this.#isOurs) return;
    const { where, transactionalId, instance } = this.options;
    const last = await this.#last();
    if (last === undefined || last === instance) return;
    throw kafkaError('fenced', where, `another process owned share ${transactionalId} in the meantime`);
  }

  async #last(): Promise<string | undefined> {
    return (await this.options.state(this.options.topic, this.#key))?.toString();
  }

  get #key(): string {
    return `owners/${this.options.transactionalId}`;
  }
}
