import { openEmbeddedLogReader } from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { NOON_MS, SUMMARY, writePastEvents } from '../testing/past-events.js';
import { readRange } from './read-range.js';

describe('a range that begins before retention', () => {
  const folder = temporaryFolder();
  const hour = 3_600;

  beforeAll(() =>
    writePastEvents(
      folder.path,
      [0, hour, 2 * hour].map((seconds) => ({ seconds, type: 'MetricsCollected', event: SUMMARY })),
      1.5 * hour * 1_000,
    ),
  );
  afterAll(() => folder.remove());

  async function noticesOf(from: number): Promise<{ readonly events: number; readonly notices: readonly string[] }> {
    const log = await openEmbeddedLogReader(folder.path);
    const notices: string[] = [];
    const events: string[] = [];
    const source = { place: 'the log', prefix: 'pgherald', transactionMs: 0, log };
    const options = {
      selection: { types: ['MetricsCollected' as const], servers: [], clusters: [], databases: [], episodes: [] },
      range: { from, to: undefined },
      signal: new AbortController().signal,
      onNotice: (sentence: string) => void notices.push(sentence),
    };
    for await (const { decoded } of readRange(source, options)) events.push(decoded.type);
    await log.close();
    return { events: events.length, notices };
  }

  it('is read from the oldest event kept, which a notice names', async () => {
    expect(await noticesOf(NOON_MS)).toEqual({
      events: 2,
      notices: [
        'the range begins before retention: the oldest recorded event kept in the log is of 2026-01-02T13:00:00Z',
      ],
    });
  });

  it('has no notice if it begins later', async () => {
    expect(await noticesOf(NOON_MS + 1.5 * hour * 1_000)).toEqual({ events: 1, notices: [] });
  });
});
