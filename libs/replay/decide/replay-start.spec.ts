import { openEmbeddedLogReader } from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { NOON_MS, type PastEvent, writePastEvents } from '../testing/past-events.js';
import { defaultContexts } from '../limits/contexts.js';
import { replayStart } from './replay-start.js';

const MINUTE = 60;
const HOUR = 3_600;
const LIMITS = JSON.stringify({ wraparoundPct: [50, 80], clearAtPctOfLimit: 90, sizesEvery: 60_000 });

const checkpoint = (seconds: number, cluster: string, server: string): PastEvent => ({
  seconds,
  type: 'MemoryCheckpointed',
  event: { key: 'k', memory: Buffer.alloc(0), limits: LIMITS, version: '1', part: 0, parts: 1 },
  meta: { cluster },
  server,
});

describe('where a replay begins', () => {
  const folder = temporaryFolder();
  const contexts = defaultContexts().filter(({ name }) => name === 'database-metrics');

  beforeAll(() =>
    writePastEvents(folder.path, [
      checkpoint(0, 'single', 'alone'),
      checkpoint(5 * MINUTE, 'pair', 'one'),
      checkpoint(6 * MINUTE, 'pair', 'two'),
      checkpoint(HOUR, 'single', 'alone'),
      checkpoint(HOUR + 5 * MINUTE, 'pair', 'one'),
      checkpoint(HOUR + 6 * MINUTE, 'pair', 'two'),
      checkpoint(2 * HOUR, 'single', 'alone'),
      checkpoint(9 * HOUR, 'single', 'alone'),
    ]),
  );
  afterAll(() => folder.remove());

  async function startFor(fromSeconds: number | undefined, cluster: string) {
    const log = await openEmbeddedLogReader(folder.path);
    try {
      const source = { place: 'the log', prefix: 'pgherald', transactionMs: 0, log };
      const from = fromSeconds === undefined ? undefined : NOON_MS + fromSeconds * 1_000;
      const start = await replayStart(source, { contexts, clusters: [cluster], range: { from, to: undefined } });
      return (start.checkpointsFrom - NOON_MS) / 1_000;
    } finally {
      await log.close();
    }
  }

  it('is the last checkpoint before the range', async () => {
    expect(await startFor(1.5 * HOUR, 'single')).toBe(HOUR);
    expect(await startFor(2 * HOUR, 'single')).toBe(HOUR);
    expect(await startFor(2 * HOUR + 1, 'single')).toBe(2 * HOUR);
  });

  it('is the last but one where servers see one another', async () => {
    expect(await startFor(1.5 * HOUR, 'pair')).toBe(5 * MINUTE);
  });

  it('is searched further back if the last hours have none', async () => {
    expect(await startFor(8 * HOUR, 'single')).toBe(2 * HOUR);
  });

  it('is the beginning of the log for a range without one', async () => {
    expect(await startFor(undefined, 'single')).toBe(-Infinity);
  });
});
