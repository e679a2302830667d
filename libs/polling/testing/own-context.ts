import { mkdirSync, writeFileSync } from 'node:fs';
import type { BoundedContext } from '../bounded-context.js';

/** A group for a spec: its SQL returns columns of WalDirectoryMeasured. */
export interface OwnGroup {
  readonly sql: string;
  readonly scope?: 'server' | 'database';
  readonly onRequest?: true;
  readonly extension?: string;
}

const EMPTY_MEMORY = { epochs: [], splits: [], watchedStart: null, checkpointedAt: null, checkpointedLimits: '' };

/** Creates a context that reads the groups of a spec and decides nothing. Writes its statements to the folder. */
export function ownContext(
  sqlFolder: string,
  groups: Readonly<Record<string, OwnGroup>>,
): BoundedContext<'PollingMemory'> {
  mkdirSync(sqlFolder, { recursive: true });
  for (const [name, { sql }] of Object.entries(groups)) writeFileSync(`${sqlFolder}/${name}.sql`, `${sql}\n`);
  return {
    name: 'database-metrics',
    sqlFolder,
    groups: Object.entries(groups).map(([name, { sql: _, scope = 'server', ...rest }]) => ({
      name,
      event: 'WalDirectoryMeasured',
      scope,
      ...rest,
    })),
    memoryType: 'PollingMemory',
    initialMemory: EMPTY_MEMORY,
    limits: {},
    compares: [],
    observe: (memory) => ({ memory, events: [] }),
  };
}
