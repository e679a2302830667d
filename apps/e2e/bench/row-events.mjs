import { randomUUID } from 'node:crypto';
import { rowFields } from '@pgherald/events';
import { toRecord } from '@pgherald/event-log';

const ROWS = 500;
/** Taken in turn. */
const POLLS_MADE = 24;
/** Distinct enough that a codec has something to do. */
const valueOf = (kind, i, j) =>
  ({
    number: 123_456 + i * 7_919 + j * 104_729,
    bigint: 1n + BigInt(i),
    string: `orders_${i % 97}`,
    boolean: (i + j) % 2 === 0,
    timestamp: 1_780_000_000_000_000 + i * 1_009,
    bytes: Buffer.alloc(8, i),
  })[kind];

/** So many messages of 500 rows of pg_stat_database: polls one after the other, between which the counters grow. */
export function rowEvents(codec, messages) {
  const server = {
    systemIdentifier: 7n,
    name: 'bench',
    host: '127.0.0.1',
    port: 5432,
    versionNum: 180004,
    timeline: 1,
    role: 'primary',
  };
  const meta = {
    eventId: '00000000-0000-5000-8000-000000000001',
    polledAt: 1_780_000_000_000_000,
    clock: 'server',
    poll: '00000000-0000-5000-8000-000000000002',
    context: 'database-metrics',
    cluster: 'bench',
    server,
    statsEpoch: null,
    countersSince: null,
  };
  const reading = {
    group: 'databases',
    database: null,
    chunk: { index: 0, count: 1 },
    complete: true,
    skipped: [],
    durationMs: 3,
  };
  const fields = rowFields('DatabasesMeasured');
  const rows = Array.from({ length: ROWS }, (_, i) =>
    Object.fromEntries(fields.map(({ name, kind }, j) => [name, valueOf(kind, i, j)])),
  );
  const counters = fields.filter(({ kind }) => kind === 'number').map(({ name }) => name);
  const grown = (poll) => (row, i) => ({
    ...row,
    ...Object.fromEntries(counters.map((name, j) => [name, row[name] + poll * ((i * 31 + j * 17) % 1_009)])),
  });
  // Made beforehand: what is measured begins with rows.
  const made = Array.from({ length: POLLS_MADE }, (_, poll) => rows.map(grown(poll)));
  let polls = 0;
  const nextPoll = () => {
    polls += 1;
    const own = { eventId: randomUUID(), poll: randomUUID(), polledAt: meta.polledAt + polls * 10_000_000 };
    const event = { meta: { ...meta, ...own }, reading, rows: made[polls % POLLS_MADE] };
    return toRecord(codec, 'DatabasesMeasured', event);
  };
  return {
    events: { rows: messages * ROWS, rowsPerMessage: ROWS },
    toRecords: (count = messages) => Array.from({ length: count }, nextPoll),
  };
}
