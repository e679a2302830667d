export interface StatusSource {
  readonly name: string;
  /** Returns the part's section of `/status`: serialisable as JSON, without secrets. */
  status(): unknown;
  /** Returns in one line why the part is not ready; undefined if it is ready. Parts without it are always ready. */
  unready?(): string | undefined;
}

/** Registry of the parts of a process, so that the health endpoints do not depend on them. */
export class StatusBoard {
  readonly #sources: StatusSource[] = [];

  register(source: StatusSource): void {
    this.#sources.push(source);
  }

  status(): Record<string, unknown> {
    return Object.fromEntries(this.#sources.map((source) => [source.name, source.status()]));
  }

  unready(): Record<string, string> {
    const reasons = this.#sources.map((source) => [source.name, source.unready?.()] as const);
    return Object.fromEntries(reasons.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }
}
