// What statements and sessions cost: 5,000 statements from the view to top queries and encoded events, 1,000 sessions from rows
// to samples, and the obfuscation of one statement. CPU of this process; the rows are generated.
import { EventCodec, type Observation, type Reading, type RowOf } from '@pgherald/events';
import type { QueryAnalysisMemory } from '@pgherald/memories';
import { QueryObfuscator } from '@pgherald/obfuscation';
import { plantedStatements } from '@pgherald/obfuscation/testing';
import { queryAnalysis, queryAnalysisSettings } from '@pgherald/query-analysis';
import { INITIAL_MEMORY, observe } from '@pgherald/query-analysis/domain';
import { measured } from '@pgherald/sink/testing';
import { aMeta, aPoll, aReading, distinctRow, MINUTE, NOW } from '@pgherald/testing';
// The package does not export its parser. A text of a new shape cannot cost less than the parser takes.
import { fingerprintOf } from '../../../libs/obfuscation/dist/parser.js';
import { type Figure, median, printFigures, stopwatch } from './figures.ts';

const ROUNDS = 30;
const settings = queryAnalysisSettings.parse({});
const codec = new EventCodec();

printFigures([rankStatements(5_000), sampleSessions(1_000), obfuscateUncached(), ...obfuscateJoins()]);

function rankStatements(count: number): Figure {
  let memory = INITIAL_MEMORY;
  let before: readonly Reading[] = [];
  return medianCpu(`${count} statements: delta, rank, encode`, 150, (round) => {
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
    const time = { polledAt: NOW + round * MINUTE };
    const view = distinctRow('StatementViewMeasured', 0, {
      dealloc: 0,
      statsReset: NOW,
      maxEntries: 10_000,
      activeTimeMs: round * 1e6,
    });
    const readings = [aReading('StatementStatsMeasured', rows, time), aReading('StatementViewMeasured', [view], time)];
    const poll = aPoll(readings, before);
    before = readings;
    return () => {
      const observation = observe(memory, poll, settings);
      memory = observation.memory;
      codec.encode('StatementStatsMeasured', measured('StatementStatsMeasured', aMeta(), rows).event);
      encodeEvents(observation);
    };
  });
}

function sampleSessions(count: number): Figure {
  const refine = queryAnalysis.create(settings).groups.find(({ name }) => name === 'activity')?.refine;
  const names = Object.keys(distinctRow('ActivityMeasured', 0));
  let memory = INITIAL_MEMORY;
  return medianCpu(`${count} sessions: obfuscate, sample, encode`, 100, (round) => {
    const values = Array.from({ length: count }, (_, i) => [
      ...valuesOf(distinctRow('ActivityMeasured', i, { state: 'active', blockingPids: null, lockType: null, pid: i })),
      `SELECT note FROM orders WHERE id = ${i % 50} AND status = 'open ${round}'`,
    ]);
    return () => {
      const rows = { fields: [...names, 'query'], types: [], values, durationMs: 1 };
      const refined = refine?.(rows, undefined, () => undefined) ?? rows;
      const sessions = refined.values.map((row) => ({
        ...Object.fromEntries(names.map((name, i) => [name, row[i]])),
        ...{ fingerprint: row.at(-3), queryText: row.at(-2), queryIsCut: row.at(-1) },
      })) as unknown as readonly RowOf<'ActivityMeasured'>[];
      const observation = observe(memory, aPoll([aReading('ActivityMeasured', sessions)]), settings);
      memory = observation.memory;
      codec.encode('ActivityMeasured', measured('ActivityMeasured', aMeta(), sessions).event);
      encodeEvents(observation);
    };
  });
}

/** Obfuscates different statements with an empty cache: the median of all statements, of each its median over the rounds. */
function obfuscateUncached(): Figure {
  const statements = plantedStatements();
  const rounds = Array.from({ length: 3 * ROUNDS }, () => {
    const obfuscator = new QueryObfuscator();
    return statements.map((sql) => {
      const startedAt = performance.now();
      obfuscator.obfuscate(sql);
      return 1_000 * (performance.now() - startedAt);
    });
  }).slice(ROUNDS);
  const medians = statements.map((_, i) => median(rounds.map((round) => round[i] ?? NaN)));
  const what = `obfuscation of a statement, none of ${statements.length} cached`;
  return { what, value: median(medians), unit: 'us', atMost: 30 };
}

function obfuscateJoins(): readonly Figure[] {
  const obfuscator = new QueryObfuscator(64 << 20);
  const obfuscate = (sql: string) => obfuscator.obfuscate(sql);
  const withOtherValue = (i: number) =>
    `SELECT o.id, sum(l.price) FROM orders o JOIN lines l ON l.order_id = o.id WHERE o.city = 'c${i}' AND l.price > ${i} GROUP BY 1`;
  const withOtherWord = (i: number) => withOtherValue(7).replace('city', `city_${i}`);
  const cpuUs = (from: number, count: number, textOf = withOtherValue, work: (sql: string) => unknown = obfuscate) => {
    // A driver reads each text in one piece, too.
    const statements = Array.from({ length: count }, (_, i) => Buffer.from(textOf(from + i)).toString());
    const stop = stopwatch();
    for (const sql of statements) work(sql);
    return (1_000 * stop().cpuMs) / count;
  };
  cpuUs(0, 2_000);
  const repeat = <T>(work: (i: number) => T) => Array.from({ length: 20 }, (_, i) => work(i));
  const otherValue = median(repeat((i) => cpuUs(10_000 + 500 * i, 500)));
  // Obfuscator and parser take turns, so that they compare on a machine that has other work, too.
  const turns = repeat((i) => ({
    obfuscator: cpuUs(500 * i, 500, withOtherWord),
    parser: cpuUs(500 * i, 500, withOtherWord, fingerprintOf),
  }));
  const otherWord = median(turns.map((turn) => turn.obfuscator));
  const parser = median(turns.map((turn) => turn.parser));
  const cached = median(repeat(() => cpuUs(10_000, 500)));
  return [
    { what: 'obfuscation of a join of 120 characters, its values not seen before', value: otherValue, unit: 'us' },
    { what: 'obfuscation of a join of 120 characters, its words not seen before', value: otherWord, unit: 'us' },
    { what: "obfuscation: of which PostgreSQL's parser takes", value: parser, unit: 'us' },
    { what: 'obfuscation of a known statement', value: cached, unit: 'us', atMost: 1 },
  ];
}

/** Median CPU of the work that a round prepares; the first half of the rounds warms up. */
function medianCpu(what: string, atMost: number, prepare: (round: number) => () => void): Figure {
  const cpuMs = Array.from({ length: 2 * ROUNDS }, (_, i) => {
    const work = prepare(i + 1);
    const stop = stopwatch();
    work();
    return stop().cpuMs;
  });
  return { what, value: median(cpuMs.slice(ROUNDS)), unit: 'ms', atMost };
}

function valuesOf(row: object): readonly unknown[] {
  return Object.values(row) as unknown[];
}

function encodeEvents({ events }: Observation<QueryAnalysisMemory>): void {
  for (const { type, ...body } of events) codec.encode(type, { meta: aMeta(), ...body } as never);
}
