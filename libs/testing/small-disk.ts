import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this process may mount a disk of its own, as root may. */
export function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  const place = mkdtempSync(join(tmpdir(), 'pgherald-mount-'));
  const mounted = mountSmallDisk(place, '1m');
  if (mounted) unmount(place);
  rmdirSync(place);
  return mounted;
}

/** Mounts a disk of a size (as `16m`) on a folder. */
export function mountSmallDisk(folder: string, size: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;
}

export function unmount(folder: string): void {
  spawnSync('umount', ['--lazy', folder]);
}
