import { openEmbeddedLogReader } from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { type Kind, selectTypes } from '../range/selection.js';
import { decidedEvent, type PastEvent, SUMMARY, writePastEvents } from '../testing/past-events.js';
import { stats, type Stats } from './stats.js';
import { statsJson, statsLines } from './stats-report.js';

const poll = (seconds: number, meta = {}): PastEvent => ({ seconds, type: 'MetricsCollected', event: SUMMARY, meta });
const episode = (id: string, from: number, to: number): PastEvent[] =>
  [
    { seconds: from, type: 'SlotCreated' as const },
    { seconds: to, type: 'SlotDropped' as const },
  ].map((each) => ({
    ...each,
    event: decidedEvent({ subject: id, episode: id, slotName: id, slotType: 'physical', plugin: null, database: null }),
    meta: { eventId: each.seconds === from ? id : `${id}-end`, context: 'replication-monitoring' },
  }));

describe('stats', () => {
  const folder = temporaryFolder();
  let result: Stats;
  let decided: Stats;

  beforeAll(async () => {
    const started = decidedEvent({ subject: 'orders-1', version: '1', intervalMs: 10_000, groups: [] });
    const stopped = decidedEvent({ subject: 'orders-1', polls: 3 });
    const lost = decidedEvent({ topic: 't', from: 1_000_000, to: 2_000_000, counts: [] });
    await writePastEvents(folder.path, [
      { seconds: 0, type: 'ScraperStarted', event: started },
      ...[0, 10, 20].map((seconds) => poll(seconds)),
      { seconds: 21, type: 'ScraperStopped', event: stopped },
      { seconds: 320, type: 'ScraperStarted', event: started },
      ...[320, 330].map((seconds) => poll(seconds)),
      ...[340, 350].map((seconds) => poll(seconds, { clock: 'agent' })),
      poll(360),
      { ...poll(500), event: { ...SUMMARY, late: 13 } },
      { seconds: 600, type: 'ScraperStarted', event: started },
      poll(600),
      { seconds: 3_700, type: 'EventsDropped', event: lost, server: 'orders-2' },
      ...episode('a', 4_000, 4_010),
      ...episode('b', 4_100, 4_120),
      ...episode('c', 4_200, 4_290),
    ]);
    const log = await openEmbeddedLogReader(folder.path);
    const source = { place: folder.path, prefix: 'pgherald', transactionMs: 0, log };
    result = await stats(source, optionsOf(['decided', 'recorded', 'measured']));
    decided = await stats(source, optionsOf(['decided']));
    await log.close();
  });
  const optionsOf = (kinds: readonly Kind[]) => ({
    selection: { types: selectTypes([], kinds, []), servers: [], clusters: [], databases: [], episodes: [] },
    range: { from: undefined, to: undefined },
    signal: new AbortController().signal,
    onNotice: (sentence: string) => expect(sentence).toBe(''),
  });
  afterAll(() => folder.remove());

  it('counts events by type, server and hour', () => {
    expect(result.events).toBe(21);
    expect(result.types[0]).toMatchObject({ name: 'MetricsCollected', events: 10 });
    expect(result.servers).toMatchObject([
      { name: 'orders-1', events: 20 },
      { name: 'orders-2', events: 1 },
    ]);
    expect(result.times).toMatchObject([
      { name: '2026-01-02 12:00', events: 14 },
      { name: '2026-01-02 13:00', events: 7 },
    ]);
    expect(result.bytes).toBe(result.types.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it('has how often episodes opened and how long they lasted', () => {
    expect(result.episodes.find(({ type }) => type === 'SlotCreated')).toEqual({
      ...{ type: 'SlotCreated', opened: 3, open: 0, medianSeconds: 20, p95Seconds: 90 },
    });
  });

  it('lists when servers were not read, and why', () => {
    const list = result.unread?.map(({ server, from, to, reason }) => [server, (to - from) / 1e6, reason]);
    expect(list).toEqual([
      ['orders-2', 1, 'events lost'],
      ['orders-1', 300, 'stopped'],
      ['orders-1', 20, 'no answer'],
      ['orders-1', 140, 'late'],
      ['orders-1', 100, 'killed'],
    ]);
  });

  it('knows when servers were not read also if polls are not counted', () => {
    expect(decided.types.map(({ name }) => name)).not.toContain('MetricsCollected');
    expect(decided.unread).toEqual(result.unread);
  });

  it('has the lengths of episodes also if only their opening events are counted', async () => {
    const log = await openEmbeddedLogReader(folder.path);
    const source = { place: folder.path, prefix: 'pgherald', transactionMs: 0, log };
    const options = optionsOf(['decided']);
    const opening = { ...options, selection: { ...options.selection, types: ['SlotCreated' as const] } };
    const { events, episodes } = await stats(source, opening);
    await log.close();
    expect({ events, episodes }).toMatchObject({ events: 3, episodes: [{ type: 'SlotCreated', medianSeconds: 20 }] });
  });

  it('prints tables with bars, and one object per row', () => {
    const lines = statsLines(result);
    expect(lines).toContainEqual(expect.stringMatching(/^MetricsCollected +10 +\S+ .?i?B +█{30}$/));
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^not read from 2026-01-02T12:00:20Z to 2026-01-02T12:05:20Z +\(5 min\) +orders-1 +stopped +database-metrics$/,
      ),
    );
    expect(statsJson(result).map((line) => (JSON.parse(line) as { table: string }).table)).toContain('unread');
  });
});
