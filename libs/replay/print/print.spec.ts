import { EventCodec, type EventMap } from '@pgherald/events';
import { openEmbeddedLog, openEmbeddedLogReader, toRecord, type EmbeddedLog } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, aServer, temporaryFolder } from '@pgherald/testing';
import { pointOf, resolveRange } from '../range/point.js';
import type { Selection } from '../range/selection.js';
import { selectTypes } from '../range/selection.js';
import { ndjson } from './formats.js';
import { print, type PrintOptions } from './print.js';

const EVERYTHING: Selection = {
  types: selectTypes([], ['decided', 'recorded', 'measured'], []),
  servers: [],
  clusters: [],
  databases: [],
  episodes: [],
};
const MINUTE = 60_000_000;
const NOON = Date.parse('2026-01-02T12:00:00Z') * 1_000;

const deadlock = (server: string, polledAt: number): EventMap['DeadlockDetected'] => ({
  meta: aMeta({ server: aServer({ name: server }), polledAt }),
  subject: 'shop',
  value: 2,
  limit: null,
  since: polledAt,
  episode: null,
  reason: null,
  causedBy: null,
  firstSight: false,
  database: { oid: 16_385, name: 'shop' },
});

describe('print', () => {
  const folder = temporaryFolder();
  const codec = new EventCodec();
  let log: EmbeddedLog;
  let now = NOON / 1_000;

  const append = (event: EventMap['DeadlockDetected']) =>
    log.append({ records: [toRecord(codec, 'DeadlockDetected', event)], state: [] });

  beforeAll(async () => {
    log = await openEmbeddedLog({
      directory: folder.path,
      logger: createLogger({ level: 'silent' }),
      clock: () => now,
    });
    await append(deadlock('orders-1', NOON));
    await append(deadlock('orders-2', NOON + MINUTE));
    const reset = { ...deadlock('orders-1', NOON + 2 * MINUTE), previousEpoch: 'a', newEpoch: 'b' };
    await log.append({ records: [toRecord(codec, 'StatsReset', reset)], state: [] });
    now += 3_600_000;
    await append(deadlock('orders-1', NOON + 60 * MINUTE));
  });
  afterAll(async () => {
    await log.close();
    folder.remove();
  });

  const notices: string[] = [];
  const select = (selection: Partial<Selection>) => ({ selection: { ...EVERYTHING, ...selection } });
  const openReader = async () => ({
    place: folder.path,
    prefix: 'pgherald',
    transactionMs: 0,
    log: await openEmbeddedLogReader(folder.path),
  });

  async function printed(
    options: Partial<PrintOptions> = {},
  ): Promise<{ type: string; data: { meta: { polledAt: number; server: { systemIdentifier: unknown } } } }[]> {
    const lines: string[] = [];
    const source = await openReader();
    const all = {
      selection: EVERYTHING,
      range: { from: undefined, to: undefined },
      format: ndjson,
      signal: new AbortController().signal,
      onNotice: (sentence: string) => void notices.push(sentence),
      write: async (line: string) => void lines.push(line),
    };
    try {
      await print(source, { ...all, ...options });
    } finally {
      await source.log.close();
    }
    return lines.map((line) => JSON.parse(line) as Awaited<ReturnType<typeof printed>>[number]);
  }

  it('prints every event in the order of the log while another process writes', async () => {
    expect((await printed()).map(({ type, data }) => [type, data.meta.polledAt - NOON])).toEqual([
      ['DeadlockDetected', 0],
      ['DeadlockDetected', MINUTE],
      ['StatsReset', 2 * MINUTE],
      ['DeadlockDetected', 60 * MINUTE],
    ]);
  });

  it('prints one object per line with position, time and event, and 64-bit ids as text', async () => {
    const [first] = await printed();
    expect(first).toMatchObject({
      type: 'DeadlockDetected',
      topic: 'pgherald.database-metrics',
      partition: expect.any(Number) as number,
      offset: 0,
      key: 'orders',
      time: '2026-01-02T12:00:00.000000Z',
    });
    expect(Object.keys(first ?? {})).toEqual(['type', 'topic', 'partition', 'offset', 'key', 'time', 'data']);
    expect(first?.data.meta.server.systemIdentifier).toBe('7234567890123456789');
  });

  it.each<[string, Partial<Selection>, number]>([
    ['types', { types: ['StatsReset'] }, 1],
    ['servers', { servers: ['orders-2'] }, 1],
    ['types of a server', { types: ['StatsReset'], servers: ['orders-1'] }, 1],
    ['several servers', { servers: ['orders-1', 'orders-2'] }, 4],
    ['clusters', { clusters: ['orders'] }, 4],
    ['databases', { databases: ['shop'] }, 4],
    ['severities', { types: selectTypes([], ['decided'], ['warning']) }, 3],
    ['episodes, by the first characters of an id', { episodes: ['6f1c1d52'] }, 4],
  ])('prints only the given %s', async (_, selection, count) => {
    expect(await printed(select(selection))).toHaveLength(count);
  });

  it.each<[Partial<Selection>, string]>([
    [{ servers: ['order-1'] }, 'there is no server order-1 in this range; did you mean orders-1?'],
    [{ clusters: ['oders'] }, 'there is no cluster oders in this range; did you mean orders?'],
    [{ databases: ['shoop'] }, 'there is no database shoop in this range; did you mean shop?'],
    [{ episodes: ['7d0b'] }, 'there is no episode 7d0b in this range; known are'],
  ])('refuses %p with the nearest name', async (selection, problem) => {
    await expect(printed(select(selection))).rejects.toThrow(problem);
  });

  it('names the range that exists if the given one is empty', async () => {
    notices.length = 0;
    await printed({ range: { from: Date.parse('2026-02-01T00:00:00Z'), to: undefined } });
    const [first, last] = ['2026-01-02T12:00:00Z', '2026-01-02T13:00:00Z'];
    expect(notices).toEqual([`no such events in this range of ${folder.path}: it has events from ${first} to ${last}`]);
  });

  it('takes the position of a record as the time of its event', async () => {
    const source = await openReader();
    const range = await resolveRange(source, { from: pointOf('pgherald.database-metrics/0/2', 0) });
    const missing = resolveRange(source, { to: pointOf('pgherald.database-metrics/0/9', 0) });
    await expect(missing).rejects.toThrow('there is no such record; the partition has 0 to 3');
    await source.log.close();
    expect(range).toEqual({ from: (NOON + 2 * MINUTE) / 1_000, to: undefined });
  });

  it('prints the range of event time, excluding its end', async () => {
    const at = (minutes: number) => (NOON + minutes * MINUTE) / 1_000;
    expect(await printed({ range: { from: at(1), to: at(60) } })).toHaveLength(2);
    expect(await printed({ range: { from: at(60), to: undefined } })).toHaveLength(1);
    expect(await printed({ range: { from: undefined, to: at(1) } })).toHaveLength(1);
  });

  it('follows later events until it is aborted', async () => {
    const end = new AbortController();
    let lines = 0;
    const write = async () => {
      lines += 1;
      if (lines === 4) await append(deadlock('orders-3', NOON + 61 * MINUTE));
      if (lines === 5) end.abort();
    };
    await printed({ follow: true, signal: end.signal, write });
    expect(lines).toBe(5);
  });
});
