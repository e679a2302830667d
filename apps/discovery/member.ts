/** A PostgreSQL server as an operator knows it. */
export interface Member {
  readonly name: string;
  readonly cluster: string;
  /** Null while it has no address, for example while its pod is being scheduled. */
  readonly host: string | null;
  readonly port: number;
}

/** One place where servers are found: a namespace, or a Patroni cluster. Its servers have a target file of their own. */
export interface Source {
  /** For log lines and the name of the file. */
  readonly name: string;
  /** @throws Error if the place cannot be asked, or answers something else */
  list(abort: AbortSignal): Promise<readonly Member[]>;
}
