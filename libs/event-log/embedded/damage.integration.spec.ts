import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import type { EmbeddedLog } from './embedded-log.js';
import { append, read, record, values, Workplace } from './workplace.js';

let place: Workplace;

beforeEach(async () => {
  place = await Workplace.create();
});

afterEach(() => place.dispose());

describe('a damaged file', () => {
  const filled = async (records: number): Promise<void> => {
    const log = await place.open();
    for (let i = 0; i < records; i++) await append(log, record(`${i} ${'x'.repeat(100_000)}`));
    await log.close();
  };
  const overwrite = (position: number, bytes: Buffer): void => {
    const descriptor = openSync(place.file, 'r+');
    writeSync(descriptor, bytes, 0, bytes.length, position);
    closeSync(descriptor);
  };
  const expectNewLog = async (log: EmbeddedLog): Promise<void> => {
    await append(log, record('new'));
    expect(values(await read(log))).toEqual(['new']);
    const [found] = place.logged as [[{ err: Error; movedTo: string; lastOffsets: unknown }, string]];
    expect(place.logged).toHaveLength(1);
    expect(found[0].err.message).toContain(place.file);
    expect(existsSync(found[0].movedTo)).toBe(true);
    expect(readdirSync(place.directory)).toContainEqual(
      expect.stringMatching(/^events\.damaged-\d{8}T\d{6}\.\d{3}Z\.db$/),
    );
  };

  it('is moved aside when it was cut in half', async () => {
    await filled(10);
    truncateSync(place.file, statSync(place.file).size / 2);
    await expectNewLog(await place.open());
    expect(place.logged[0]?.[0]).toMatchObject({ err: { message: expect.stringContaining('errcode 11') as string } });
  });

  it('is moved aside when its head was overwritten', async () => {
    await filled(1);
    overwrite(0, Buffer.alloc(100, 7));
    await expectNewLog(await place.open());
    expect(place.logged[0]?.[0]).toMatchObject({
      err: { message: expect.stringContaining('errcode 26') as string },
      lastOffsets: null,
    });
  });

  it('is moved aside when a bit of a value is flipped, which SQLite does not detect', async () => {
    await filled(3);
    const position = readFileSync(place.file).indexOf(`1 ${'x'.repeat(50)}`);
    overwrite(position + 20, Buffer.from('y'));
    const log = await place.open();
    await expect(read(log)).rejects.toMatchObject({ code: 'damaged' });
    expect(place.logged[0]?.[0]).toMatchObject({ lastOffsets: { [`t/${await partition()}`]: 2 } });
    await expectNewLog(log);
  });

  it('is moved aside while in use when it is large and has a damaged page', async () => {
    await filled(400);
    overwrite(statSync(place.file).size - 3 * 8192, Buffer.alloc(3 * 8192, 7));
    const log = await place.open();
    const seen: string[] = [];
    await log.subscribe({
      group: 'g',
      topics: ['t'],
      from: 'end',
      handle: async ({ records }) => void seen.push(...values(records)),
    });
    while (place.logged.length === 0) await setImmediate();
    await expectNewLog(log);
    while (seen.length === 0) await setImmediate();
    expect(seen).toEqual(['new']);
  });

  const partition = async (): Promise<number> => {
    const [{ movedTo }] = place.logged[0] as [{ movedTo: string }, string];
    const database = new DatabaseSync(movedTo, { readOnly: true });
    const row = database.prepare('SELECT part FROM topic_partition WHERE next_off > 0').get();
    database.close();
    return Number(row?.['part']);
  };

  it('begins at the end for a group that was ahead of a log whose tail is lost', async () => {
    const log = await place.open();
    await append(log, record('1'));
    await (
      await log.subscribe({ group: 'g', topics: ['t'], from: 'beginning', handle: async () => undefined })
    ).close();
    log.use(({ database }) => database.exec('UPDATE consumer SET off = 99'));
    await log.close();
    const again = await place.open();
    expect(place.logged[0]?.[0]).toMatchObject({ group: 'g', topic: 't' });
    await append(again, record('2'));
    expect((await again.lag('g')).reduce((sum, { lag }) => sum + lag, 0)).toBe(1);
  });
});

describe('another format', () => {
  it('refuses the file of a newer version without changing it', async () => {
    await (await place.open()).close();
    const database = new DatabaseSync(place.file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(place.open()).rejects.toMatchObject({
      code: 'bad-format',
      message: expect.stringContaining('format 99') as string,
    });
    await expect(place.openReader()).rejects.toMatchObject({ code: 'bad-format' });
    expect(existsSync(place.file)).toBe(true);
  });

  it('refuses a SQLite file that is something else', async () => {
    const database = new DatabaseSync(place.file);
    database.exec('CREATE TABLE customers (id INTEGER)');
    database.close();
    await expect(place.open()).rejects.toMatchObject({ code: 'bad-format' });
  });

  it('names the unusable file, and unlocks the directory', async () => {
    writeFileSync(join(place.directory, 'file'), '');
    const below = join(place.directory, 'file', 'data');
    await expect(place.open({ directory: below })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining(below) as string,
    });
  });
});
