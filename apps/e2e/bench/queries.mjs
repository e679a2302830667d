// What statements and sessions cost: 5,000 statements from the view to top queries and encoded events, 1,000 sessions from rows
// to samples, and the obfuscation of one statement. CPU of this process; rows are made, not read.
import { EventCodec } from '@pgherald/events';
import { QueryObfuscator } from '@pgherald/obfuscation';
import { plantedStatements } from '@pgherald/obfuscation/testing';
import { queryAnalysis, queryAnalysisSettings } from '@pgherald/query-analysis';
import { INITIAL_MEMORY, observe } from '@pgherald/query-analysis/domain';
import { aMeta, aPoll, aReading, distinctRow, NOW } from '@pgherald/testing';
import { median, stopwatch } from './statistics.mjs';

// Not exported: nobody else shall parse. What it takes is what no text of a new shape can be below.
const { fingerprintSync } = await import(new URL('parser.js', import.meta.resolve('@pgherald/obfuscation')).href);

const ROUNDS = 30;
const MINUTE = 60_000_000;
const settings = queryAnalysisSettings.parse({});
const codec = new EventCodec();
const about = { chunk: { index: 0, count: 1 }, complete: true, skipped: [], durationMs: 1 };

console.log(JSON.stringify([statements(5_000), sessions(1_000), uncached(), ...obfuscation()]));

function statements(count) {
  let memory = INITIAL_MEMORY;
  let before = [];
  return measured(`${count} statements: delta, rank, encode`, 150, (round) => {
    const rows = Array.from({ length: count }, (_, i) =>
      distinctRow('StatementStatsMeasured', round * (1 + (i % 97)), {
        databaseOid: 5,
        userOid: 10,
        queryId: BigInt(i),
        toplevel: true,
        statsSince: NOW,
        dealloc: 0,
      }),
    );
    const at = { polledAt: NOW + round * MINUTE };
    const view = { dealloc: 0, statsReset: NOW, maxEntries: 10_000, activeTimeMs: round * 1e6 };
    const readings = [aReading('StatementStatsMeasured', rows, at), aReading('StatementViewMeasured', [view], at)];
    const poll = aPoll(readings, before);
    before = readings;
    return () => {
      const observed = observe(memory, poll, settings);
      memory = observed.memory;
      encode('StatementStatsMeasured', rows);
      tell(observed.told);
    };
  });
}

function sessions(count) {
  const { refine } = queryAnalysis.create(settings).groups.find(({ name }) => name === 'activity');
  const names = Object.keys(distinctRow('ActivityMeasured', 0));
  let memory = INITIAL_MEMORY;
  return measured(`${count} sessions: obfuscate, sample, encode`, 100, (round) => {
    const values = Array.from({ length: count }, (_, i) => [
      ...Object.values(
        distinctRow('ActivityMeasured', i, { state: 'active', blockingPids: null, lockType: null, pid: i }),
      ),
      `SELECT note FROM orders WHERE id = ${i % 50} AND status = 'open ${round}'`,
    ]);
    return () => {
      const rows = refine({ fields: [...names, 'query'], types: [], values, durationMs: 1 });
      const items = rows.values.map((row) => ({
        ...Object.fromEntries(names.map((name, i) => [name, row[i]])),
        ...{ fingerprint: row.at(-3), queryText: row.at(-2), queryIsCut: row.at(-1) },
      }));
      const observed = observe(memory, aPoll([aReading('ActivityMeasured', items)]), settings);
      memory = observed.memory;
      encode('ActivityMeasured', items);
      tell(observed.told);
    };
  });
}

/** Statements that all differ, asked of an obfuscator that knows none: the median of them, of each its median over the rounds. */
function uncached() {
  const statements = plantedStatements();
  const rounds = Array.from({ length: 3 * ROUNDS }, () => {
    const obfuscator = new QueryObfuscator();
    return statements.map((sql) => {
      const startedAt = performance.now();
      obfuscator.obfuscate(sql);
      return 1_000 * (performance.now() - startedAt);
    });
  }).slice(ROUNDS);
  const each = statements.map((_, i) => median(rounds.map((round) => round[i])));
  const what = `obfuscation of a statement, none of ${statements.length} cached`;
  return { what, value: median(each), unit: 'us', atMost: 30 };
}

function obfuscation() {
  const sqlOf = (i) =>
    `SELECT o.id, sum(l.price) FROM orders o JOIN lines l ON l.order_id = o.id WHERE o.city = 'c${i}' AND l.price > ${i} GROUP BY 1`;
  const obfuscator = new QueryObfuscator(64 << 20);
  const obfuscate = (sql) => obfuscator.obfuscate(sql);
  const ofNewShape = (i) => sqlOf(7).replace('city', `city_${i}`);
  const each = (from, count, textOf = sqlOf, what = obfuscate) => {
    // In one piece, as a driver reads it.
    const statements = Array.from({ length: count }, (_, i) => Buffer.from(textOf(from + i)).toString());
    const stop = stopwatch();
    for (const sql of statements) what(sql);
    return (1_000 * stop().cpu) / count;
  };
  each(0, 2_000);
  const otherValue = median(Array.from({ length: 20 }, (_, i) => each(10_000 + 500 * i, 500)));
  // In turn, so that the two can be compared also on a machine that has other work.
  const pairs = Array.from({ length: 20 }, (_, i) => [
    each(500 * i, 500, ofNewShape),
    each(500 * i, 500, ofNewShape, fingerprintSync),
  ]);
  const [shapes, parser] = [0, 1].map((which) => median(pairs.map((pair) => pair[which])));
  const cached = median(Array.from({ length: 20 }, () => each(10_000, 500)));
  const { hits, misses } = obfuscator.counts;
  return [
    { what: 'obfuscation of a join of 120 characters, its values not seen before', value: otherValue, unit: 'us' },
    { what: 'obfuscation of a join of 120 characters, its words not seen before', value: shapes, unit: 'us' },
    { what: "obfuscation: of which PostgreSQL's parser takes", value: parser, unit: 'us' },
    { what: 'obfuscation of a known statement', value: cached, unit: 'us', atMost: 1 },
    { what: 'obfuscation: hit rate of this run', value: (100 * hits) / (hits + misses), unit: '%' },
  ];
}

/** Median CPU of what a round gives back; the first rounds warm up. */
function measured(what, atMost, round) {
  const cpu = Array.from({ length: 2 * ROUNDS }, (_, i) => {
    const work = round(i + 1);
    const stop = stopwatch();
    work();
    return stop().cpu;
  });
  return { what, value: median(cpu.slice(ROUNDS)), unit: 'ms', atMost };
}

function encode(type, rows) {
  codec.encode(type, { meta: aMeta(), reading: { group: 'group', database: null, ...about }, rows });
}

function tell(told) {
  for (const { type, ...body } of told) codec.encode(type, { meta: aMeta(), ...body });
}
