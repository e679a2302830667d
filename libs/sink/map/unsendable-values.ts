import type { Logger } from '@pgherald/telemetry';

/** A number that JSON cannot write, and that backends of Protobuf refuse or take for another one: NaN, Infinity. */
export interface UnsendableValue {
  readonly server: string;
  readonly database: string | null;
  readonly metric: string;
  /** Of the custom query. */
  readonly column: string | undefined;
  readonly value: number;
}

const MAX_LOGGED = 100;

/** Values left out of requests: counted, and logged once for each metric of a server. */
export class UnsendableValues {
  readonly #logged = new Set<string>();
  #count = 0;

  constructor(private readonly logger: Pick<Logger, 'warn'>) {}

  get count(): number {
    return this.#count;
  }

  leaveOut({ value, ...place }: UnsendableValue): void {
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
