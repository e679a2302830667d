/** Wakes those who wait after each change. No change is missed between the last look and the wait. */
export class Changes {
  #version = 0;
  readonly #waiting = new Set<() => void>();

  /** Take it before looking, and hand it to {@link after}. */
  get version(): number {
    return this.#version;
  }

  announce(): void {
    this.#version += 1;
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves at the first announcement after `seen`, or when the signal aborts. */
  async after(seen: number, signal: AbortSignal): Promise<void> {
    if (this.#version !== seen || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}
