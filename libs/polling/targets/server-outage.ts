import type { PostgresError } from '@pgherald/postgres';
import type { Logger } from '@pgherald/telemetry';

/** Logs the beginning and the end of a server's outage, once for all contexts of a process. */
export class ServerOutage {
  #since: number | undefined;
  readonly #logged = new Set<string>();

  constructor(
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly server: string,
    private readonly now: () => number = () => Date.now(),
  ) {}

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
