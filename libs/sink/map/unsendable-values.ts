import type { Logger } from '@pgherald/telemetry';

/** NaN or Infinity, which JSON lacks and which backends refuse or misread in Protobuf. */
export interface UnsendableValue {
  readonly server: string;
  readonly database: string | null;
  readonly metric: string;
  readonly column: string | undefined;
  readonly value: number;
}

const MAX_LOGGED = 100;

/** Counts values that are not sent, and logs them once for each metric of a server. */
export class UnsendableValues {
  readonly #logged = new Set<string>();
  #count = 0;

  constructor(private readonly logger: Pick<Logger, 'warn'>) {}

  get count(): number {
    return this.#count;
  }

  skip({ value, ...place }: UnsendableValue): void {
    this.#count += 1;
    const key = JSON.stringify([place.server, place.metric]);
    if (this.#logged.has(key) || this.#logged.size === MAX_LOGGED) return;
    this.#logged.add(key);
    const of = place.column === undefined ? '' : ` of column ${place.column}`;
    this.logger.warn(
      { ...place, value: String(value) },
      `${value}${of} is left out of ${place.metric}; logged once, counted in /status as valuesLeftOut`,
    );
  }
}
