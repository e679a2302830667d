/** A part of the process that can say how it is: shown under `/status`, and asked by `/readyz`. */
export interface StatusSource {
  readonly name: string;
  /** What `/status` shows under the name; JSON-able, without secrets. */
  status(): unknown;
  /** Why the part is not ready, in one line; undefined when it is. */
  unready(): string | undefined;
}

/** Where the parts of a process register, so that the health endpoints need to know none of them. */
export class StatusBoard {
  readonly #sources: StatusSource[] = [];

  register(source: StatusSource): void {
    this.#sources.push(source);
  }

  status(): Record<string, unknown> {
    return Object.fromEntries(this.#sources.map((source) => [source.name, source.status()]));
  }

  unready(): Record<string, string> {
    const reasons = this.#sources.map((source) => [source.name, source.unready()] as const);
    return Object.fromEntries(reasons.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }
}
