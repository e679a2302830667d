import { EventLogError, type StateChange } from '../../event-log.js';

export interface LastOwnerOptions {
  /** Where it is kept. */
  readonly topic: string;
  readonly transactionalId: string;
  /** Of an outbox: the process it belongs to may have ended and begun again. */
  readonly instance: string;
  /** Of all that is committed at the call. */
  readonly state: (topic: string, key: string) => Promise<Buffer | undefined>;
  readonly where: string;
}

/** Who had a share last, as the log has it: whatever others remember of the share, or have waiting for it, is older. */
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

  /**
   * Nobody is no other: the topic was deleted since.
   * @throws EventLogError `fenced` when another process has had the share since it was ours
   */
  async refuseOthers(): Promise<void> {
    if (!this.#isOurs) return;
    const { where, transactionalId, instance } = this.options;
    const last = await this.#last();
    if (last === undefined || last === instance) return;
    throw new EventLogError('fenced', `Kafka at ${where}: another process has had share ${transactionalId} meanwhile`);
  }

  async #last(): Promise<string | undefined> {
    return (await this.options.state(this.options.topic, this.#key))?.toString();
  }

  get #key(): string {
    return `owners/${this.options.transactionalId}`;
  }
}
