import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { append, numberOf, read, record, values, Workplace } from './workplace.js';

let place: Workplace;
const children: ChildProcess[] = [];

beforeEach(async () => {
  place = await Workplace.create();
});

afterEach(async () => {
  for (const child of children.splice(0)) await killed(child);
  await place.dispose();
});

/** A process that owns the log and appends to it; `lines` is what it printed so far. */
async function writingProcess(first: number, count: number): Promise<{ child: ChildProcess; lines: () => string[] }> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'writing-process.ts'), place.directory, String(first), String(count)],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  children.push(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await once(child.stdout, 'data');
  return { child, lines: () => output.split('\n').slice(0, -1) };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

describe('when the process is killed', () => {
  it('loses no acknowledged record, and leaves no gap and no partial transaction', async () => {
    let next = 0;
    for (let round = 0; round < 12; round++) {
      const { child, lines } = await writingProcess(next, 1_000_000);
      const pause = Math.random() * 25;
      const start = performance.now();
      while (performance.now() - start < pause) await setImmediate();
      await killed(child);
      const acknowledged = Number(
        lines()
          .filter((line) => line !== 'open')
          .at(-1) ?? next - 1,
      );

      const log = await place.open();
      const numbers = (await read(log)).map(numberOf);
      expect(numbers).toEqual(numbers.map((_, i) => i));
      expect(numbers.length).toBeGreaterThan(acknowledged);
      expect((await read(log, 't.copy')).map(numberOf)).toEqual(numbers);
      expect((await log.state('s', 'last'))?.toString()).toBe(numbers.at(-1)?.toString());
      next = numbers.length;
      await log.close();
    }
    expect(next).toBeGreaterThan(0);
    expect(place.logged).toEqual([]);
  });
});

describe('two processes', () => {
  it('refuses a second owner in one line that names the directory and the process', async () => {
    const { child } = await writingProcess(0, 0);
    await expect(place.open()).rejects.toMatchObject({
      code: 'in-use',
      message: expect.stringMatching(
        new RegExp(`^event log in ${place.directory} is in use by process ${child.pid}: .*$`),
      ) as string,
    });
    await killed(child);
    await append(await place.open(), record('mine now'));
  });

  it('refuses a second owner in the same process', async () => {
    await place.open();
    await expect(place.open()).rejects.toMatchObject({ code: 'in-use' });
  });

  it('lets other processes read and follow while the owner writes', async () => {
    const { lines } = await writingProcess(0, 300);
    const reader = await place.openReader();
    const seen: number[] = [];
    const stop = new AbortController();
    for await (const found of reader.read({ topics: ['t'], from: 'beginning', to: 'forever', signal: stop.signal })) {
      seen.push(numberOf(found));
      if (seen.length === 300) stop.abort();
    }
    expect(seen).toEqual(Array.from({ length: 300 }, (_, i) => i));
    while (lines().length < 301) await setImmediate();
    expect((await reader.state('s', 'last'))?.toString()).toBe('299');
    expect((await reader.positions(['t'])).reduce((sum, { end }) => sum + end, 0)).toBe(300);
  });

  it('lets other processes read when no owner runs, and reports a missing log', async () => {
    await expect(place.openReader()).rejects.toMatchObject({ code: 'unavailable' });
    const log = await place.open();
    await append(log, record('1'));
    await log.close();
    const reader = await place.openReader();
    expect(values(await read(reader))).toEqual(['1']);
    await reader.close();
    await expect(read(reader)).rejects.toMatchObject({ code: 'closed' });
  });
});

it('ends a following reader with an error when the log was replaced by a new one', async () => {
  const log = await place.open();
  await append(log, record('1'));
  const reader = await place.openReader();
  const follow = async (): Promise<void> => {
    for await (const { value } of reader.read({ topics: ['t'], from: 'beginning', to: 'forever' })) {
      expect(value.toString()).toBe('1');
      await log.close();
      renameSync(place.file, `${place.file}.away`);
      await append(await place.open(), record('2'));
    }
  };
  await expect(follow()).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('replaced') as string,
  });
});
