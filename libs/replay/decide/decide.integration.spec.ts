import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyEvent, EVENTS } from '@pgherald/events';
import {
  type LogRecord,
  type NewRecord,
  openEmbeddedLogReader,
  placeOf,
  polledAtOf,
  toInstant,
  TYPE_HEADER,
} from '@pgherald/event-log';
import { temporaryFolder } from '@pgherald/testing';
import { differences } from '../episodes/difference.js';
import { type Selection, selectTypes } from '../range/selection.js';
import type { TimeRange } from '../range/time-range.js';
import { changing, copyLog, lostEvents } from '../testing/copy-log.js';
import { writeIncidentLog } from '../testing/incident-log.js';
import { defaultContexts } from '../limits/contexts.js';
import { decide, type DecidedRange } from './decide.js';
import { DIFFERENT, EQUAL, INCOMPARABLE, reportOf } from './report.js';
import { limitOfRule } from '../limits/rule-limits.js';
import { curveLines, tune } from './tune.js';
import { variantFrom } from '../limits/variants.js';

const ALL = { types: selectTypes([], ['decided'], []), servers: [], clusters: [], databases: [], episodes: [] };
const EVERYTHING = { from: undefined, to: undefined };
const BLOAT = 'table-index-management.tableBloatPct';

const folder = temporaryFolder();
const original = join(folder.path, 'original');
/** A moment in the first run, milliseconds. */
let middle: number;
beforeAll(async () => ({ middle } = await writeIncidentLog(original)), 200_000);
afterAll(() => folder.remove());

interface Request {
  readonly log?: string;
  /** Those of the changed limits, or else all. */
  readonly contexts?: readonly string[] | undefined;
  readonly range?: TimeRange;
  readonly sets?: readonly string[];
  readonly file?: string;
  readonly selection?: Partial<Selection>;
  readonly signal?: AbortSignal;
  readonly onPublished?: (event: AnyEvent) => void;
  readonly onDecided?: (event: AnyEvent, variant: number) => void;
}

async function decided({
  log: path = original,
  range = EVERYTHING,
  sets = [],
  file,
  selection,
  signal = new AbortController().signal,
  onPublished = () => undefined,
  onDecided = () => undefined,
  contexts,
}: Request = {}): Promise<DecidedRange> {
  const log = await openEmbeddedLogReader(path);
  const variant = variantFrom(file, sets);
  const concerned = contexts ?? variant?.contexts;
  try {
    return await decide(
      { place: path, prefix: 'pgherald', transactionMs: 0, log },
      {
        contexts: defaultContexts().filter(({ name }) => concerned?.includes(name) ?? true),
        ...{ selection: { ...ALL, ...selection }, range, signal, onPublished, onDecided },
        variants: variant ? [variant] : [],
      },
    );
  } finally {
    await log.close();
  }
}

const verdictOf = async (request: Request) => {
  const result = await decided(request);
  const { lines, exitCode } = reportOf(result, request.range === undefined);
  return { exitCode, mismatches: result.verdict.mismatches, obstacles: result.verdict.obstacles(), last: lines.at(-1) };
};
const AS_PUBLISHED = {
  exitCode: EQUAL,
  mismatches: [],
  obstacles: [],
  last: expect.stringContaining(': equal') as string,
};
const obstacle = (text: string) => expect.stringContaining(text) as string;

