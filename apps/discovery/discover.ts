import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from '@pgherald/telemetry';
import type { Source } from './member.js';
import { fileNameOf, isDiscovered, type Login, writeTargets } from './target-file.js';

export interface DiscoverOptions {
  readonly sources: readonly Source[];
  readonly folder: string;
  readonly login: Login;
  readonly everyMs: number;
  readonly logger: Logger;
  readonly abort: AbortSignal;
}

const ASK_LIMIT_MS = 10_000;

/** Keeps the target files of all sources up to date until the signal aborts. */
export async function discover(options: DiscoverOptions): Promise<void> {
  const { sources, folder, everyMs, abort } = options;
  removeFilesOfOthers(sources, folder);
  const problems = new Map<string, string>();
  while (!abort.aborted) {
    await Promise.all(sources.map((source) => refresh(source, options, problems)));
    await setTimeout(everyMs, undefined, { signal: abort }).catch(() => undefined);
  }
}

/** A source that is no longer configured leaves a file behind, whose servers would be watched without end. */
function removeFilesOfOthers(sources: readonly Source[], folder: string): void {
  const current = sources.map(({ name }) => fileNameOf(name));
  for (const name of readdirSync(folder)) if (isDiscovered(name) && !current.includes(name)) rmSync(join(folder, name));
}

/** A source that does not answer keeps its servers: pgherald then sees for itself which of them are away. */
async function refresh(
  source: Source,
  { folder, login, logger, abort }: DiscoverOptions,
  problems: Map<string, string>,
): Promise<void> {
  const { name } = source;
  try {
    const members = await source.list(AbortSignal.any([abort, AbortSignal.timeout(ASK_LIMIT_MS)]));
    if (writeTargets(join(folder, fileNameOf(name)), members, login))
      logger.info({ servers: members.length }, `${name}: servers changed`);
    problems.delete(name);
  } catch (error) {
    const { message } = error as Error;
    if (abort.aborted || problems.get(name) === message) return;
    problems.set(name, message);
    logger.warn(`${name}: cannot list its servers, those known stay: ${message}`);
  }
}
