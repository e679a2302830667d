import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes files of lines into a folder, each whole or not at all. */
export function writeFolder(folder: string, files: Readonly<Record<string, readonly string[]>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    const file = join(folder, name);
    writeFileSync(`${file}.partial`, lines.map((line) => `${line}\n`).join(''));
    renameSync(`${file}.partial`, file);
  }
}
