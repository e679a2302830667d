import { closeSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const BLOCK = Buffer.alloc(1 << 20);

/** A file that reserves disk space: SQLite needs space even to delete, so on a full disk this file is deleted first. */
export class Reserve {
  constructor(
    private readonly file: string,
    private readonly bytes: number,
  ) {}

  get isHeld(): boolean {
    return this.#held() >= this.bytes;
  }

  /** Returns whether there was space to release. */
  release(): boolean {
    if (this.#held() === 0) return false;
    rmSync(this.file, { force: true });
    return true;
  }

  /** Reserves the space again when twice as much is free. */
  restore(): void {
    if (this.isHeld) return;
    const { bavail, bsize } = statfsSync(dirname(this.file));
    if (bavail * bsize < 2 * this.bytes) return;
    const descriptor = openSync(this.file, 'w', 0o600);
    try {
      for (let left = this.bytes; left > 0; left -= BLOCK.length)
        writeSync(descriptor, BLOCK, 0, Math.min(left, BLOCK.length));
    } finally {
      closeSync(descriptor);
    }
  }

  #held(): number {
    return statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
  }
}
