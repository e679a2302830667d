// Polls of table-index-management in a process of their own, as `npm start` runs it: the same flags of node, default settings.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pollingSettings } from '@pgherald/polling';
import { tableIndexManagement, tableIndexManagementSettings } from '@pgherald/table-index-management';
import { type Cost, lastJson } from './figures.ts';
import { eventIn, pollBesideFloor } from './poll-beside-floor.ts';

const ROOT = join(import.meta.dirname, '../../..');

export interface AloneOptions {
  readonly url: string;
  readonly polls: number;
  /** Names of the groups to read; all by default. */
  readonly groups?: readonly string[];
  readonly maxConnections?: number;
}

export interface AloneResult extends Cost {
  readonly largestMessageBytes: number;
  /** Databases in which the last poll read tables. */
  readonly databases: number;
  readonly peakMemoryBytes: number;
}

if (import.meta.main) console.log(JSON.stringify(await poll(JSON.parse(process.argv[2] ?? '') as AloneOptions)));

/** The command line of `npm start`: `node`, flags, file. */
export function startCommand(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ');
}

/** Starts the process and returns its result; `BENCH_NODE_OPTIONS` adds flags. */
export async function pollAlone(options: AloneOptions): Promise<AloneResult> {
  const flags = startCommand().filter((part) => part.startsWith('--max'));
  const added = process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [];
  const parameters = [...flags, ...added, import.meta.filename, JSON.stringify(options)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters);
  return lastJson(stdout) as AloneResult;
}

async function poll({ url, polls, groups, maxConnections }: AloneOptions): Promise<AloneResult> {
  const context = tableIndexManagement.create(tableIndexManagementSettings.parse({}));
  let largestMessageBytes = 0;
  let databases = 0;
  const costs = await pollBesideFloor({
    context: { ...context, groups: context.groups.filter(({ name }) => groups?.includes(name) ?? true) },
    url,
    polls,
    maxConnections,
    pollTimeoutMs: pollingSettings.pollTimeout.parse(undefined),
    onTransaction: (transaction) => {
      largestMessageBytes = Math.max(largestMessageBytes, ...transaction.records.map(({ value }) => value.length));
      const summary = eventIn(transaction, 'MetricsCollected');
      databases = summary.groups.find(({ group }) => group === 'table-stats')?.readings ?? 0;
    },
  });
  const peakMemoryBytes = process.resourceUsage().maxRSS * 1_024;
  return { ...costs.poll, largestMessageBytes, databases, peakMemoryBytes };
}
