import { cadence, duration } from '@pgherald/configuration';
import { z } from 'zod';

export const queryAnalysisSettings = z
  .strictObject({
    blocking: duration()
      .prefault('5s')
      .meta({ help: 'Time for which a session blocks others before `BlockingDetected`.' }),
    longTransaction: duration()
      .prefault('5m')
      .meta({ help: 'Age of a transaction that opens `LongTransactionDetected`.' }),
    sampleLimit: z.number().int().min(1).max(5_000).default(1_000).meta({
      help: 'Maximum number of `QuerySampleCollected` in one poll; blocked, active and old sessions come first.',
    }),
    topN: z.number().int().min(1).max(1_000).default(200).meta({
      help: 'Number of statements in one reading with their own `TopQueryIdentified`; one event sums all others.',
    }),
    topBy: z
      .enum(['time', 'calls', 'rows', 'blocks', 'wal'])
      .default('time')
      .meta({ help: 'Counter by which statements are ranked.' }),
    allTexts: z.boolean().optional().meta({
      help: 'Whether to read texts of statements without rank too, each within 10 minutes and 500 at once. `sink.peer.statements` sends them. Defaults to true if that is on in the same process.',
    }),
    samplesEvery: cadence()
      .prefault('interval')
      .meta({ help: 'Time between readings of sessions and their locks; `interval` for each poll.' }),
    statementsEvery: cadence()
      .prefault('60s')
      .meta({ help: 'Time between readings of pg_stat_statements; `interval` for each poll.' }),
    evictionsClear: duration()
      .prefault('1h')
      .meta({ help: 'Time without an eviction before `StatementViewFullCleared`.' }),
    costLimit: z.number().gt(0).max(100).optional().meta({
      help: 'Time that statements of pgherald may take, percent of the elapsed time. Above it, polls become less frequent and `BudgetExceeded` is published. pg_stat_statements must count statements of pgherald.',
    }),
    obfuscationCacheBytes: z.number().int().min(1).default(16_777_216).meta({
      help: 'Memory for cached texts and their obfuscated forms, bytes.',
    }),
    plans: z.boolean().default(true).meta({
      help: 'Whether to plan ranked statements by EXPLAIN. They are never run, but planning may call user-defined functions.',
    }),
    plansPerReading: z.number().int().min(1).max(1_000).default(20).meta({
      help: 'Statements planned after one reading of pg_stat_statements.',
    }),
    planTimeout: duration().prefault('1s').meta({ help: 'Time to plan one statement.' }),
    planBudget: duration()
      .prefault('5s')
      .meta({ help: 'Time for all plans of one reading in one database; the next reading plans the rest.' }),
    planTtl: duration().prefault('1h').meta({ help: 'Time for which a plan is valid.' }),
    planRetry: duration().prefault('10m').meta({
      help: 'Time after which a statement without a plan is checked again. It is planned again if its relations changed, or if the failure may be temporary.',
    }),
    plansKept: z.number().int().min(1).max(10_000).default(500).meta({ help: 'Maximum number of cached plans.' }),
    planBytes: z.number().int().min(1_024).default(262_144).meta({
      help: 'Maximum length of all cached plans; the least recently ranked are evicted.',
    }),
    explainFunction: z
      .string()
      .regex(/^[^.]+\.[^.]+$/)
      .optional()
      .meta({
        help: 'Function that plans with more privileges than the role has, `schema.name`: deploy/sql/explain-function.sql.',
      }),
  })
  .prefault({});

export type QueryAnalysisSettings = z.output<typeof queryAnalysisSettings>;
