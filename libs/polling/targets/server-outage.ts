import type { PostgresError } from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';

/** Logs for all contexts of a process, once, that a server cannot be asked, and once that it answers again. */
export class ServerOutage {
  #since: number | undefined;
  /** Kinds of failure of this outage: contexts that see one after the other are not news. */
  readonly #logged = new Set<string>();

  constructor(
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly server: string,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** @param nextTryMs milliseconds until the server is asked again */
  failed({ code, message }: PostgresError, nextTryMs: number): void {
    this.#since ??= this.now();
    if (this.#logged.has(code)) return;
    this.#logged.add(code);
    const at = new Date(this.now() + nextTryMs).toISOString().slice(11, 19);
    this.logger.warn({ code }, `server could not be read: ${message}; next try at ${at}Z`);
  }

  answered(): void {
    if (this.#since === undefined) return;
    const seconds = Math.round((this.now() - this.#since) / 1_000);
    this.logger.info({ server: this.server }, `${this.server}: the server answers again, after ${seconds} s`);
    this.#since = undefined;
    this.#logged.clear();
  }
}