describe('decide', () => {
  it('equals what was published, byte for byte, over a restart and for the nodes of a cluster', async () => {
    const result = await decided();
    const { published, verdict } = result;
    expect([verdict.mismatches, verdict.obstacles()]).toEqual([[], []]);
    expect(reportOf(result, true)).toMatchObject({ exitCode: EQUAL });
    const types = published.intervals.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['TableBloated', 'DeadlockDetected']));
    const unwatched = published.intervals.filter(({ reason }) => reason === 'unwatched');
    expect(new Set(unwatched.map(({ server }) => server))).toEqual(new Set(['primary']));
    expect(verdict.polls).toBeGreaterThan(50);
  });

  it('decides the events that were published, and no others', async () => {
    const [inTheLog, again]: [unknown[], unknown[]] = [[], []];
    const onDecided = (event: unknown, variant: number) => void (variant === 0 && again.push(event));
    await decided({ onPublished: (event) => void inTheLog.push(event), onDecided });
    expect(inTheLog.length).toBeGreaterThan(10);
    expect(again).toEqual(inTheLog);
  });

  it('begins at the last checkpoint before the range', async () => {
    expect(await verdictOf({ range: { from: middle, to: undefined } })).toEqual(AS_PUBLISHED);
  });

  it('writes nothing to the log', async () => {
    const digest = () =>
      createHash('sha256')
        .update(readFileSync(join(original, 'events.db')))
        .digest('hex');
    const before = digest();
    await decided({ sets: [`${BLOAT}=20`] });
    expect(digest()).toBe(before);
  });

  // The topology has the state of each standby.
  it.each([
    [`${BLOAT}=20`, ['+ TableBloated postgres public.bad']],
    [`${BLOAT}=90`, ['- TableBloated postgres public.worse']],
    ['query-analysis.blocking=1s', ['+ BlockingDetected']],
    [
      'replication-monitoring.maxLagSize=6MB',
      ['+ TopologyMapped', '+ ReplicationLagIncreased standby', '+ TopologyMapped'],
    ],
  ])('with %s only the expected episodes differ', async (set, expected) => {
    const result = await decided({ sets: [set] });
    const found = differences(result.published.intervals, result.variants[0]?.intervals ?? []);
    expect(found.map(({ change, interval }) => `${change} ${interval.type} ${interval.subject}`)).toEqual(
      expected.map((text) => expect.stringContaining(text) as string),
    );
    expect(reportOf(result, true)).toMatchObject({ exitCode: DIFFERENT });
  });

  it('takes limits and overrides from a configuration', async () => {
    const file = join(folder.path, 'other.yaml');
    const targets = `targets: [{name: primary, url: postgres://x, overrides: [OVERRIDE]}]`;
    const limits = `table-index-management: {tableBloatPct: 20, tableBloatMin: 100kB, bloatReadings: 2}`;
    const differencesUnder = async (override: string): Promise<string[]> => {
      writeFileSync(file, `${targets.replace('OVERRIDE', override)}\n${limits}\n`);
      const { published, variants } = await decided({
        file,
        contexts: ['table-index-management'],
        selection: { types: ['TableBloated'] },
      });
      const found = differences(published.intervals, variants[0]?.intervals ?? []);
      return found.map(({ change, interval }) => `${change} ${interval.subject}`);
    };
    expect(await differencesUnder('')).toEqual(['+ postgres public.bad']);
    const lenient = '{match: {table: bad}, set: {table-index-management: {tableBloatPct: 99}}}';
    expect(await differencesUnder(lenient)).toEqual([]);
  });

  it('prints a difference with its time, and how often and how long', async () => {
    const { lines } = reportOf(await decided({ sets: [`${BLOAT}=20`] }), true);
    const time = String.raw`(\d{4}-\d\d-\d\d )?\d\d:\d\d:\d\d`;
    expect(lines[0]).toMatch(
      new RegExp(`^\\+ TableBloated primary postgres public.bad: .*% .* from ${time} to ${time}$`),
    );
    expect(lines.find((line) => line.startsWith('TableBloated'))).toMatch(/^TableBloated +1 +\d.* s +2 +\d.* s$/);
    expect(lines.at(-1)).toMatch(/^under the published limits: .*: equal, byte for byte; .*limits: 1 difference$/);
  });

  it('compares only the given servers and types', async () => {
    const selection = { servers: ['standby'], types: ['TableBloated'] as const };
    const result = await decided({ sets: [`${BLOAT}=20`], selection });
    expect(result.published.intervals).toEqual([]);
    expect(result.variants[0]?.intervals).toEqual([]);
  });

  it('ends without an error when it is aborted', async () => {
    const end = new AbortController();
    const part = await decided({ signal: end.signal, onPublished: () => end.abort() });
    expect(part.verdict.polls).toBeGreaterThan(0);
    expect(part.verdict.polls).toBeLessThan(20);
  });
});

