import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface RootPackage {
  readonly folder: string;
  readonly version: string;
}

/** Finds the root package.json above this file, with its version. */
export function projectRoot(from = import.meta.dirname): RootPackage {
  const file = join(from, 'package.json');
  const found = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { workspaces?: unknown; version: string })
    : undefined;
  if (found?.workspaces !== undefined) return { folder: from, version: found.version };
  if (dirname(from) === from) throw new Error('the root package.json is missing above the program');
  return projectRoot(dirname(from));
}
