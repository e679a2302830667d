import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { AnyEvent } from '@pgherald/events';

/** A file of one event type and day. It has its name only when it is whole. */
export interface RowFile {
  /** Returns the number of rows written. */
  write(event: AnyEvent): number;
  close(): void;
  discard(): void;
}

export const PARTIAL = '.partial';
const BUFFER_BYTES = 256 * 1_024;

/** Writes a file under the name NAME.partial, and gives it its own name at the end. */
export class PartialFile {
  readonly #partial: string;
  readonly #descriptor: number;
  #buffers: Uint8Array[] = [];
  #bytes = 0;

  constructor(private readonly name: string) {
    this.#partial = `${name}${PARTIAL}`;
    this.#descriptor = openSync(this.#partial, 'w');
  }

  write(bytes: Uint8Array): void {
    this.#buffers.push(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes >= BUFFER_BYTES) this.#flush();
  }

  close(): void {
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
    renameSync(this.#partial, this.name);
  }

  discard(): void {
    closeSync(this.#descriptor);
    rmSync(this.#partial, { force: true });
  }

  #flush(): void {
    const whole = Buffer.concat(this.#buffers);
    try {
      for (let written = 0; written < whole.length;) written += writeSync(this.#descriptor, whole, written);
    } catch (cause) {
      throw writeError(this.name, cause as NodeJS.ErrnoException);
    }
    this.#buffers = [];
    this.#bytes = 0;
  }
}

function writeError(name: string, cause: NodeJS.ErrnoException): Error {
  const isFull = cause.code === 'ENOSPC' || cause.code === 'EDQUOT';
  const advice = isFull ? 'free space and' : 'mend it, then';
  return new Error(`${name}: ${cause.message}; ${advice} run the command again: whole days are kept`, { cause });
}
