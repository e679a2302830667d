import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@pgherald/testing';
import { writeWalLog } from '../testing/wal-log.js';

const PROGRAM = join(import.meta.dirname, '../dist/main.js');
const FIRST_DAY = Date.parse('2026-01-02T12:00:00Z');
const DAY_MS = 86_400_000;
const DAYS = 8;
const TYPE = 'WalDirectoryMeasured';

describe('export that is killed', () => {
  const folder = temporaryFolder();
  const log = join(folder.path, 'log');

  beforeAll(() =>
    writeWalLog(
      log,
      Array.from({ length: DAYS * 10 }, (_, i) => {
        const [day, poll] = [Math.floor(i / 10), i % 10];
        const rows = Array.from({ length: 1_000 }, (__, walFiles) => ({ walFiles, walDirectoryBytes: day }));
        return { at: FIRST_DAY + day * DAY_MS + poll * 60_000, eventId: `${day}-${poll}`, rows };
      }),
    ),
  );
  afterAll(() => folder.remove());

  const start = (format: string, output: string) =>
    spawn(process.execPath, [PROGRAM, 'export', '--data-dir', log, '--format', format, '--output', output], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const contentOf = (output: string) =>
    readdirSync(join(output, TYPE)).map((name) => [name, readFileSync(join(output, TYPE, name)).toString('base64')]);

  it.each(['csv', 'parquet'])(
    'continues as %s at the day that was cut, and ends with the same files',
    async (format) => {
      const [whole, output] = [join(folder.path, `${format}-whole`), join(folder.path, `${format}-cut`)];
      const uncut = start(format, whole);
      expect(await once(uncut, 'exit')).toEqual([0, null]);

      mkdirSync(join(output, TYPE), { recursive: true });
      const cut = start(format, output);
      const watcher = watch(
        join(output, TYPE),
        (_, name) => void (name?.includes('2026-01-05') && cut.kill('SIGKILL')),
      );
      expect(await once(cut, 'exit')).toEqual([null, 'SIGKILL']);
      watcher.close();
      expect(contentOf(output).length).toBeLessThan(DAYS);

      const second = start(format, output);
      let said = '';
      second.stdout.on('data', (text: Buffer) => (said += text.toString()));
      expect(await once(second, 'close')).toEqual([0, null]);
      expect(said).toMatch(/80,000 rows of 8 days, [3-7] of them by an earlier run/);
      expect(contentOf(output)).toEqual(contentOf(whole));
    },
  );
});
