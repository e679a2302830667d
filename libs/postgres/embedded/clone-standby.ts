import {
  appendFileSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { EmbeddedError } from './embedded-error.js';

// Files that belong to the running primary, or are rebuilt at the start.
const NOT_COPIED =
  /^(postmaster\.(pid|opts)|backup_label|pg_internal\.init|(.*\/)?pgsql_tmp.*|pg_(wal|replslot|dynshmem|notify|serial|snapshots|stat_tmp|stat|subtrans)\/.+)$/;

/** Copies a running primary like pg_basebackup, by a superuser's session: slot `name` first, which keeps the WAL. */
export async function cloneData(db: pg.Client, major: number, from: string, to: string, name: string): Promise<void> {
  rmSync(to, { recursive: true, force: true });
  await db.query(
    'SELECT pg_create_physical_replication_slot($1, true) WHERE NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = $1)',
    [name],
  );
  await db.query(
    major >= 15 ? `SELECT pg_backup_start('clone', fast => true)` : `SELECT pg_start_backup('clone', true, false)`,
  );
  copyFiles(from, to, '');
  const stop = major >= 15 ? 'pg_backup_stop(false)' : 'pg_stop_backup(false, false)';
  const { rows } = await db.query<{ labelfile: string }>(`SELECT labelfile FROM ${stop}`);
  const label = rows[0]?.labelfile;
  if (label === undefined) throw new EmbeddedError('start', `the backup for the standby in ${to} gave no label`);
  mkdirSync(join(to, 'pg_wal/archive_status'), { recursive: true, mode: 0o700 });
  writeFileSync(join(to, 'backup_label'), label);
  writeFileSync(join(to, 'standby.signal'), '');
}

/** Sets the current address of the primary; the last line in the file wins. */
export function follow(data: string, primary: { port: number; password: string }, name: string): void {
  const connection = `host=127.0.0.1 port=${primary.port} user=postgres password=${primary.password} application_name=${name}`;
  const settings = `primary_conninfo = '${connection.replaceAll("'", "''")}'\nprimary_slot_name = '${name}'\n`;
  appendFileSync(join(data, 'postgresql.auto.conf'), settings);
}

/** Copies files that may vanish or grow meanwhile, which replaying the WAL repairs. */
function copyFiles(from: string, to: string, path: string): void {
  if (NOT_COPIED.test(path)) return;
  const status = lstatSync(join(from, path), { throwIfNoEntry: false });
  if (status?.isDirectory()) {
    mkdirSync(join(to, path), { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(join(from, path))) copyFiles(from, to, join(path, entry));
  } else if (status) {
    try {
      copyFileSync(join(from, path), join(to, path), constants.COPYFILE_FICLONE);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}
