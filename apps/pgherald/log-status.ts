import type { EventLog, LogSize } from '@pgherald/event-log';
import type { StatusSource } from '@pgherald/telemetry';

const REFRESH_MS = 5_000;

/** Size of the log and lag of its subscribers, for `/status`; refreshed now and then, as both cost a query. */
export class LogStatus implements StatusSource {
  readonly name = 'log';
  #size: LogSize | undefined;
  #lag: Readonly<Record<string, number>> = {};
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly log: EventLog,
    private readonly groups: readonly string[],
    private readonly onFailure: (error: unknown) => void,
  ) {
    this.#timer = setInterval(() => void this.refresh().catch(this.onFailure), REFRESH_MS);
  }

  async refresh(): Promise<void> {
    this.#size = await this.log.size?.();
    const lags = await Promise.all(this.groups.map(async (group) => [group, sum(await this.log.lag(group))] as const));
    this.#lag = Object.fromEntries(lags);
  }

  status(): unknown {
    return { bytes: this.#size?.bytes ?? null, records: this.#size?.records ?? null, lag: this.#lag };
  }

  unready(): undefined {
    return undefined;
  }

  close(): void {
    clearInterval(this.#timer);
  }
}

function sum(lags: readonly { readonly lag: number }[]): number {
  return lags.reduce((total, { lag }) => total + lag, 0);
}
