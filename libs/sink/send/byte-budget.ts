/** Limits the bytes of concurrent tasks; further tasks wait in order. */
export class ByteBudget {
  readonly #waiting: { readonly bytes: number; readonly enter: () => void }[] = [];
  #inside = 0;

  constructor(private readonly limit: number) {}

  /** Runs the task when it fits the budget. A task larger than the whole budget runs alone. */
  async spend<T>(bytes: number, task: () => Promise<T>): Promise<T> {
    await new Promise<void>((enter) => {
      this.#waiting.push({ bytes, enter });
      this.#admit();
    });
    try {
      return await task();
    } finally {
      this.#inside -= bytes;
      this.#admit();
    }
  }

  #admit(): void {
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      if (this.#inside > 0 && this.#inside + next.bytes > this.limit) return;
      this.#waiting.shift();
      this.#inside += next.bytes;
      next.enter();
    }
  }
}
