import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for one spec; remove it in `afterAll` or `afterEach`. */
export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'pgherald-spec-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
