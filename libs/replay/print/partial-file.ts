import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the name of an unfinished file ends with. */
export const PARTIAL = '.partial';
const BUFFER_CHARACTERS = 65_536;

/** A file that is there whole or not at all: it is written under another name and renamed at last. */
export class PartialFile {
  readonly #partial: string;
  readonly #descriptor: number;
  #lines = '';
  #isOpen = true;

  /** @throws Error with advice if the file cannot be written */
  constructor(private readonly path: string) {
    this.#partial = `${path}${PARTIAL}`;
    this.#descriptor = this.#trying(() => {
      mkdirSync(dirname(path), { recursive: true });
      return openSync(this.#partial, 'w');
    });
  }

  write(line: string): void {
    this.#lines += `${line}\n`;
    if (this.#lines.length >= BUFFER_CHARACTERS) this.#flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#writeAll(bytes);
  }

  finish(): void {
    this.#flush();
    this.#trying(() => fsyncSync(this.#descriptor));
    this.#close();
    renameSync(this.#partial, this.path);
  }

  /** Removes what was written, unless it is finished. */
  discard(): void {
    this.#close();
    rmSync(this.#partial, { force: true });
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#descriptor);
    this.#isOpen = false;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#lines);
    this.#lines = '';
    this.#writeAll(bytes);
  }

  #writeAll(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length;)
      written += this.#trying(() => writeSync(this.#descriptor, bytes, written));
  }

  #trying<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      const why = code === 'ENOSPC' ? 'the disk is full; free some space' : `${message}; make it writable`;
      throw new Error(`${this.path} cannot be written: ${why}, or name another folder`, { cause });
    }
  }
}

/** Writes a whole file. @throws Error with advice; then the file is as it was before */
export function writeWhole(path: string, text: string): void {
  const file = new PartialFile(path);
  try {
    file.write(text);
    file.finish();
  } finally {
    file.discard();
  }
}

/** Runs a task that writes files: they are there if it returns true, and are removed if it fails or returns false. */
export async function withFiles(
  paths: readonly string[],
  task: (files: readonly PartialFile[]) => Promise<boolean>,
): Promise<void> {
  const files: PartialFile[] = [];
  try {
    for (const path of paths) files.push(new PartialFile(path));
    if (await task(files)) for (const file of files) file.finish();
  } finally {
    for (const file of files) file.discard();
  }
}
