import { openEmbeddedLogReader } from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { at, decidedEvent, type PastEvent, writePastEvents } from '../testing/past-events.js';
import { identityIn } from './readings-around.js';
import { type IncidentPage, incidentPage, pageJson, pageLines } from './show.js';

const EPISODE = '5a1c0000-0000-5000-8000-000000000001';
const READING = '5a1c0000-0000-5000-8000-0000000000ff';
const context = 'replication-monitoring';
const slot = (slotName: string, retainedBytes: number) => ({
  ...{ slotName, slotType: 'physical', plugin: null, databaseName: null, isTemporary: false, isActive: false },
  ...{
    activePid: null,
    xminAge: null,
    catalogXminAge: null,
    restartLsn: null,
    confirmedFlushLsn: null,
    currentLsn: null,
  },
  ...{ retainedBytes, unconfirmedBytes: null, walStatus: 'extended', safeWalSize: null, isTwoPhase: null },
  ...{ isConflicting: null, invalidationReason: null, inactiveSince: null, isFailover: null, isSynced: null },
  ...{ totalTransactions: null, totalBytes: null, spillTransactions: null, spillBytes: null, streamBytes: null },
  statsReset: null,
});
const reading = (seconds: number, retained: number, eventId: string): PastEvent => ({
  seconds,
  type: 'ReplicationSlotsMeasured',
  event: {
    reading: {
      ...{ group: 'replication-slots', database: null, chunk: { index: 0, count: 1 } },
      ...{ complete: true, skipped: [], durationMs: 1 },
    },
    rows: [slot('other', 7), slot('forgotten', retained)],
  },
  meta: { eventId, context },
});
const decided = (seconds: number, type: PastEvent['type'], fields: object, eventId: string): PastEvent => ({
  seconds,
  type,
  event: decidedEvent({ slotName: 'forgotten', slotType: 'physical', plugin: null, database: null, ...fields }),
  meta: { eventId, context },
});

describe('show', () => {
  const folder = temporaryFolder();

  beforeAll(() => {
    const facts = { subject: 'forgotten', episode: EPISODE };
    return writePastEvents(folder.path, [
      decided(-3_000, 'SlotCreated', { subject: 'too early' }, '11111111-0000'),
      decided(-300, 'SlotCreated', { subject: 'before' }, '22222222-0000'),
      reading(0, 100, '33330000-0000'),
      reading(10, 900, READING),
      decided(10, 'SlotCreated', { ...facts, causedBy: READING }, EPISODE),
      reading(20, 500, '33330001-0000'),
      decided(30, 'SlotDropped', { ...facts, reason: 'dropped' }, '44444444-0000'),
      decided(40, 'SlotCreated', { subject: 'too late' }, '55555555-0000'),
    ]);
  });
  afterAll(() => folder.remove());

  async function shown(id: string): Promise<IncidentPage> {
    const log = await openEmbeddedLogReader(folder.path);
    try {
      const range = { from: undefined, to: undefined };
      const source = { place: folder.path, prefix: 'pgherald', transactionMs: 0, log };
      return await incidentPage(source, { id, range, signal: new AbortController().signal });
    } finally {
      await log.close();
    }
  }

  it('finds an episode by the first characters of its id, or by the id of its closing event', async () => {
    for (const id of ['5a1c', EPISODE, '44444444'])
      expect(await shown(id)).toMatchObject({
        opening: { type: 'SlotCreated', event: { meta: { eventId: EPISODE } } },
        closing: { type: 'SlotDropped' },
      });
  });

  it('has the readings of the subject from the cause to the end, and marks the cause', async () => {
    const { readings } = await shown(EPISODE);
    const list = readings?.readings.map(({ polledAt, isCause, rows }) => [polledAt, isCause, rows.length]);
    expect(list).toEqual([
      [at(0), false, 1],
      [at(10), true, 1],
      [at(20), false, 1],
    ]);
  });

  it('has other events of the cluster from ten minutes before to the end', async () => {
    const { others } = await shown(EPISODE);
    expect(others.map(({ event }) => 'subject' in event && event.subject)).toEqual(['before']);
  });

  it('prints one page with a chart', async () => {
    const lines = pageLines(await shown(EPISODE));
    expect(lines[0]).toBe('SlotCreated  forgotten');
    expect(lines).toContainEqual('  closed  2026-01-02T12:00:30Z after 20 s: SlotDropped forgotten, dropped');
    expect(lines).toContainEqual('ReplicationSlotsMeasured: 3 readings, 2026-01-02T12:00:00Z to 2026-01-02T12:00:20Z');
    expect(lines).toContainEqual('  retainedBytes  ▁█▅  100 -> 500        least 100, most 900');
    expect(lines.join('\n')).not.toContain('too');
    expect(JSON.parse(pageJson(await shown(EPISODE)))).toMatchObject({ closing: { type: 'SlotDropped' } });
  });

  it('shows a measured event by its id', async () => {
    const page = await shown('33330001');
    expect(page).toMatchObject({
      opening: { type: 'ReplicationSlotsMeasured' },
      closing: undefined,
      readings: undefined,
    });
    expect(pageLines(page)[0]).toContain('ReplicationSlotsMeasured');
  });

  it('refuses an unknown id with the nearest, and the beginning of several', async () => {
    await expect(shown('5b1c0000-0000-5000-8000-000000000001')).rejects.toThrow(`did you mean ${EPISODE}?`);
    await expect(shown('3333')).rejects.toThrow('3333 is the beginning of several ids');
  });
});

describe('the row that an event is about', () => {
  it('is the one that agrees in numbers first', () => {
    const event = { type: 'X', event: { pid: 5, userName: 'a', databaseName: 'd' } } as never;
    const rows = [
      { pid: 4, userName: 'a', databaseName: 'd' },
      { pid: 5, userName: 'b', databaseName: 'e' },
    ];
    expect(identityIn(event, rows)).toEqual([['pid', 5]]);
  });
});
