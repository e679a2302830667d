import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canMount, mountSmallDisk, unmount } from '@pgherald/testing';
import { append, numberOf, read, record, values, Workplace } from './workplace.js';

let place: Workplace;

beforeEach(async () => {
  place = await Workplace.create();
});

afterEach(() => place.dispose());

describe('a full disk', () => {
  it('refuses appends, keeps its records, and continues when there is space again', async () => {
    const log = await place.open({ reserveBytes: 1000 });
    await append(log, record('1'));
    const limit = (pages: number): void => log.use(({ database }) => database.exec(`PRAGMA max_page_count = ${pages}`));
    limit(1);
    const big = record('x'.repeat(500_000));
    await expect(append(log, record('2'), big)).rejects.toMatchObject({ code: 'disk-full' });
    expect(existsSync(join(place.directory, 'events.reserve'))).toBe(false);
    expect(values(await read(log))).toEqual(['1']);
    limit(1_000_000);
    await append(log, record('2'));
    expect((await read(log)).map(({ offset }) => offset)).toEqual([0, 1]);
    await log.retain();
    expect(statSync(join(place.directory, 'events.reserve')).size).toBe(1000);
  });

  (canMount() ? it : it.skip)(
    'uses up its reserve before it refuses (as root, who may mount a small disk)',
    async () => {
      expect(mountSmallDisk(place.directory, '16m')).toBe(true);
      try {
        const log = await place.open({ reserveBytes: 4 << 20 });
        let appended = 0;
        const fill = async (): Promise<void> => {
          for (;;) await append(log, record(`${appended} ${'x'.repeat(200_000)}`)).then(() => (appended += 1));
        };
        await expect(fill()).rejects.toMatchObject({ code: 'disk-full' });
        expect(place.logged).toMatchObject([[{ err: { code: 'disk-full' } }, expect.stringContaining('reserve')]]);
        expect((await read(log)).map(numberOf)).toEqual(Array.from({ length: appended }, (_, i) => i));
        await log.close();
      } finally {
        unmount(place.directory);
      }
    },
  );
});

describe('the clock', () => {
  it('never makes a record older than the one before it', async () => {
    let now = 1_000_000;
    const log = await place.open({ clock: () => now });
    await append(log, record('1'));
    now = 900_000;
    await append(log, record('2'));
    await log.close();
    const again = await place.open({ clock: () => now });
    await append(again, record('3'));
    now = 1_100_000;
    await append(again, record('4'));
    expect((await read(again)).map(({ appendedAt }) => appendedAt)).toEqual([
      1_000_000, 1_000_000, 1_000_000, 1_100_000,
    ]);
  });
});

describe('retention', () => {
  const policies = [
    { topics: /\.measured$/, maxAgeMs: 1000, maxBytes: 50_000 },
    { topics: /./, maxAgeMs: 5000, maxBytes: 1_000_000 },
  ];

  it('removes records that are too old by the policy of their topic, and continues the offsets', async () => {
    let now = 10_000;
    const log = await place.open({ clock: () => now, retention: policies });
    await append(log, record('old', 'x.measured'), record('old', 'x'));
    now = 11_001;
    await append(log, record('new', 'x.measured'));
    expect(await log.retain()).toBe(1);
    expect((await read(log, 'x.measured')).map(({ offset, value }) => [offset, value.toString()])).toEqual([
      [1, 'new'],
    ]);
    expect(values(await read(log, 'x'))).toEqual(['old']);
    expect(await log.retain(20_000)).toBe(2);
    await append(log, record('later', 'x.measured'));
    expect((await read(log, 'x.measured')).map(({ offset }) => offset)).toEqual([2]);
    expect((await log.size()).records).toBe(1);
  });

  it('removes the oldest of all topics of a policy when they are too big together', async () => {
    let now = 10_000;
    const log = await place.open({ clock: () => now, retention: [{ topics: /./, maxAgeMs: 1e9, maxBytes: 50_000 }] });
    for (let i = 0; i < 20; i++) {
      now += 100_000;
      await append(log, record(`${i} ${'x'.repeat(5000)}`, i % 2 === 0 ? 'a.measured' : 'b.measured'));
    }
    await log.retain();
    const kept = [...(await read(log, 'a.measured')), ...(await read(log, 'b.measured'))]
      .map(numberOf)
      .sort((a, b) => a - b);
    expect(kept).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('takes many small steps, returns pages to the file system, and logs the events that a group had not read', async () => {
    const log = await place.open({ clock: () => 10_000, retention: policies });
    await (
      await log.subscribe({ group: 'slow', topics: ['x'], from: 'beginning', handle: async () => undefined })
    ).close();
    const records = Array.from({ length: 3000 }, (_, i) => record(`${i} ${'x'.repeat(5000)}`, 'x'));
    for (let i = 0; i < 3000; i += 100) await append(log, ...records.slice(i, i + 100));
    const pages = (): number =>
      log.use(({ database }) => Number(database.prepare('PRAGMA page_count').get()?.['page_count']));
    const before = pages();
    expect(await log.retain(10_000 + 6000)).toBe(3000);
    expect(pages()).toBeLessThan(before);
    expect(place.logged).toMatchObject([[{ unread: ['slow: x'] }, expect.stringContaining('had not handled')]]);
    expect((await log.lag('slow')).every(({ lag }) => lag === 0)).toBe(true);
  });
});
