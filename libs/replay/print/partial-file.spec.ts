import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { canMount, mountSmallDisk, unmount } from '@pgherald/testing';
import { withFiles } from './partial-file.js';

describe('files of lines', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('are there when the task is done, and not before', async () => {
    const path = join(folder.path, 'whole', 'lines.ndjson');
    await withFiles([path], async ([file]) => {
      for (let line = 0; line < 20_000; line += 1) file?.write(`line ${line}`);
      expect(readdirSync(join(folder.path, 'whole'))).toEqual(['lines.ndjson.partial']);
      return true;
    });
    expect(readdirSync(join(folder.path, 'whole'))).toEqual(['lines.ndjson']);
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(20_001);
  });

  it('are removed if the task fails or is interrupted', async () => {
    const paths = ['a', 'b'].map((name) => join(folder.path, 'none', name));
    await withFiles(paths, async () => false);
    const failed = withFiles(paths, () => Promise.reject(new Error('Kafka is away')));
    await expect(failed).rejects.toThrow('Kafka is away');
    expect(readdirSync(join(folder.path, 'none'))).toEqual([]);
  });

  (canMount() ? it : it.skip)('are removed if the disk is full, and the error says what to do', async () => {
    const disk = join(folder.path, 'disk');
    mkdirSync(disk);
    mountSmallDisk(disk, '1m');
    try {
      const written = withFiles([join(disk, 'lines')], async ([file]) => {
        for (let line = 0; line < 20_000; line += 1) file?.write('x'.repeat(100));
        return true;
      });
      await expect(written).rejects.toThrow(
        /lines cannot be written: the disk is full; free some space, or name another/,
      );
      expect(readdirSync(disk)).toEqual([]);
    } finally {
      unmount(disk);
    }
  });
});
