import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { projectRoot } from '@pgherald/configuration';
import { EVENTS, type EventName } from '@pgherald/events';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { selectTypes } from '../range/selection.js';
import { at, decidedEvent, type PastEvent, SUMMARY, writePastEvents } from '../testing/past-events.js';
import { exportRange } from './export.js';

const HOUR = 3_600;

/** Fields of a row or an event that a query does not look at are null, zero, false or empty, as the schema allows. */
function filled(type: EventName, fields: object): object {
  const { fields: all } = JSON.parse(EVENTS[type].schema) as { readonly fields: readonly Field[] };
  const rows = all.find(({ name }) => name === 'rows')?.type as {
    readonly items?: { readonly fields: readonly Field[] };
  };
  const wanted = rows?.items?.fields ?? all.filter(({ name }) => name !== 'meta');
  return { ...Object.fromEntries(wanted.map(({ name, type: of }) => [name, emptyOf(of)])), ...fields };
}

interface Field {
  readonly name: string;
  readonly type: unknown;
}

function emptyOf(type: unknown): unknown {
  if (Array.isArray(type)) return null;
  if (typeof type === 'object' && type !== null && 'type' in type && type.type === 'array') return [];
  return type === 'string' ? '' : type === 'boolean' ? false : 0;
}

const database = { oid: 5, name: 'shop' };
const reading = { group: 'g', database, chunk: { index: 0, count: 1 }, complete: true, skipped: [], durationMs: 1 };
const rowsAt = (
  seconds: number,
  type: EventName,
  rows: readonly object[],
  meta: PastEvent['meta'] = {},
): PastEvent => ({
  ...{ seconds, type, event: { reading, rows: rows.map((row) => filled(type, row)) } },
  meta: { context: EVENTS[type].folder, ...meta },
});
const sizes = (seconds: number, orders: number): PastEvent =>
  rowsAt(seconds, 'RelationSizesMeasured', [
    { isTable: true, schemaName: 'public', relationName: 'orders', totalBytes: orders },
    { isTable: true, schemaName: 'public', relationName: 'stock', totalBytes: 5_000 },
    { isIndex: true, relationName: 'orders_pkey', totalBytes: 10 * orders },
  ]);
const waiting = (seconds: number, pids: readonly number[]): PastEvent =>
  rowsAt(seconds, 'ActivityMeasured', [
    ...pids.map((pid) => ({ pid, waitEventType: 'Lock' })),
    { pid: 9, waitEventType: 'IO' },
  ]);
const query = (seconds: number, queryId: bigint, calls: number, totalExecTimeMs: number): PastEvent => ({
  ...{ seconds, type: 'TopQueryIdentified' },
  event: filled('TopQueryIdentified', {
    queryId,
    databaseName: 'shop',
    queryText: `q${queryId}`,
    calls,
    totalExecTimeMs,
  }),
  meta: { context: 'query-analysis', eventId: `q${queryId}-${seconds}` },
});
const episode = (id: string, from: number, to: number): PastEvent[] =>
  (['SlotCreated', 'SlotDropped'] as const).map((type, i) => ({
    ...{ seconds: i === 0 ? from : to, type },
    event: filled(type, decidedEvent({ subject: id, episode: id, since: at(from) })),
    meta: { eventId: i === 0 ? id : `${id}-end`, context: 'replication-monitoring' },
  }));
const poll = (seconds: number, coveragePct: number): PastEvent => {
  const counts = { rows: 1, durationMs: 1, readings: 1, failures: 0, incomplete: 0 };
  return {
    seconds,
    type: 'MetricsCollected',
    event: { ...SUMMARY, groups: [{ group: 'tables', ...counts, coveragePct }] },
  };
};
const cache = (seconds: number, blksRead: number, blksHit: number, statsEpoch: string): PastEvent =>
  rowsAt(seconds, 'DatabasesMeasured', [{ databaseName: 'shop', statsEpoch, blksRead, blksHit }]);
const lag = (seconds: number, replayLagBytes: number | null): PastEvent =>
  rowsAt(seconds, 'ReplicationMeasured', [{ applicationName: 's1', replayLagBytes }]);
const tables = (seconds: number, nDeadTup: number): PastEvent =>
  rowsAt(seconds, 'TableStatsMeasured', [
    { schemaName: 'public', tableName: 'orders', nDeadTup, nLiveTup: 100, lastAutovacuum: at(10) },
    { schemaName: 'public', tableName: 'stock', nDeadTup: 0 },
  ]);
