import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '@pgherald/configuration';
import { z } from 'zod';
import type { Selection } from '../range/selection.js';
import { writeWhole } from '../print/partial-file.js';

export const EXPORT_FORMATS = ['parquet', 'csv', 'ndjson', 'avro'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const MANIFEST = 'export.json';

const manifestSchema = z.object({
  format: z.enum(EXPORT_FORMATS),
  /** Range of event time, ISO 8601; `to` is excluded. */
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  selection: z.record(z.string(), z.array(z.string())),
  /** Rows by day and event type. A day is there when all its files are. */
  days: z.record(z.string(), z.record(z.string(), z.number())),
});

/** What a folder holds: the range that was asked for, and the days that are whole. */
export type Manifest = z.output<typeof manifestSchema>;

export function emptyManifest(asked: {
  readonly format: ExportFormat;
  readonly from: number;
  readonly to: number;
  readonly selection: Selection;
}): Manifest {
  const names: Readonly<Record<string, readonly string[]>> = { ...asked.selection };
  const selection = Object.fromEntries(Object.entries(names).map(([name, values]) => [name, [...values]]));
  return { format: asked.format, from: iso(asked.from), to: iso(asked.to), selection, days: {} };
}

/**
 * The manifest of an earlier run in the folder, whose range the export keeps, or else the one asked for.
 * @throws ConfigurationError if the folder holds an export of something else
 */
export function openManifest(folder: string, asked: Manifest, onNotice: (notice: string) => void): Manifest {
  const before = readManifest(folder);
  if (before === undefined) return asked;
  const isSame = before.format === asked.format && JSON.stringify(before.selection) === JSON.stringify(asked.selection);
  if (!isSame)
    throw new ConfigurationError([`${folder} holds another export, see its ${MANIFEST}: choose another folder`]);
  if (before.from !== asked.from || before.to !== asked.to)
    onNotice(
      `${folder} keeps the range of its first run, ${before.from} to ${before.to}: choose another folder for another range`,
    );
  return before;
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(join(folder, MANIFEST), JSON.stringify(manifest, null, 2));
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new ConfigurationError([`${file} is damaged: remove it to export again`]);
  }
}

const iso = (ms: number): string => new Date(ms).toISOString();
