import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MARKER, type Statement } from './statement.js';

export interface SqlTarget {
  /** For example 180004. */
  readonly versionNum: number;
  /** Installed version of the extension, for example `1.11`. */
  readonly extensionVersion?: string;
  /** Schema of the extension, which replaces `:extension_schema`. */
  readonly extensionSchema?: string;
}

export interface VersionedSql {
  /** Returns the newest variant that the server supports; undefined if the first one needs a later version. */
  statementFor(target: SqlTarget): Statement | undefined;
}

/** Thrown for an invalid SQL file, which is a fault of the program. */
export class SqlFileError extends Error {
  override readonly name = 'SqlFileError';

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
  }
}

interface Variant {
  readonly major: number;
  readonly extension: readonly number[];
  readonly file: string;
  readonly text: string;
}

/** Cache by folder, then by stem. Nested, because building a key for each statement of each poll would cost time. */
const loaded = new Map<string, Map<string, VersionedSql>>();

/** Returns the `sql` folder of the package that contains `from`. Compiled code is in `dist/`, SQL is not. */
export function sqlFolder(from: string): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'sql');
  if (dirname(from) === from) throw new SqlFileError('sql', 'no package.json above the asking file');
  return sqlFolder(dirname(from));
}

/**
 * Loads `stem.sql` and its variants once. `stem.pg17.sql` is for 17 and newer, `stem.ext1.11.sql` for an extension from 1.11 on.
 * Leading comments are not sent; the marker is added after the first keyword. @throws SqlFileError
 */
export function loadSql(folder: string, stem: string): VersionedSql {
  const stems = loaded.get(folder) ?? new Map<string, VersionedSql>();
  loaded.set(folder, stems);
  const sql = stems.get(stem) ?? load(folder, stem);
  stems.set(stem, sql);
  return sql;
}

function load(folder: string, stem: string): VersionedSql {
  const variants = (existsSync(folder) ? readdirSync(folder) : []).flatMap((file) => variantOf(folder, stem, file));
  if (variants.length === 0) throw new SqlFileError(join(folder, `${stem}.sql`), 'there is no such file');
  variants.sort((a, b) => compareVersions(b.extension, a.extension) || b.major - a.major);
  const made = new Map<string | number, Statement | undefined>();
  return {
    statementFor: (target) => {
      const { versionNum, extensionVersion, extensionSchema } = target;
      const key =
        extensionVersion === undefined && extensionSchema === undefined
          ? versionNum
          : `${versionNum} ${extensionVersion} ${extensionSchema}`;
      if (!made.has(key)) made.set(key, choose(stem, variants, target));
      return made.get(key);
    },
  };
}

function choose(stem: string, newestFirst: readonly Variant[], target: SqlTarget): Statement | undefined {
  const extension = versionParts(target.extensionVersion ?? '0');
  const variant = newestFirst.find(
    ({ major, extension: from }) => major * 10_000 <= target.versionNum && compareVersions(from, extension) <= 0,
  );
  return variant && toStatement(stem, variant, target);
}

function variantOf(folder: string, stem: string, file: string): Variant[] {
  if (!file.startsWith(`${stem}.`)) return [];
  const [match, major, extension] =
    /^\.(?:pg(\d+)\.)?(?:ext(\d+(?:\.\d+)*)\.)?sql$/.exec(file.slice(stem.length)) ?? [];
  if (match === undefined) return [];
  const path = join(folder, file);
  const text = marked(path, readFileSync(path, 'utf8'));
  return [{ major: Number(major ?? 0), extension: versionParts(extension ?? '0'), file: path, text }];
}

function marked(file: string, source: string): string {
  const statement = source.replace(/^(?:\s*--[^\n]*(?:\n|$))*\s*/, '').replace(/;?\s*$/, '');
  if (!/^(?:SELECT|WITH)\b/i.test(statement)) throw new SqlFileError(file, 'it must begin with SELECT or WITH');
  const placeholder = [...statement.matchAll(/(?<![:\w]):([a-z_]\w*)/gi)].find(
    ([, name]) => name !== 'extension_schema',
  );
  if (placeholder)
    throw new SqlFileError(file, `unknown placeholder ${placeholder[0]}; there is only :extension_schema`);
  return statement.replace(/^\w+/, `$& ${MARKER}`);
}

function toStatement(stem: string, { text, file }: Variant, { extensionSchema }: SqlTarget): Statement {
  if (extensionSchema === undefined && text.includes(':extension_schema')) {
    throw new SqlFileError(file, 'it needs the schema of the extension, and none was given');
  }
  const schema = `"${extensionSchema?.replaceAll('"', '""')}"`;
  const complete = text.replaceAll(/(?<![:\w]):extension_schema\b/g, () => schema);
  // The name includes a hash of the text, because two contexts that share a connection may have files with the same name.
  const digest = createHash('sha256').update(complete).digest('hex').slice(0, 12);
  return { name: `${stem.slice(0, 48)}:${digest}`, text: complete };
}

const versionParts = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
