/** Lets a database that keeps failing rest for longer and longer, so that it costs neither time nor log lines. */
export class DatabaseBackoff {
  readonly #failing = new Map<number, { failures: number; notBefore: number }>();

  constructor(
    private readonly now: () => number,
    private readonly firstMs = 10_000,
    private readonly longestMs = 600_000,
  ) {}

  mayTry(oid: number): boolean {
    return this.now() >= (this.#failing.get(oid)?.notBefore ?? 0);
  }

  failed(oid: number): void {
    const failures = (this.#failing.get(oid)?.failures ?? 0) + 1;
    const pause = failures === 1 ? 0 : Math.min(this.longestMs, this.firstMs * 2 ** (failures - 2));
    this.#failing.set(oid, { failures, notBefore: this.now() + pause });
  }

  succeeded(oid: number): void {
    this.#failing.delete(oid);
  }
}