describe('tune', () => {
  async function tuned(values: readonly number[] | undefined) {
    const log = await openEmbeddedLogReader(original);
    const signal = new AbortController().signal;
    try {
      const source = { place: original, prefix: 'pgherald', transactionMs: 0, log };
      return await tune(source, {
        limit: limitOfRule('TableBloated'),
        values,
        selection: ALL,
        range: EVERYTHING,
        signal,
      });
    } finally {
      await log.close();
    }
  }

  it('counts the episodes under each value, reading the range once', async () => {
    const { points } = await tuned([20, 40, 90]);
    expect(points.map(({ value, episodes, isInForce }) => [value, episodes, isInForce])).toEqual([
      [20, 2, false],
      [40, 1, true],
      [90, 0, false],
    ]);
  });

  it('tries values around the limit in force, and names the one nearest to the target', async () => {
    const curve = await tuned(undefined);
    expect(curve.points.map(({ value }) => value)).toEqual([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 80]);
    const lines = curveLines(curve, 0);
    expect(lines[0]).toMatch(/^tableBloatPct +EPISODES +A DAY$/);
    expect(lines.at(-1)).toBe('nearest to 0 a day: table-index-management.tableBloatPct = 80, 0.0 a day');
  });
});

describe('decide of a log that is not whole', () => {
  const contexts = ['table-index-management'];
  /** Copies the events of one context, with a change. */
  const copied = async (
    name: string,
    change: (record: LogRecord) => LogRecord | undefined,
    extra?: readonly NewRecord[],
  ): Promise<string> => {
    const path = join(folder.path, name);
    await copyLog(original, path, contexts, change, extra);
    return path;
  };
  const isType = ({ headers }: LogRecord, type: string) => headers[TYPE_HEADER] === type;

  /** When the poll was that opened the episode, microseconds. */
  const openedAt = async (): Promise<number> => {
    const { published } = await decided({ contexts, selection: { types: ['TableBloated'] } });
    return published.intervals[0]?.from ?? 0;
  };

  /** The last poll in the first run at which the primary saw another memory of the standby, and the poll that gave that memory. */
  const seenByPrimary = async (): Promise<{ readonly seen: number; readonly seeing: number }> => {
    const log = await openEmbeddedLogReader(original);
    let [polled, seen, seeing] = [0, 0, 0];
    const topics = ['pgherald.table-index-management.recorded'];
    for await (const record of log.read({ topics, from: 'beginning', to: { time: middle } })) {
      if (placeOf(record).server === 'standby') polled = polledAtOf(record);
      else if (isType(record, EVENTS.ClusterSeen.type)) [seen, seeing] = [polled, polledAtOf(record)];
    }
    await log.close();
    return { seen, seeing };
  };

  it('names missing readings as a gap, and continues at the next checkpoint', async () => {
    const at = await openedAt();
    const log = await copied('readings', (record) =>
      isType(record, 'BloatEstimated') && polledAtOf(record) === at ? undefined : record,
    );
    const { exitCode, obstacles, mismatches } = await verdictOf({ log, contexts });
    expect({ exitCode, mismatches }).toEqual({ exitCode: INCOMPARABLE, mismatches: [] });
    expect(obstacles).toContainEqual(obstacle('gap: the log lacks readings of a poll'));
  });

  it('names lost events as a gap', async () => {
    const at = await openedAt();
    const isLost = (record: LogRecord) => polledAtOf(record) === at;
    const log = await copied('lost', (record) => (isLost(record) ? undefined : record), [lostEvents(at)]);
    const { exitCode, obstacles, mismatches } = await verdictOf({ log, contexts });
    expect({ exitCode, mismatches }).toEqual({ exitCode: INCOMPARABLE, mismatches: [] });
    expect(obstacles).toContainEqual(obstacle('were lost (EventsDropped)'));
  });

  it('names another version only if it decided otherwise', async () => {
    const older = changing('MemoryCheckpointed', (event) => ({ ...event, version: '0.0.9' }));
    const same = await copied('older', older);
    const equal = expect.stringContaining('(decided by version 0.0.9): equal') as string;
    expect(await verdictOf({ log: same, contexts })).toEqual({ ...AS_PUBLISHED, last: equal });
    const lenient = changing('MemoryCheckpointed', (event) => ({
      ...event,
      limits: event.limits.replace('"tableBloatPct":40', '"tableBloatPct":90'),
    }));
    const log = await copied('otherwise', (record) => older(lenient(record)));
    const { exitCode, obstacles } = await verdictOf({ log, contexts });
    expect(exitCode).toBe(INCOMPARABLE);
    expect(obstacles).toContainEqual(obstacle('other version: version 0.0.9 decided there'));
    const limits = await copied('limits', lenient);
    expect(await verdictOf({ log: limits, contexts })).toMatchObject({ exitCode: DIFFERENT });
  });

  it('names a checkpoint that it cannot read', async () => {
    const memory = Buffer.from('c3010000000000000000ff', 'hex');
    const newer = changing('MemoryCheckpointed', (event) => ({ ...event, version: '9.0.0', memory }));
    const log = await copied('unreadable', newer);
    const { exitCode, obstacles } = await verdictOf({ log, contexts });
    expect(exitCode).toBe(INCOMPARABLE);
    expect(obstacles).toContainEqual(obstacle('this version cannot read a checkpoint of version 9.0.0'));
  });

  it('names a missing checkpoint, unless the range begins where the log does', async () => {
    const log = await copied('trimmed', (record) => (record.appendedAt < middle ? undefined : record));
    const explicit = await verdictOf({ log, contexts, range: { from: middle, to: undefined } });
    expect(explicit.exitCode).toBe(INCOMPARABLE);
    expect(explicit.obstacles).toContainEqual(obstacle('checkpoint missing'));
    const { exitCode, mismatches, obstacles } = await verdictOf({ log, contexts });
    const others = obstacles.filter((each) => !each.includes('checkpoint missing'));
    expect({ exitCode, mismatches, others }).toEqual({ exitCode: EQUAL, mismatches: [], others: [] });
  });

  it('sees the memory of a node whose poll is after the range, if its transaction came first', async () => {
    const { seen, seeing } = await seenByPrimary();
    const isOfNode = (record: LogRecord) => placeOf(record).server === 'standby' && polledAtOf(record) === seen;
    // As if the poll of the standby had begun just after that of the primary.
    const log = await copied('concurrent', (record) =>
      isOfNode(record) ? { ...record, headers: { ...record.headers, ce_time: toInstant(seeing + 1) } } : record,
    );
    const range = { from: undefined, to: (seeing + 1) / 1_000 };
    expect(await verdictOf({ log, contexts, range })).toEqual(AS_PUBLISHED);
  });

  it('names measured events that retention removed', async () => {
    const isOld = ({ topic, appendedAt }: LogRecord) => /measured|recorded/.test(topic) && appendedAt < middle;
    const log = await copied('retention', (record) => (isOld(record) ? undefined : record));
    const { exitCode, obstacles } = await verdictOf({ log, contexts });
    expect(exitCode).toBe(INCOMPARABLE);
    expect(obstacles).toContainEqual(obstacle('retention: the measured events of its polls are gone'));
  });
});
