import type { EventLog, LogSize } from '@pgherald/event-log';
import type { StatusSource, Telemetry } from '@pgherald/telemetry';

const REFRESH_MS = 5_000;
const OUTBOX = [
  ['outboxTransactions', 'transactions'],
  ['outboxBytes', 'bytes'],
  ['outboxDropped', 'dropped'],
] as const;

/** Exposes the size of the event log, refreshed periodically because counting costs a query, and its outbox, also as metrics. */
export class LogStatus implements StatusSource {
  readonly name = 'log';
  #size: LogSize | undefined;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly log: EventLog,
    private readonly place: string,
    telemetry: Telemetry,
    onFailure: (error: unknown) => void,
  ) {
    for (const [metric, figure] of OUTBOX)
      telemetry.observe(metric, () => {
        const use = log.outbox?.();
        return use === undefined ? [] : [{ value: use[figure], attributes: {} }];
      });
    telemetry.observe('eventsSkipped', () =>
      (log.skipped?.() ?? []).map(({ group, topic, partition, events }) => ({
        value: events,
        attributes: { group, topic, partition: String(partition) },
      })),
    );
    const refresh = () => void this.#refresh().catch(onFailure);
    this.#timer = setInterval(refresh, REFRESH_MS);
    refresh();
  }

  async #refresh(): Promise<void> {
    this.#size = await this.log.size?.();
  }

  status(): unknown {
    const outbox = this.log.outbox?.();
    const size = { bytes: this.#size?.bytes ?? null, records: this.#size?.records ?? null };
    const skipped = this.log.skipped?.() ?? [];
    return { place: this.place, ...size, ...(outbox && { outbox }), ...(skipped.length > 0 && { skipped }) };
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
