import type { EventLog, LogSize } from '@pgherald/event-log';
import type { StatusSource } from '@pgherald/telemetry';

const REFRESH_MS = 5_000;

/** Size of the event log for `/status`; asked now and then, as counting costs a query. */
export class LogStatus implements StatusSource {
  readonly name = 'log';
  #size: LogSize | undefined;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly log: EventLog,
    private readonly place: string,
    onFailure: (error: unknown) => void,
  ) {
    const refresh = () => void this.#refresh().catch(onFailure);
    this.#timer = setInterval(refresh, REFRESH_MS);
    refresh();
  }

  async #refresh(): Promise<void> {
    this.#size = await this.log.size?.();
  }

  status(): unknown {
    return { place: this.place, bytes: this.#size?.bytes ?? null, records: this.#size?.records ?? null };
  }

  /** It was opened before anything else. */
  unready(): undefined {
    return undefined;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
