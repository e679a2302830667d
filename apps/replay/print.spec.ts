import { EventCodec, type EventMap } from '@pgherald/events';
import { openEmbeddedLog, openEmbeddedLogReader, toRecord, type EmbeddedLog } from '@pgherald/event-log';
import { createLogger } from '@pgherald/telemetry';
import { aMeta, aServer, temporaryFolder } from '@pgherald/testing';
import { ndjson } from './formats.js';
import { print, type PrintOptions } from './print.js';

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

  async function printed(
    options: Partial<PrintOptions> = {},
  ): Promise<{ type: string; data: { meta: { polledAt: number; server: { systemIdentifier: unknown } } } }[]> {
    const lines: string[] = [];
    const reader = await openEmbeddedLogReader(folder.path);
    const open = { from: undefined, to: undefined };
    const write = async (line: string) => void lines.push(line);
    const all = {
      types: [],
      server: undefined,
      range: open,
      follow: false,
      format: ndjson,
      prefix: 'pgherald',
      signal: new AbortController().signal,
      write,
    };
    await print(reader, { ...all, ...options });
    await reader.close();
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

  it('prints only the given types and server', async () => {
    expect(await printed({ types: ['StatsReset'] })).toHaveLength(1);
    expect(await printed({ server: 'orders-2' })).toHaveLength(1);
    expect(await printed({ types: ['StatsReset'], server: 'orders-2' })).toHaveLength(0);
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
