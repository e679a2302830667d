import { mkdirSync, writeFileSync } from 'node:fs';
import type { BoundedContext } from '../bounded-context.js';

/** A group of a context for a spec: what it reads, as columns of WalDirectoryMeasured. */
export interface OwnGroup {
  readonly sql: string;
  readonly scope?: 'server' | 'database';
  readonly onRequest?: true;
  readonly extension?: string;
}

const NOTHING = { epochs: [], splits: [], watchedStart: null, checkpointedAt: null, checkpointedLimits: '' };

/** A context that reads what a spec wants and decides nothing; its statements are written to the folder. */
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
    initialMemory: NOTHING,
    limits: {},
    compares: [],
    observe: (memory) => ({ memory, events: [] }),
  };
}
