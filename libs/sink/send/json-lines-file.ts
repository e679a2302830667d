import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

export interface JsonLinesFileOptions {
  readonly path: string;
  readonly maxBytes: number;
  readonly kept: number;
}

/** A rotated file of lines: `otlp.jsonl` is the newest, `otlp.1.jsonl` the previous one. */
export class JsonLinesFile {
  #file: FileHandle | undefined;
  #bytes = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(private readonly options: JsonLinesFileOptions) {}

  /** Resolves when the line is written. Concurrent calls never mix lines. */
  append(line: Uint8Array): Promise<void> {
    const written = this.#last.then(() => this.#write(line));
    this.#last = written.catch(() => undefined); // the caller of this line handles it; the next call tries again
    return written;
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#file?.close();
    this.#file = undefined;
  }

  async #write(line: Uint8Array): Promise<void> {
    const { maxBytes } = this.options;
    const bytes = line.length + 1;
    let file = (this.#file ??= await this.#open());
    if (this.#bytes > 0 && this.#bytes + bytes > maxBytes) file = await this.#rotate(file);
    try {
      // Two writes, because joining would copy lines of several megabytes.
      await file.appendFile(line);
      await file.appendFile('\n');
      this.#bytes += bytes;
    } catch (error) {
      await this.#reopen(file);
      throw error;
    }
  }

  /** Removes an incomplete line that a crash left. */
  async #open(): Promise<FileHandle> {
    await mkdir(dirname(this.options.path), { recursive: true });
    const file = await open(this.options.path, 'a+', 0o600);
    const content = await file.readFile();
    this.#bytes = content.lastIndexOf('\n') + 1;
    if (this.#bytes < content.length) await file.truncate(this.#bytes);
    return file;
  }

  async #reopen(file: FileHandle): Promise<void> {
    this.#file = undefined;
    await file.close();
  }

  async #rotate(file: FileHandle): Promise<FileHandle> {
    await this.#reopen(file);
    for (let number = this.options.kept; number > 0; number--)
      await rename(this.#name(number - 1), this.#name(number)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    return (this.#file = await this.#open());
  }

  #name(number: number): string {
    const { path } = this.options;
    const extension = extname(path);
    return number === 0 ? path : `${path.slice(0, path.length - extension.length)}.${number}${extension}`;
  }
}