const indexes = (seconds: number, used: number): PastEvent =>
  rowsAt(seconds, 'IndexUsageMeasured', [
    { indexOid: 1, schemaName: 'public', indexName: 'unused', estimatedBytes: 8_192, idxScan: 7 },
    { indexOid: 2, schemaName: 'public', indexName: 'used', idxScan: used },
    { indexOid: 3, schemaName: 'public', indexName: 'orders_pkey', isExempt: true },
  ]);

const EVENTS_WRITTEN: readonly PastEvent[] = [
  ...[
    sizes(0, 1_000),
    waiting(1, [1, 2]),
    query(2, 1n, 10, 100),
    query(3, 2n, 10, 100),
    poll(4, 100),
    cache(5, 10, 10, 'a'),
  ],
  ...[
    lag(6, 500),
    tables(7, 900),
    indexes(8, 5),
    ...episode('a', 9, 69),
    ...episode('b', 100, 400),
    waiting(HOUR, [1]),
  ],
  ...[
    cache(HOUR, 20, 100, 'a'),
    cache(2 * HOUR, 1, 1, 'b'),
    poll(2 * HOUR, 50),
    lag(2 * HOUR, null),
    lag(2 * HOUR + 1, 900),
  ],
  ...[query(3 * HOUR, 1n, 10, 250), query(3 * HOUR + 1, 2n, 10, 110), tables(3 * HOUR, 40), indexes(3 * HOUR, 6)],
  ...[sizes(3 * HOUR, 4_000), cache(3 * HOUR, 1, 11, 'b'), ...episode('c', 7 * 24 * HOUR, 7 * 24 * HOUR + 30)],
].toSorted((a, b) => a.seconds - b.seconds);

const text = readFileSync(join(projectRoot().folder, 'docs/analysis.md'), 'utf8');
const questions = [...text.matchAll(/^## (.+)\n[^#]*?```sql\n([^]*?)```/gm)].map(([, title, sql]) => ({ title, sql }));

const ANSWERS: Readonly<Record<string, readonly object[]>> = {
  'Which tables grew fastest?': [
    { relationName: 'orders', database: 'shop', grownBytes: 3_000n },
    { relationName: 'stock', grownBytes: 0n },
  ],
  'In which hours did sessions wait for locks?': [
    { waiting: 2n, sessions: 2n },
    { waiting: 1n, sessions: 1n },
  ],
  'Which statements take at least twice as long as before?': [{ text: 'q1', before: 10, after: 25 }],
  'How many episodes were there a week, by kind?': [
    { eventType: 'SlotCreated', episodes: 2n },
    { eventType: 'SlotCreated', episodes: 1n },
  ],
  'How long did they last?': [{ eventType: 'SlotCreated', ended: 3n, median: { micros: 60_000_000n } }],
  'What was not read?': [{ group: 'tables', coveragePct: 50, polls: 1n }],
  'Which databases miss the cache most?': [{ databaseName: 'shop', hitPct: 90.9 }],
  'How far behind were standbys at worst?': [{ applicationName: 's1', worstBytes: 900n, unknown: 1n }],
  'Which tables have the most dead rows now, and when were they vacuumed?': [
    { tableName: 'orders', nDeadTup: 40n, vacuumed: new Date(at(10) / 1_000) },
  ],
  'Which indexes were not used in the range, on any node of the cluster?': [{ indexName: 'unused', bytes: 8_192n }],
};

describe('docs/analysis.md', () => {
  const folder = temporaryFolder();
  const week = join(folder.path, 'week');
  let db: DuckDBConnection;

  beforeAll(async () => {
    const place = join(folder.path, 'log');
    await writePastEvents(place, EVENTS_WRITTEN);
    const log = await openEmbeddedLogReader(place);
    const types = selectTypes([], ['decided', 'recorded', 'measured'], []);
    await exportRange(
      { place, prefix: 'pgherald', transactionMs: 0, log },
      {
        ...{
          format: 'parquet',
          folder: week,
          range: { from: undefined, to: undefined },
        },
        selection: { types, servers: [], clusters: [], databases: [], episodes: [] },
        signal: new AbortController().signal,
        onNotice: (sentence) => expect(sentence).toBe(''),
      },
    );
    await log.close();
    db = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(() => {
    db.closeSync();
    folder.remove();
  });

  it('has ten questions', () => {
    expect(questions.map(({ title }) => title)).toEqual(Object.keys(ANSWERS));
    expect(questions).toHaveLength(10);
  });

  it.each(questions)('answers: $title', async ({ title = '', sql = '' }) => {
    const rows = (await db.runAndReadAll(sql.replaceAll("'week/", `'${week}/`))).getRowObjectsJS();
    const expected = ANSWERS[title] ?? [];
    expect(rows).toMatchObject(expected);
    expect(rows).toHaveLength(expected.length);
  });
});
