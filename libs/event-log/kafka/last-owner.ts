import { EventLogError, type StateChange } from '../event-log.js';

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
    return (this.#isOurs = await this.#isStillOurs());
  }

  async become(write: (change: StateChange) => Promise<void>): Promise<void> {
    const { topic, instance } = this.options;
    await write({ topic, key: this.#key, value: Buffer.from(instance) });
    this.#isOurs = true;
  }

  /** @throws EventLogError `fenced` when another process has had the share since it was ours */
  async refuseOthers(): Promise<void> {
    if (!this.#isOurs || (await this.#isStillOurs())) return;
    const { where, transactionalId } = this.options;
    throw new EventLogError('fenced', `Kafka at ${where}: another process has had share ${transactionalId} meanwhile`);
  }

  async #isStillOurs(): Promise<boolean> {
    const { topic, instance, state } = this.options;
    return (await state(topic, this.#key))?.toString() === instance;
  }

  get #key(): string {
    return `owners/${this.options.transactionalId}`;
  }
}
