import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { type AnyEvent, EVENTS, type EventName } from '@pgherald/events';
import { valuesOf } from '@pgherald/events/testing';
import { openEmbeddedLogReader } from '@pgherald/event-log';
import { canMount, mountSmallDisk, temporaryFolder, unmount } from '@pgherald/testing';
import { confluentPython, hasPython } from '@pgherald/testing/kafka';
import fc from 'fast-check';
import { selectTypes } from '../range/selection.js';
import type { EventSource } from '../sources/event-source.js';
import { at, type PastEvent, writePastEvents } from '../testing/past-events.js';
import { exportRange, type ExportOptions } from './export.js';
import { EXPORT_FORMATS, type ExportFormat } from './manifest.js';

const HOSTILE = 'a,"b"\n=1+1; é \u202E\u{1F4A9}';
const ROWS = 1_000;
const ofServer = {
  group: 'wal-directory',
  database: null,
  chunk: { index: 0, count: 1 },
  complete: true,
  skipped: [],
  durationMs: 1.5,
};
const DAY = 86_400;

/** On three days of UTC: at noon, 13 hours later, and a day after. */
const wal = (seconds: number): PastEvent => ({
  seconds,
  type: 'WalDirectoryMeasured',
  event: {
    reading: ofServer,
    rows: Array.from({ length: ROWS / 4 }, (_, i) => ({ walFiles: i, walDirectoryBytes: 2 ** 52 + i })),
  },
});
const texts: PastEvent = {
  seconds: 1,
  type: 'StatementTextsMeasured',
  event: {
    reading: { ...ofServer, database: { oid: 5, name: HOSTILE } },
    rows: [-(2n ** 63n), 2n ** 63n - 1n].map((queryId, i) => ({
      ...{
        databaseOid: 16_384,
        userOid: 10,
        queryId,
        toplevel: i === 0,
        fingerprint: null,
        queryText: i === 0 ? HOSTILE : '',
      },
      ...{ queryIsCut: null, isOwn: false, isUnranked: false },
    })),
  },
};
/** Events about collection are in the topics of the contexts. */
const contextOf = (type: EventName) => (EVENTS[type].folder === 'collection' ? 'query-analysis' : EVENTS[type].folder);

/** Events of all types with any values. */
const anything = (Object.keys(EVENTS) as EventName[]).flatMap((type): PastEvent[] =>
  fc.sample(valuesOf(EVENTS[type].schema), { numRuns: 2, seed: 7 }).map((event) => {
    const { meta, ...rest } = event as AnyEvent['event'];
    return {
      seconds: 2 * DAY,
      type,
      event: rest,
      meta: { ...meta, context: contextOf(type), polledAt: at(2 * DAY), server: { ...meta.server, name: 'any' } },
    };
  }),
);
const EVENTS_WRITTEN = [wal(0), texts, wal(2), wal(13 * 3_600), wal(13 * 3_600 + 1), ...anything];

