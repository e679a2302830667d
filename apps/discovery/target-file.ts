import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Member } from './member.js';

export interface Login {
  readonly user: string;
  readonly passwordFile?: string;
}

interface TargetEntry {
  readonly name: string;
  readonly cluster: string;
  readonly url: string;
  readonly passwordFile?: string;
}

const TARGETS = z.object({ targets: z.array(z.looseObject({ name: z.string() })) });
const PREFIX = 'discovery-';

export function fileNameOf(sourceName: string): string {
  return `${PREFIX}${sourceName.replaceAll(/[^a-zA-Z\d.-]/g, '_')}.yaml`;
}

/** Whether a file of the folder was written by discovery. */
export function isDiscovered(fileName: string): boolean {
  return fileName.startsWith(PREFIX) && fileName.endsWith('.yaml');
}

/** Writes the target file of a source if its servers changed; returns whether it did. JSON is YAML too. */
export function writeTargets(file: string, members: readonly Member[], login: Login): boolean {
  const before = textOf(file);
  const known = new Map(entriesOf(before).map((entry) => [entry.name, entry]));
  const targets = members
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    // One that has lost its address keeps the last one: it is unreachable, not removed.
    .flatMap((member) => entryOf(member, login) ?? known.get(member.name) ?? []);
  const text = `${JSON.stringify({ targets }, null, 2)}\n`;
  if (text === before) return false;
  const unfinished = join(file, '..', '.discovery.unfinished');
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
  return true;
}

function entryOf({ name, cluster, host, port }: Member, { user, passwordFile }: Login): TargetEntry | undefined {
  if (host === null) return undefined;
  const address = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  // Operators issue their own certificates, for names of services and not for addresses of pods.
  const url = `postgres://${encodeURIComponent(user)}@${address}/postgres?sslmode=prefer`;
  return { name, cluster, url, ...(passwordFile !== undefined && { passwordFile }) };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function entriesOf(text: string | undefined): readonly { readonly name: string }[] {
  if (text === undefined) return [];
  const parsed = TARGETS.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.targets : [];
}
