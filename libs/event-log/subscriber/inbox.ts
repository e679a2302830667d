/** An event that waits for the loop, or is in its body. */
export interface Delivery<E> {
  readonly event: E;
  /** Called when the body is done. */
  readonly onDone: () => void;
}

/** Hands deliveries of several partitions to one loop, in the order they came. */
export class Inbox<E> {
  #waiting: Delivery<E>[] = [];
  #arrived = Promise.withResolvers<void>();

  constructor(private readonly end: AbortSignal) {
    end.addEventListener('abort', () => this.#arrived.resolve(), { once: true });
  }

  /** Resolves when the body is done with the event; rejects when the signal aborts, and withdraws the event if it is still waiting. */
  put(event: E, onHandled: () => void, signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const withdraw = (): void => {
      this.#waiting = this.#waiting.filter((other) => other !== delivery);
      reject(signal.reason as Error);
    };
    const onDone = (): void => {
      signal.removeEventListener('abort', withdraw);
      if (!signal.aborted) onHandled();
      resolve();
    };
    const delivery: Delivery<E> = { event, onDone };
    if (signal.aborted) return Promise.reject(signal.reason as Error);
    signal.addEventListener('abort', withdraw, { once: true });
    this.#waiting.push(delivery);
    this.#arrived.resolve();
    return promise;
  }

  /** Resolves with undefined at the end. */
  async take(): Promise<Delivery<E> | undefined> {
    while (!this.end.aborted) {
      const delivery = this.#waiting.shift();
      if (delivery !== undefined) return delivery;
      this.#arrived = Promise.withResolvers<void>();
      await this.#arrived.promise;
    }
    return undefined;
  }
}
