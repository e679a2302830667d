import type { PostgresError } from '@pgherald/postgres';

const LONGEST_MS = 60_000;

/**
 * When a server is asked again that could not be asked: those who watch it do not all come at the same instant. One that has no
 * connection left for us is left alone for longer and longer; any other is asked within the time it is asked in anyway.
 */
export class AbsentServer {
  #crowded = 0;
  #restUntil: number | undefined;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly random: () => number = Math.random,
  ) {}

  /** The instant to ask it at; undefined when it is asked whenever something is due. */
  get restUntil(): number | undefined {
    return this.#restUntil;
  }

  /** @param error why the server could not be asked; undefined when it was */
  polled(error: PostgresError | undefined, everyMs: number): void {
    this.#crowded = error && isCrowded(error) ? this.#crowded + 1 : 0;
    const longest = Math.max(everyMs, Math.min(LONGEST_MS, everyMs * 2 ** this.#crowded));
    this.#restUntil = error && this.now() + longest * (1 + this.random()) * 0.5;
  }

  /** It has ended all our connections since, as a restart does. */
  lost(everyMs: number): void {
    this.#restUntil = this.now() + everyMs * this.random() * 0.5;
  }
}

/** PostgreSQL said it, not our own pool. */
export function isCrowded({ code, sqlstate }: PostgresError): boolean {
  return code === 'too-many-connections' && sqlstate !== null;
}
