import type { PostgresError } from '@pgherald/postgres';

const LONGEST_MS = 60_000;

/** How long a server that has no connection left for us is left alone, and by those who watch it not all for the same time. */
export class CrowdedServer {
  #failures = 0;
  #restUntil = 0;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly random: () => number = Math.random,
  ) {}

  /** Not before this instant; 0 when it may be asked at any time. */
  get restUntil(): number {
    return this.#restUntil;
  }

  /** @param error why the server could not be asked; undefined when it was */
  polled(error: PostgresError | undefined, intervalMs: number): void {
    this.#failures = error && isCrowded(error) ? this.#failures + 1 : 0;
    const longest = Math.min(LONGEST_MS, intervalMs * 2 ** this.#failures);
    this.#restUntil = this.#failures === 0 ? 0 : this.now() + longest * (1 + this.random()) * 0.5;
  }
}

/** PostgreSQL said it, not our own pool. */
export function isCrowded({ code, sqlstate }: PostgresError): boolean {
  return code === 'too-many-connections' && sqlstate !== null;
}