describe('export', () => {
  const folder = temporaryFolder();
  let source: EventSource;
  let db: DuckDBConnection;
  let runs = 0;

  beforeAll(async () => {
    const place = join(folder.path, 'log');
    await writePastEvents(place, EVENTS_WRITTEN);
    source = { place, prefix: 'pgherald', transactionMs: 0, log: await openEmbeddedLogReader(place) };
    db = await (await DuckDBInstance.create(':memory:')).connect();
  });
  afterAll(async () => {
    await source.log.close();
    db.closeSync();
    folder.remove();
  });

  const fresh = () => join(folder.path, `export-${(runs += 1)}`);
  const types = selectTypes([], ['decided', 'recorded', 'measured'], []);
  const all = { types, servers: [], clusters: [], databases: [], episodes: [] };
  const exported = (format: ExportFormat, output: string, options: Partial<ExportOptions> = {}) =>
    exportRange(source, {
      ...{ format, folder: output, selection: all, range: { from: undefined, to: undefined } },
      signal: new AbortController().signal,
      onNotice: (sentence) => expect(sentence).toBe(''),
      ...options,
    });
  const query = async (sql: string) => (await db.runAndReadAll(sql)).getRowsJS();
  const filesOf = (output: string) =>
    readdirSync(output, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(output, name)).isFile())
      .sort();

  describe.each(['parquet', 'csv'] as const)('to %s', (format) => {
    const output = fresh();
    const table = (type: EventName) =>
      `read_${format}('${output}/${type}/*.${format}'${format === 'csv' ? ', allow_quoted_nulls = false' : ''})`;
    let result: Awaited<ReturnType<typeof exported>>;
    beforeAll(async () => void (result = await exported(format, output)));

    it('has a file for each type and day, and as many rows as the log', async () => {
      const days = readdirSync(join(output, 'WalDirectoryMeasured'));
      expect(days.sort()).toEqual(['2026-01-02', '2026-01-03', '2026-01-04'].map((day) => `${day}.${format}`));
      const rows = anything.reduce((sum, { type, event }) => {
        return sum + (EVENTS[type].kind === 'measured' && 'rows' in event ? (event.rows as object[]).length : 1);
      }, 0);
      expect(result).toEqual({ days: 3, kept: 0, rows: ROWS + 2 + rows });
    });

    it('has the sums, counts and instants that were written', async () => {
      const [row] =
        await query(`SELECT count(*), sum(walFiles), sum(walDirectoryBytes::HUGEINT), count(DISTINCT polledAt), min(polledAt)
        FROM ${table('WalDirectoryMeasured')} WHERE server = 'orders-1'`);
      const ofOne = ((ROWS / 4) * (ROWS / 4 - 1)) / 2;
      const bytes = BigInt(ROWS) * 2n ** 52n + 4n * BigInt(ofOne);
      expect(row?.slice(0, 4).map(Number)).toEqual([ROWS, 4 * ofOne, Number(bytes), 4]);
      expect(new Date(row?.[4] as string).toISOString()).toBe('2026-01-02T12:00:00.000Z');
    });

    it('keeps hostile texts, empty texts and 64-bit integers as they are', async () => {
      const rows = await query(`SELECT queryId, queryText, database, databaseOid FROM ${table('StatementTextsMeasured')}
        WHERE server = 'orders-1' ORDER BY queryId`);
      expect(rows).toEqual([
        [-(2n ** 63n), HOSTILE, HOSTILE, 16_384n],
        [2n ** 63n - 1n, '', HOSTILE, 16_384n],
      ]);
    });

    it('can be read for every type of event', async () => {
      for (const type of new Set(anything.map((each) => each.type))) {
        if (!existsSync(join(output, type))) continue;
        await query(`SELECT * FROM ${table(type)} WHERE server = 'any'`);
      }
    });
  });

  it('has types and documentation of its columns in Parquet', async () => {
    const output = fresh();
    await exported('parquet', output, {
      selection: { ...all, types: ['StatementTextsMeasured', 'WalDirectoryMeasured'] },
    });
    const file = join(output, 'StatementTextsMeasured', '2026-01-02.parquet');
    const described = await query(
      `DESCRIBE SELECT polledAt, queryId, toplevel, readingDurationMs, readingSkipped, server FROM '${file}'`,
    );
    expect(described.map((row) => row[1])).toEqual([
      'TIMESTAMP WITH TIME ZONE',
      'BIGINT',
      'BOOLEAN',
      'DOUBLE',
      'JSON',
      'VARCHAR',
    ]);
    const metadata = await query(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}')`);
    const columns = JSON.parse(metadata.find(([key]) => key === 'pgherald.columns')?.[1] as string) as Record<
      string,
      string
    >;
    expect(columns['polledAt']).toBe('Instant of the poll, one for all its events.');
    expect(Object.values(columns).every((doc) => doc.length > 0)).toBe(true);
  });

  it('writes one JSON object per line', async () => {
    const output = fresh();
    await exported('ndjson', output);
    const lines = readFileSync(join(output, 'StatementTextsMeasured', '2026-01-02.ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { queryId: String(-(2n ** 63n)), queryText: HOSTILE, polledAt: '2026-01-02T12:00:01.000000Z', database: HOSTILE },
      { queryId: String(2n ** 63n - 1n), queryText: '', fingerprint: null },
    ]);
  });

  (hasPython() ? it : it.skip)(
    'writes Avro that another implementation reads',
    async () => {
      const output = fresh();
      await exported('avro', output);
      const script = `
import fastavro, glob, json, sys
counts = {}
for name in glob.glob(sys.argv[1] + '/*/*.avro'):
    with open(name, 'rb') as file:
        reader = fastavro.reader(file)
        rows = list(reader)
        counts[name.split('/')[-2]] = counts.get(name.split('/')[-2], 0) + len(rows)
        if name.endswith('StatementTextsMeasured/2026-01-02.avro'): ids = [str(row['queryId']) for row in rows], rows[0]['queryText'], rows[0]['polledAt'].isoformat()
        if name.endswith('TableBloated/2026-01-04.avro'): nested = rows[0]['meta']['server']['name']
print(json.dumps([counts, ids, nested]))`;
      const file = join(folder.path, 'read.py');
      writeFileSync(file, script);
      const { stdout } = await promisify(execFile)(await confluentPython(), [file, output], { maxBuffer: 1e8 });
      const [counts, ids, nested] = JSON.parse(stdout) as [Record<string, number>, unknown, string];
      expect(counts).toMatchObject({ WalDirectoryMeasured: expect.any(Number) as number, TableBloated: 2 });
      expect(Object.keys(counts).length).toBeGreaterThan(100);
      expect(ids).toEqual([[String(-(2n ** 63n)), String(2n ** 63n - 1n)], HOSTILE, '2026-01-02T12:00:01+00:00']);
      expect(nested).toBe('any');
    },
    120_000,
  );

  it.each(EXPORT_FORMATS)('leaves no file of an interrupted day, and a second run to %s continues', async (format) => {
    const [whole, output] = [fresh(), fresh()];
    const selection = { ...all, servers: ['orders-1'] };
    await exported(format, whole, { selection });
    const end = new AbortController();
    let reads = 0;
    const progress = { read: () => void ((reads += 1) === 4 && end.abort()), decoded: () => undefined } as never;
    await exported(format, output, { selection, signal: end.signal, progress });
    expect(filesOf(output).filter((name) => name.endsWith('.partial') || name.includes('2026-01-03'))).toEqual([]);
    writeFileSync(join(output, `left.${format}.partial`), 'by a killed run');
    const notices: string[] = [];
    const onNotice = (notice: string) => void notices.push(notice);
    const range = { from: undefined, to: Date.now() + 1_000 };
    expect((await exported(format, output, { selection, range, onNotice })).kept).toBeGreaterThan(0);
    expect(notices).toEqual([
      expect.stringMatching(/ keeps the range of its first run, 2026-.* to .*: choose another folder/),
    ]);
    const withoutTimes = (name: string) => name !== 'export.json';
    expect(filesOf(output)).toEqual(filesOf(whole));
    if (format !== 'avro')
      for (const name of filesOf(whole).filter(withoutTimes))
        expect(readFileSync(join(output, name)).equals(readFileSync(join(whole, name)))).toBe(true);
  });

  it('refuses a folder with another export, and a damaged list of its days', async () => {
    const output = fresh();
    await exported('csv', output);
    await expect(exported('ndjson', output)).rejects.toThrow('holds another export');
    writeFileSync(join(output, 'export.json'), '{"days":');
    await expect(exported('csv', output)).rejects.toThrow('is damaged: remove it');
  });

  it('names the nearest server if the range has none of that name', async () => {
    const selection = { ...all, servers: ['order-1'] };
    await expect(exported('csv', fresh(), { selection })).rejects.toThrow(/order-1.*did you mean orders-1/s);
  });

  (canMount() ? it : it.skip)('fails with one line on a full disk, and continues when there is space', async () => {
    const small = temporaryFolder();
    mountSmallDisk(small.path, '200k');
    try {
      await expect(exported('ndjson', small.path)).rejects.toThrow(
        /cannot be written: the disk is full; free some space/,
      );
      expect(filesOf(small.path).filter((name) => name.endsWith('.partial'))).toEqual([]);
    } finally {
      unmount(small.path);
      small.remove();
    }
  });
});
