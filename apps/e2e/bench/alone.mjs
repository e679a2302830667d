// Polls of table-index-management in a process of their own, as `npm start` sets it up: node's flags, default settings. Prints what they took.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../../..');
const flags = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start.match(/--max\S+/g);

/** Each poll reads all groups, or the ones given; wall time is the median, memory the most it ever was. */
export async function pollAlone({ url, count, groups, maxConnections }) {
  const request = JSON.stringify({ url, count, groups, maxConnections });
  const file = join(import.meta.dirname, 'alone-process.mjs');
  const options = [...flags, ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, file, request]);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
